package no.bht.supervision.domain;

import java.time.LocalDate;
import java.util.List;

/** Why a command is not allowed now. Each kind is one documented answer of the interface. */
public sealed interface Refusal {
  /** The state table has no such step from here. */
  record StepNotAllowed(String state, String command) implements Refusal {}

  /** No checklist (sjekkliste) is in force on that day for that kind of party. */
  record NoChecklistInForce(LocalDate day) implements Refusal {}

  /** The checklist of the inspection has no point with this code. */
  record ControlPointUnknown(String code) implements Refusal {}

  /**
   * The point applies only to an employer with the duty; neither the register nor an assessment by
   * the inspector says so. Statute: FOR-2011-12-06-1355 § 13-1.
   */
  record DutyNotEstablished(String code, LocalDate day) implements Refusal {}

  /** Point 5536 needs an order that requires the occupational health service's assistance. */
  record NoOrderRequiresAssistance(String code) implements Refusal {}

  /** An observation cannot lie ahead. */
  record ObservedInFuture(LocalDate observedOn) implements Refusal {}

  /** The named provider is not one the employer was affiliated with on that day. */
  record ProviderNotAffiliated(LocalDate day) implements Refusal {}

  /** The breach an order rests on cannot be corrected away while the order stands. */
  record OrderStands(String code) implements Refusal {}

  /** Mandatory points without an answer. */
  record MandatoryPointsUnanswered(List<String> codes) implements Refusal {
    public MandatoryPointsUnanswered {
      codes = List.copyOf(codes);
    }
  }

  /** An order needs a point found in breach. Statute: aml. § 18-6 first paragraph. */
  record NoBreachFound(String code) implements Refusal {}

  /** The time to comment is at least one day. Statute: fvl. § 16 first paragraph. */
  record CommentDeadlineTooEarly(LocalDate deadline) implements Refusal {}

  /** The party may still comment. Statute: fvl. § 16 first paragraph. */
  record CommentDeadlineRunning(LocalDate deadline) implements Refusal {}

  /**
   * The deadline to comply must be a day after the decision. Statute: aml. § 18-6 second paragraph.
   */
  record DeadlineNotAfterDecision(LocalDate deadline) implements Refusal {}
}
