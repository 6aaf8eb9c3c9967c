package no.bht.approval.approvalcase.domain.condition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.ConditionDecided;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.ConditionEvidenceReceived;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.ConditionOverdue;
import no.bht.approval.approvalcase.domain.ApprovalId;
import no.bht.approval.approvalcase.domain.CommandRefused;
import no.bht.approval.approvalcase.domain.Refusal;
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/**
 * A condition of an approval (vilkår): what, by when, shown how. Statute: aml. § 18-6 sixth
 * paragraph.
 *
 * <p>Life: set with the approval; the provider hands in evidence; an officer finds it met or not.
 * When the deadline passes with nothing handed in, that is told once. A condition that is not met
 * within its deadline is ground for withdrawal (FOR-2011-12-06-1360 § 2-5 second paragraph).
 *
 * @param evidence what was handed in, in the order it came; never taken away
 * @param verdict what the officer found last; {@code null} before
 */
public record Condition(
    ConditionId id,
    ApprovalId approval,
    OrganisationNumber provider,
    ConditionTerms terms,
    ConditionState state,
    List<Evidence> evidence,
    @Nullable Verdict verdict) {

  public Condition {
    evidence = List.copyOf(evidence);
  }

  /** What the provider says and hands in (dokumentasjon). */
  public record Evidence(String statement, Instant receivedAt) {}

  /**
   * What the officer found.
   *
   * @param decidedBy reference of the officer, no name
   */
  public record Verdict(boolean met, String reason, String decidedBy, Instant decidedAt) {}

  /** A change and the event of it. */
  public record Changed<E>(Condition condition, E event) {}

  public static Condition set(
      ConditionId id, ApprovalId approval, OrganisationNumber provider, ConditionTerms terms) {
    return new Condition(id, approval, provider, terms, ConditionState.OPEN, List.of(), null);
  }

  /** Whether the deadline has passed with nothing handed in, or it was found not met. */
  public boolean isMissedOn(LocalDate day) {
    return switch (state) {
      case OPEN -> day.isAfter(terms.deadline());
      case OVERDUE, NOT_MET -> true;
      case EVIDENCE_RECEIVED, MET -> false;
    };
  }

  /**
   * The provider hands something in.
   *
   * @throws CommandRefused if it is found met already
   */
  public Changed<ConditionEvidenceReceived> receive(Evidence more) {
    List<Evidence> all = new ArrayList<>(evidence);
    all.add(more);
    Condition changed =
        new Condition(
            id, approval, provider, terms, step(ConditionState.EVIDENCE_RECEIVED), all, verdict);
    return new Changed<>(changed, new ConditionEvidenceReceived(changed));
  }

  /**
   * The officer says whether it is met.
   *
   * @throws CommandRefused if it is decided, or nothing was handed in and the time is not over
   */
  public Changed<ConditionDecided> decide(Verdict found) {
    Condition changed =
        new Condition(
            id,
            approval,
            provider,
            terms,
            step(found.met() ? ConditionState.MET : ConditionState.NOT_MET),
            evidence,
            found);
    return new Changed<>(changed, new ConditionDecided(changed));
  }

  /** The deadline has passed. */
  public Changed<ConditionOverdue> overdue() {
    Condition changed =
        new Condition(
            id, approval, provider, terms, step(ConditionState.OVERDUE), evidence, verdict);
    return new Changed<>(changed, new ConditionOverdue(changed));
  }

  private ConditionState step(ConditionState next) {
    if (state.eventOfStepTo(next).isEmpty()) {
      throw new CommandRefused(new Refusal.ConditionStandsOtherwise(state));
    }
    return next;
  }
}
