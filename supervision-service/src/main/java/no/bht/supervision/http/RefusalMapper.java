package no.bht.supervision.http;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import no.bht.platform.problem.FieldError;
import no.bht.platform.problem.Problems;
import no.bht.supervision.domain.CommandRefused;
import no.bht.supervision.domain.Refusal;

/** The one place that turns a refusal into its documented answer. */
@Provider
public class RefusalMapper implements ExceptionMapper<CommandRefused> {
  @Override
  public Response toResponse(CommandRefused refused) {
    return switch (refused.refusal()) {
      case Refusal.StepNotAllowed(String state, String command) ->
          conflict("step-not-allowed", command + " is not possible in state " + state + ".");
      case Refusal.OrderStands(String code) ->
          conflict(
              "order-stands",
              "An order or a fee rests on the breach of %s; give it up or reverse it first."
                  .formatted(code));
      case Refusal.MandatoryPointsUnanswered(List<String> codes) ->
          conflict(
              "mandatory-points-unanswered",
              "Mandatory points need an answer: " + String.join(", ", codes) + ".");
      case Refusal.NoBreachFound(String code) ->
          conflict("no-breach-found", code + " does not stand in breach.");
      case Refusal.CommentDeadlineRunning(var deadline) ->
          conflict("comment-deadline-running", "The party may comment until " + deadline + ".");
      case Refusal.NoChecklistInForce(var day) ->
          broken("no-checklist-in-force", "There is no checklist on " + day + ".", "/partyKind");
      case Refusal.ControlPointUnknown(String code) ->
          broken("control-point-unknown", "The checklist has no such point.", "/controlPoints");
      case Refusal.DutyNotEstablished(String code, var day) ->
          broken(
              "duty-not-established",
              code
                  + " applies to an employer with the duty; say in dutyAssessment why it follows"
                  + " otherwise.",
              "/dutyAssessment");
      case Refusal.NoOrderRequiresAssistance(String code) ->
          broken(
              "no-order-requires-assistance",
              code + " needs an order that requires the service's assistance.",
              "/outcome");
      case Refusal.ObservedInFuture(var observedOn) ->
          broken("observed-in-future", observedOn + " lies ahead.", "/observedOn");
      case Refusal.ObservedTooEarly(var earliest) ->
          broken(
              "observed-too-early",
              "The inspection was opened too long after; what was observed from "
                  + earliest
                  + " on can be told.",
              "/observedOn");
      case Refusal.CarriedOutTooEarly(var lastObserved) ->
          broken(
              "carried-out-too-early",
              "The last observation is of " + lastObserved + ".",
              "/carriedOutOn");
      case Refusal.ProviderNotAffiliated(var day) ->
          broken(
              "provider-not-affiliated",
              "The employer was not affiliated with this provider on " + day + ".",
              "/provider");
      case Refusal.CommentDeadlineTooEarly(var deadline) ->
          broken(
              "comment-deadline-too-early",
              "The time to comment is at least one day; " + deadline + " is too early.",
              "/commentDeadline");
      case Refusal.DeadlineNotAfterDecision(var deadline) ->
          broken(
              "deadline-not-after-decision",
              deadline + " is not after the day of the decision.",
              "/deadline");
      // Reactions
      case Refusal.ReactionSwitchedOff(var kind, var party) ->
          conflict(
              "reaction-switched-off",
              "The office does not use %s against an %s.".formatted(kind, party));
      case Refusal.ExtensionAsked ignored ->
          conflict("extension-asked", "More time is asked for already.");
      case Refusal.NoExtensionAsked ignored ->
          conflict("no-extension-asked", "No more time is asked for.");
      case Refusal.NothingToExtend ignored ->
          conflict("nothing-to-extend", "What is to be done at once has no deadline.");
      case Refusal.NoSuchCondition(int number) ->
          conflict("no-such-condition", "No condition " + number + " waits to be met.");
      case Refusal.OrderNotInForce ignored ->
          conflict("order-not-in-force", "The order is not one that must be complied with.");
      case Refusal.FineUnderWay ignored ->
          conflict("fine-under-way", "A coercive fine on the order is notified or imposed.");
      case Refusal.NoFineNotified ignored ->
          conflict("no-fine-notified", "No coercive fine was notified with the order.");
      case Refusal.NothingAccrued ignored ->
          conflict("nothing-accrued", "Nothing has accrued that is not claimed.");
      case Refusal.ReasonNotOfImposition ignored ->
          conflict(
              "reason-not-of-imposition",
              "The claim is sent to collection: only reasons connected to its imposition count.");
      case Refusal.EnforcementDeferred ignored ->
          conflict("enforcement-deferred", "Enforcement is deferred.");
      case Refusal.OrderNotOverdue ignored ->
          conflict("order-not-overdue", "The order's deadline has not passed unfulfilled.");
      case Refusal.LegalBasisNotAllowed(String basis) ->
          broken(
              "legal-basis-not-allowed",
              "No order may rest on this provision: " + basis + ".",
              "/legalBases");
      case Refusal.ConditionDeadlineTooEarly(var deadline) ->
          broken(
              "condition-deadline-too-early",
              deadline + " is not after the day of the decision.",
              "/conditions");
      case Refusal.CompliedOutside(var earliest, var latest) ->
          broken(
              "complied-outside",
              "Compliance lies from %s to %s.".formatted(earliest, latest),
              "/compliedOn");
      case Refusal.ExtensionNotLater(var deadline) ->
          broken("extension-not-later", "The deadline is " + deadline + " already.", "/deadline");
      case Refusal.ExtensionTooLate(var deadline) ->
          broken(
              "extension-too-late",
              "The deadline passed on %s: say why more time was not asked for before."
                  .formatted(deadline),
              "/lateGround");
      case Refusal.TermsUnreadable(String name) ->
          broken("terms-unreadable", "The new decision cannot be carried out.", "/terms/" + name);
      case Refusal.ToDetriment ignored ->
          broken(
              "to-detriment",
              "The change is to the detriment of the party: it needs another ground.",
              "/ground");
      case Refusal.AmountMissing ignored ->
          broken("amount-missing", "The office has set no rate; say the amount.", "/amount");
      case Refusal.FineRunsTooEarly(var earliest) ->
          broken(
              "fine-runs-too-early",
              "The fine runs from " + earliest + " at the earliest.",
              "/runsFrom");
      case Refusal.ImpossibleOutside(var earliest, var latest) ->
          broken(
              "impossible-outside",
              "The day lies from %s to %s.".formatted(earliest, latest),
              "/from");
      case Refusal.NoReduction(var amount) ->
          broken("no-reduction", "The claim is " + amount + " already.", "/amount");
      case Refusal.DangerStopsOnlyItsActivities ignored ->
          broken(
              "danger-stops-only-its-activities",
              "For imminent danger only the activities tied to it are stopped.",
              "/scope");
      case Refusal.ReportYearNotOver(String code, var day) ->
          broken(
              "report-year-not-over",
              "%s is about a year that is over; on %s there is none.".formatted(code, day),
              "/outcome");
      case Refusal.CauseWithoutProvider() ->
          broken(
              "cause-without-provider",
              "Name the provider whose work was the cause.",
              "/causedByProvider");
      case Refusal.CodedWithoutBreach() ->
          broken("coded-without-breach", "Only a breach is coded.", "/coded");
      case Refusal.PointNotOfForm(String code) ->
          broken(
              "point-not-of-form",
              code + " cannot be seen in an inspection of this form.",
              "/controlPoints");
      case Refusal.ReportMissing() ->
          Problems.response(
              400,
              "validation-failed",
              "Closing needs the report, or the reason for having none.",
              List.of(new FieldError("/report", "required", null)));
      case Refusal.PlannedInPast(var day) ->
          broken("planned-in-past", day + " lies behind.", "/plannedFor");
      case Refusal.SubUnitOfAnother() ->
          broken("sub-unit-of-another", "The sub-unit is not one of the party's.", "/subUnit");
      case Refusal.UnitUnknown(String unit) ->
          broken("unit-unknown", "The office has no unit " + unit + ".", "/unit");
      case Refusal.NoProviderToCopy() ->
          broken(
              "no-provider-to-copy",
              "Say which of the employer's services gets the copy; it must be one of them.",
              "/copyToProvider");
      case Refusal.DemandDeadlineTooEarly(var deadline) ->
          broken(
              "demand-deadline-too-early",
              deadline + " is too early: a deadline is after today, a further one after the last.",
              "/deadline");
      case Refusal.HolderMismatch() ->
          broken("holder-mismatch", "The holder does not fit its kind.", "/holder");
      case Refusal.ProportionalityMissing(List<String> points) ->
          Problems.response(
              422,
              "supervision:proportionality-missing",
              "Another than the party is asked only where this is said: "
                  + String.join(", ", points)
                  + ".",
              points.stream()
                  .map(point -> new FieldError("/" + point, "proportionality-missing", null))
                  .toList());
      case Refusal.DataCategoriesMissing() ->
          broken("data-categories-missing", "Say what kind of data it is.", "/dataCategories");
      case Refusal.SpecialCategoriesDemanded() ->
          broken(
              "special-categories-demanded",
              "Special categories of personal data are never demanded of a third party.",
              "/dataCategories");
      case Refusal.ReceivedOutside(var earliest, var latest) ->
          broken(
              "received-outside",
              "It was received between " + earliest + " and " + latest + ".",
              "/receivedOn");
      case Refusal.DocumentEmpty() ->
          Problems.response(
              422, "supervision:document-empty", "The document has no content.", List.of());
      case Refusal.TooManyDocuments(int most) ->
          conflict("too-many-documents", "An inspection takes " + most + " documents.");
      case Refusal.DocumentNotHandedOut(boolean infected) ->
          infected
              ? conflict("document-infected", "Malware was found in the document.")
              : conflict("document-not-scanned-yet", "The document waits for the scanner.");
      // Violation fees
      case Refusal.InspectionOfAnother() ->
          broken(
              "inspection-of-another",
              "There is no such inspection of this party.",
              "/inspectionId");
      case Refusal.InspectionNotLinked(String state) ->
          conflict(
              "inspection-not-linked",
              "An inspection is linked once, in state INSPECTION and before the answer; this is "
                  + state
                  + ".");
      case Refusal.SourceNamed(String field) ->
          broken("source-named", "Who complained is named in the source alone.", field);
      case Refusal.NotACustomer() ->
          broken("not-a-customer", "The provider had no affiliation with it then.", "/employer");
      // Candidates
      case Refusal.FactNotAllowed(String fact) ->
          broken("fact-not-allowed", "Only facts of the closed list may be weighed.", "/weights");
      case Refusal.NothingWeighed() ->
          broken("nothing-weighed", "At least one fact must give points.", "/weights");
      case Refusal.WeightsAdoptedByTheirAuthor() ->
          conflict("own-weights", "Another than who wrote the weights adopts them.");
      case Refusal.WeightsInThePast() ->
          broken("weights-in-the-past", "The first day is past.", "/validFrom");
      case Refusal.WeightsOverlap(var last) ->
          broken("weights-overlap", "Other weights count from " + last + ".", "/validFrom");
      case Refusal.ScoresBeingComputed() ->
          conflict("scores-being-computed", "The scores of today are being computed; try again.");
      case Refusal.NobodyToDraw() -> conflict("nobody-to-draw", "No candidate fits the filter.");
      case Refusal.DrawHasCampaign(var campaign) ->
          conflict("draw-has-campaign", "The draw is the campaign " + campaign + " already.");
      case Refusal.DrawTooLarge(int drawn, int most) ->
          conflict(
              "draw-too-large",
              "%d were drawn; a campaign has %d inspections at most.".formatted(drawn, most));
      // Violation fees
      case Refusal.ViolationDaysImpossible ignored ->
          broken(
              "violation-days-impossible",
              "A violation does not lie ahead, nor cease before it began.",
              "/ceasedOn");
      case Refusal.FeeRuleNotInForce(var from) ->
          broken(
              "fee-rule-not-in-force",
              "Such a fee is for violations from %s on.".formatted(from),
              "/ceasedOn");
      case Refusal.ProvisionNotAccepted(String provision) ->
          broken(
              "provision-not-accepted", "No fee rests on %s.".formatted(provision), "/provisions");
      case Refusal.GuiltNotEnough ignored ->
          broken("guilt-not-enough", "A person needs intent or gross negligence.", "/guilt");
      case Refusal.FeeLimited(var lastDay) ->
          conflict("fee-limited", "The time for a fee ended on %s.".formatted(lastDay));
      case Refusal.CoordinationDaysImpossible ignored ->
          broken(
              "coordination-days-impossible",
              "Asked today or earlier, and answered later.",
              "/askedOn");
      case Refusal.CoordinationMissing ignored ->
          conflict("coordination-missing", "The prosecuting authority has not answered.");
      case Refusal.CriminalCaseInstead ignored ->
          conflict("criminal-case-instead", "The prosecuting authority follows the case itself.");
      case Refusal.FactorsMissing(List<String> factors) ->
          broken(
              "factors-missing",
              "Each factor has a text, and no other: " + String.join(", ", factors) + ".",
              "/factors");
      case Refusal.CeilingUnknown ignored ->
          broken("ceiling-unknown", "No such ceiling can be computed.", "/ceiling");
      case Refusal.FeeAboveCeiling(var ceiling) ->
          broken(
              "fee-above-ceiling",
              "The ceiling chosen is NOK %s.".formatted(ceiling.toPlainString()),
              "/amount");
      case Refusal.PaymentDeadlineTooEarly(var earliest) ->
          broken("payment-deadline-too-early", "Not before %s.".formatted(earliest), "/payBy");
      case Refusal.PaymentDayImpossible ignored ->
          broken(
              "payment-day-impossible",
              "It is paid after the decision and not in the future.",
              "/paidOn");
      case Refusal.LawsuitStandsOtherwise ignored ->
          conflict("lawsuit-stands-otherwise", "A lawsuit runs, or none does, on that day.");
      case Refusal.PartyCommentsItself ignored ->
          conflict("party-comments-itself", "The enterprise comments on its notice itself.");
    };
  }

  private static Response conflict(String code, String detail) {
    return Problems.response(409, "supervision:" + code, detail, List.of());
  }

  private static Response broken(String code, String detail, String pointer) {
    return Problems.response(
        422, "supervision:" + code, detail, List.of(new FieldError(pointer, code, null)));
  }
}
