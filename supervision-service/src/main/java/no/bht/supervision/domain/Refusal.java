package no.bht.supervision.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

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

  /** An observation cannot lie long before the inspection was opened. */
  record ObservedTooEarly(LocalDate earliest) implements Refusal {}

  /** It is not carried out before what was observed in it. */
  record CarriedOutTooEarly(LocalDate lastObserved) implements Refusal {}

  /** The named provider is not one the employer was affiliated with on that day. */
  record ProviderNotAffiliated(LocalDate day) implements Refusal {}

  /** The breach an order or a fee rests on cannot be corrected away while that stands. */
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

  // Reactions: orders, coercive fines, stop of activities.

  /** The office does not use this reaction against this kind of party. */
  record ReactionSwitchedOff(ReactionKind kind, PartyKind party) implements Refusal {}

  /** No order may rest on this provision. Statute: aml. § 18-6 first paragraph. */
  record LegalBasisNotAllowed(String basis) implements Refusal {}

  /** A condition that is to be met is met after the decision. */
  record ConditionDeadlineTooEarly(LocalDate deadline) implements Refusal {}

  /** The order has no such condition, or it is met. */
  record NoSuchCondition(int number) implements Refusal {}

  /** Compliance lies from the day of the decision to the day it was reported. */
  record CompliedOutside(LocalDate earliest, LocalDate latest) implements Refusal {}

  /** More time is asked for already and not yet answered. */
  record ExtensionAsked() implements Refusal {}

  /** No more time is asked for. */
  record NoExtensionAsked() implements Refusal {}

  /** More time ends after the time there is, and after today. */
  record ExtensionNotLater(LocalDate deadline) implements Refusal {}

  /** The deadline has passed: more time needs a ground why it was not asked for before. */
  record ExtensionTooLate(LocalDate deadline) implements Refusal {}

  /** What to do at once has no deadline to extend. */
  record NothingToExtend() implements Refusal {}

  /** What the new decision says is not understood here. */
  record TermsUnreadable(String name) implements Refusal {}

  /** The change is worse for the party, and its ground is that it is not. Statute: fvl. § 35. */
  record ToDetriment() implements Refusal {}

  /** The order is not decided, or no longer to be complied with. */
  record OrderNotInForce() implements Refusal {}

  /** A coercive fine on the order is notified or imposed already. */
  record FineUnderWay() implements Refusal {}

  /** No coercive fine was notified with the order. */
  record NoFineNotified() implements Refusal {}

  /** The office has set no rate: the amount must be said. */
  record AmountMissing() implements Refusal {}

  /** A fine runs from a day after its decision and after the deadline of the order. */
  record FineRunsTooEarly(LocalDate earliest) implements Refusal {}

  /** Nothing has accrued that is not claimed. Statute: aml. § 18-7. */
  record NothingAccrued() implements Refusal {}

  /** Impossible from a day that lies between the decision and today. Statute: fvl. § 51. */
  record ImpossibleOutside(LocalDate earliest, LocalDate latest) implements Refusal {}

  /** A claim is reduced to less than it is, and not below nothing. */
  record NoReduction(BigDecimal amount) implements Refusal {}

  /** What is collected is reduced only for reasons of the imposition. Statute: fvl. § 51. */
  record ReasonNotOfImposition() implements Refusal {}

  /** Enforcement is deferred. Statute: fvl. § 42. */
  record EnforcementDeferred() implements Refusal {}

  /** The order is not overdue. Statute: aml. § 18-8. */
  record OrderNotOverdue() implements Refusal {}

  /** A stop for imminent danger is limited to the activities tied to it. Statute: aml. § 18-8. */
  record DangerStopsOnlyItsActivities() implements Refusal {}

  // Inspections.

  /** No year to report on is over yet. Statute: FOR-2011-12-06-1355 § 13-3. */
  record ReportYearNotOver(String code, LocalDate day) implements Refusal {}

  /** A provider's work cannot be the cause where no provider is known. */
  record CauseWithoutProvider() implements Refusal {}

  /** What a breach consisted of can be said of a breach only. */
  record CodedWithoutBreach() implements Refusal {}

  /** A day to inspect on cannot lie behind. */
  record PlannedInPast(LocalDate day) implements Refusal {}

  /** The sub-unit belongs to another enterprise, or is the party itself. */
  record SubUnitOfAnother() implements Refusal {}

  /** The office has no unit of that code. */
  record UnitUnknown(String unit) implements Refusal {}

  /** The copy can go to no service, or it is not said to which. Statute: aml. § 18-4 (3). */
  record NoProviderToCopy() implements Refusal {}

  /** Documents are demanded with a deadline after today. Statute: aml. § 18-5. */
  record DemandDeadlineTooEarly(LocalDate deadline) implements Refusal {}

  /** Another holder than the party is no party, and the party no other holder. */
  record HolderMismatch() implements Refusal {}

  /** Another is asked only on stated grounds. Statute: aml. § 18-5 second and third paragraph. */
  record ProportionalityMissing(List<String> points) implements Refusal {
    public ProportionalityMissing {
      points = List.copyOf(points);
    }
  }

  /** What kind of data another is asked for must be said. Statute: aml. § 18-5 (4). */
  record DataCategoriesMissing() implements Refusal {}

  /** Special categories are never demanded of a third party. Statute: aml. § 18-5 (4). */
  record SpecialCategoriesDemanded() implements Refusal {}

  /** What was demanded came in between the demand and today. */
  record ReceivedOutside(LocalDate earliest, LocalDate latest) implements Refusal {}

  /** A document has at least one byte. */
  record DocumentEmpty() implements Refusal {}

  /** An inspection takes no more documents. */
  record TooManyDocuments(int most) implements Refusal {}

  /** Malware was found in it, or the scanner has not seen it. */
  record DocumentNotHandedOut(boolean infected) implements Refusal {}

  // Reports and complaints

  /** There is no such inspection of the party it is about. */
  record InspectionOfAnother() implements Refusal {}

  /** An inspection that was decided on must be linked before the answer, and is linked once. */
  record InspectionNotLinked(String state) implements Refusal {}

  /** Who complained is not named where many read. Statute: aml. § 18-2. */
  record SourceNamed(String field) implements Refusal {}

  /** The provider has, or had, no affiliation with this employer at the time. */
  record NotACustomer() implements Refusal {}

  // Candidates

  /** Only the closed list of facts may be weighed. */
  record FactNotAllowed(String fact) implements Refusal {}

  /** Weights that give nobody any points. */
  record NothingWeighed() implements Refusal {}

  /** Another than who wrote them adopts weights. */
  record WeightsAdoptedByTheirAuthor() implements Refusal {}

  /** Weights count from a day that is to come, or today. */
  record WeightsInThePast() implements Refusal {}

  /** Other weights count from that day already. */
  record WeightsOverlap(LocalDate last) implements Refusal {}

  /** The scores of the day are not computed yet. */
  record ScoresBeingComputed() implements Refusal {}

  /** Nobody fits the filter of a draw. */
  record NobodyToDraw() implements Refusal {}

  /** The draw has become a campaign already. */
  record DrawHasCampaign(UUID campaign) implements Refusal {}

  /** More were drawn than a campaign may have inspections. */
  record DrawTooLarge(int drawn, int most) implements Refusal {}

  // Violation fees

  /** A violation does not lie ahead, and does not cease before it began. */
  record ViolationDaysImpossible() implements Refusal {}

  /**
   * Such a fee may be imposed for violations from that day only. Statute: aml. §§ 18-10, 18-10 a.
   */
  record FeeRuleNotInForce(LocalDate from) implements Refusal {}

  /**
   * No fee rests on this provision. Statute: aml. §§ 18-10 first paragraph, 18-6 first paragraph.
   */
  record ProvisionNotAccepted(String provision) implements Refusal {}

  /** A person is fined for intent or gross negligence only. Statute: aml. § 18-10 a. */
  record GuiltNotEnough() implements Refusal {}

  /** The time for a fee is over (foreldet). Statute: aml. § 18-10 fourth paragraph. */
  record FeeLimited(LocalDate lastDay) implements Refusal {}

  /** Another body is asked today or earlier, and answers later. */
  record CoordinationDaysImpossible() implements Refusal {}

  /** The prosecuting authority has not answered. Statute: fvl. § 47. */
  record CoordinationMissing() implements Refusal {}

  /** The prosecuting authority follows a criminal case in the place of the fee. */
  record CriminalCaseInstead() implements Refusal {}

  /** Each factor is weighed with a text, and no other. Statute: aml. § 18-10 second paragraph. */
  record FactorsMissing(List<String> factors) implements Refusal {
    public FactorsMissing {
      factors = List.copyOf(factors);
    }
  }

  /** The ceiling chosen is none of those that can be computed. */
  record CeilingUnknown() implements Refusal {}

  /** The fee is above the ceiling that was chosen. Statute: aml. § 18-10 first paragraph. */
  record FeeAboveCeiling(BigDecimal ceiling) implements Refusal {}

  /** The last day to pay is after the day of the decision. */
  record PaymentDeadlineTooEarly(LocalDate earliest) implements Refusal {}

  /** A payment is made after the decision and not in the future. */
  record PaymentDayImpossible() implements Refusal {}

  /** A lawsuit runs, or none does, or its day is impossible. */
  record LawsuitStandsOtherwise() implements Refusal {}

  /** Only in the case of a person are comments registered by an officer. */
  record PartyCommentsItself() implements Refusal {}

  /** Closing needs a report, or the reason for having none. Statute: aml. § 18-4 (3). */
  record ReportMissing() implements Refusal {}

  /** A point that cannot be seen in this form of inspection. */
  record PointNotOfForm(String code) implements Refusal {}
}
