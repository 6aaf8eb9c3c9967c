package no.bht.employerregistry.http;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Set;
import no.bht.employerregistry.domain.CommandRefused;
import no.bht.employerregistry.domain.Refusal;
import no.bht.platform.problem.FieldError;
import no.bht.platform.problem.Problem;
import no.bht.platform.problem.Problems;

/** Every refusal and its documented code. */
@Provider
public class RefusalMapper implements ExceptionMapper<CommandRefused> {
  private static final String PREFIX = "employer-registry:";

  @Override
  public Response toResponse(CommandRefused refused) {
    return switch (refused.refusal()) {
      case Refusal.EmployerUnknown() ->
          answer(
              422,
              "employer-unknown",
              "The employer is not among the units read from the national register.");
      case Refusal.EmployerDeregistered(var on) ->
          answer(
              409,
              "employer-deregistered",
              "The employer left the national register on " + on + ".");
      case Refusal.ProviderNotApproved() ->
          answer(
              409,
              "provider-not-approved",
              "No approval of the provider covers a day that is still to come. A branch is named by"
                  + " the organisation number that the approval was given to.");
      case Refusal.OverlappingAffiliation() ->
          answer(
              409,
              "overlapping-affiliation",
              "Another affiliation covers the same part of the employer on the same days.");
      case Refusal.AlreadyEnded() ->
          answer(409, "already-ended", "The affiliation has ended, or ends no later than that.");
      case Refusal.LastDayBeforeFirst() ->
          answer(422, "last-day-before-first", "The last day lies before the first.");
      case Refusal.CoveredUnitNotOfEmployer() ->
          answer(
              422,
              "covered-unit-not-of-employer",
              "A covered unit is not among the employer's sub-units in the register.");
      case Refusal.ContractFormMissing() ->
          answer(422, "contract-form-missing", "A contract that is not known needs its form.");
      case Refusal.NothingChanged() ->
          answer(409, "nothing-changed", "The affiliation is known just so already.");
      case Refusal.UnderDispute() ->
          answer(409, "under-dispute", "The registrar has the disagreement as a case.");
      case Refusal.DecidedByRegistrar() ->
          answer(409, "decided-by-registrar", "The registrar has decided it, and corrects it.");
      case Refusal.ReportedOtherwise() ->
          answer(
              409,
              "reported-otherwise",
              "The other side reported it and waits for an answer: confirm it or disagree.");
      case Refusal.OwnReport() ->
          answer(409, "own-report", "Who reported an affiliation does not answer the report.");
      case Refusal.AgreementNotOpen(var state) ->
          answer(409, "agreement-not-open", "The agreement on it stands as " + state + ".");
      case Refusal.NotYourTurn() ->
          answer(409, "not-your-turn", "It is the other side that may do this.");
      case Refusal.StatementMade() ->
          answer(409, "statement-made", "The other side has made its statement.");
      case Refusal.OtherSideNotHeard(var until) ->
          answer(
              409,
              "other-side-not-heard",
              "The other side has made no statement and may do so until " + until + ".");
      case Refusal.DisputeResolved() -> answer(409, "dispute-resolved", "The dispute is resolved.");
      case Refusal.PlanWithoutAffiliation() ->
          answer(
              409,
              "plan-without-affiliation",
              "The employer is not affiliated with the provider in the plan's period.");
      case Refusal.MeasureStepNotAllowed(var from, var to) ->
          answer(
              409,
              "measure-step-not-allowed",
              "A measure does not go from " + from + " to " + to + ".");
      case Refusal.NumberedTwice() ->
          answer(422, "numbered-twice", "Two parts of it have the same number.");
      case Refusal.DayStillToCome() ->
          answer(422, "day-still-to-come", "It cannot have been done on a day still to come.");
      case Refusal.ReportWithoutAffiliation() ->
          answer(
              409,
              "report-without-affiliation",
              "The employer is not affiliated with the provider in the year of the report.");
      case Refusal.YearNotBegun() ->
          answer(422, "year-not-begun", "The year of the report has not begun.");
      case Refusal.PlanOfOthers() ->
          answer(
              422,
              "plan-of-others",
              "The plan is not one of this employer and provider for the year.");
      case Refusal.DocumentWithoutAffiliation() ->
          answer(
              409,
              "document-without-affiliation",
              "The employer is not affiliated with the provider in the document's period.");
      case Refusal.FileThereAlready() ->
          answer(409, "file-there-already", "The document has its file; register another.");
      case Refusal.FileEmpty() -> answer(422, "file-empty", "The file has no content.");
      case Refusal.FileNotHandedOut(var infected) ->
          infected
              ? answer(409, "file-infected", "The file holds malware and is not handed out.")
              : answer(409, "file-not-scanned", "The file has not been looked through yet.");
      case Refusal.ImportRunning() ->
          answer(409, "import-running", "Another import runs; try again when it has ended.");
      case Refusal.FeedOff() ->
          answer(409, "feed-off", "The settings name no national register to follow.");
      case Refusal.FeedFromTheFuture() ->
          answer(422, "feed-from-the-future", "The feed cannot begin at a moment still to come.");
      case Refusal.ListProposalDecided(var state) ->
          answer(409, "list-proposal-decided", "The proposed list is " + state + ".");
      case Refusal.ListInThePast() ->
          answer(422, "list-in-the-past", "A list applies from today or a later day.");
      case Refusal.ListOverlaps(var first) ->
          answer(409, "list-overlaps", "Another list begins on " + first + ".");
      case Refusal.ListInForce(var from) ->
          answer(409, "list-in-force", "The list applies since " + from + ".");
      case Refusal.SimulationEnded(var state) ->
          answer(409, "simulation-ended", "The simulation is " + state + ".");
      case Refusal.SimulationNotCompleted(var state) ->
          answer(409, "simulation-not-completed", "The simulation is " + state + ".");
      case Refusal.ImportKeyReused() ->
          Problems.response(
              422,
              "idempotency-key-reused",
              "The key was used before with another payload.",
              List.of());
      case Refusal.DispensationStepNotAllowed(var state, var step) ->
          answer(
              409, "dispensation-step-not-allowed", "%s does not allow %s.".formatted(state, step));
      case Refusal.DispensationAlreadyAppliedFor(var application) ->
          answer(
              409,
              "dispensation-already-applied-for",
              "The application %s for the same is undecided.".formatted(application));
      case Refusal.ReceivedInFuture() ->
          wrong("received-in-future", "It has not come in yet.", Set.of("/receivedOn"));
      case Refusal.InformationAwaited(var deadline) ->
          answer(
              409,
              "information-awaited",
              "The employer may hand in what is missing to the end of %s.".formatted(deadline));
      case Refusal.DeadlineTooEarly(var earliest) ->
          wrong(
              "deadline-too-early",
              "The first possible last day is %s.".formatted(earliest),
              Set.of("/deadline"));
      case Refusal.ApplicationIncomplete(var missing) ->
          answer(
              409,
              "application-incomplete",
              "The application lacks %s.".formatted(String.join(", ", missing)));
      case Refusal.ConditionsNotMet(var conditions) ->
          answer(
              409,
              "conditions-not-met",
              "Not judged met: %s.".formatted(String.join(", ", conditions)));
      case Refusal.NoConditionUnmet() ->
          answer(409, "no-condition-unmet", "No condition is judged unmet.");
      case Refusal.WiderThanApplied() ->
          wrong("wider-than-applied", "A part was applied for.", Set.of("/part"));
      case Refusal.DispensationPeriodOutside(var earliest, var latest) ->
          wrong(
              "dispensation-period-outside",
              "It begins on %s or later, and ends on %s or earlier.".formatted(earliest, latest),
              Set.of("/from", "/to"));
      case Refusal.DispensationPeriodNeedsReason(var usual) ->
          wrong(
              "dispensation-period-needs-reason",
              "As the rule it ends on %s; another day needs a reason.".formatted(usual),
              Set.of("/periodReason"));
      case Refusal.DispensationOverlaps(var other) ->
          answer(
              409,
              "dispensation-overlaps",
              "The dispensation %s holds on some of the days.".formatted(other));
      case Refusal.LastDayOutside(var earliest, var latest) ->
          wrong(
              "last-day-outside",
              "The last day is one from %s to %s.".formatted(earliest, latest),
              Set.of("/lastDay"));
      case Refusal.TermsUnreadable(var name) ->
          wrong(
              "terms-unreadable",
              "The terms of the changed decision cannot be read.",
              Set.of("/terms/" + name));
      case Refusal.DocumentEmpty() -> answer(422, "document-empty", "The document is empty.");
      case Refusal.TooManyDocuments(var most) ->
          answer(409, "too-many-documents", "There are %d documents already.".formatted(most));
      case Refusal.DocumentInfected() ->
          answer(409, "document-infected", "Malware was found in the document.");
      case Refusal.DocumentNotScannedYet() ->
          answer(409, "document-not-scanned-yet", "The document waits to be scanned.");
      case Refusal.SimulationUnknown() ->
          answer(
              422, "simulation-unknown", "There is no such simulation that has come to its end.");
      case Refusal.CampaignCannot(var state) ->
          answer(409, "campaign-cannot", "The campaign cannot do that; it is " + state + ".");
      case Refusal.GroundEnded() ->
          answer(409, "ground-ended", "The ground has ended, or ends no later than that.");
      case Refusal.AssessmentContradictsItself() ->
          answer(
              422,
              "assessment-contradicts-itself",
              "Every criterion is met and there is no need, or none is met and there is one.");
      case Refusal.SideActivityNotListed() ->
          answer(
              422,
              "side-activity-not-listed",
              "The side activity is not on the list that is valid on the first day.");
      case Refusal.NoOpenQuestion() ->
          answer(409, "no-open-question", "The employer's industry code asks no such question.");
      case Refusal.OtherQuestion() ->
          answer(
              409, "other-question", "The employer's industry code asks another question by now.");
      case Refusal.RegisteredCodeDecides() ->
          answer(
              409,
              "registered-code-decides",
              "The registered industry code is not one that leaves open which it is.");
      case Refusal.CodeOutsideRegistered() ->
          wrong(
              "code-outside-registered",
              "The exact code does not lie below the registered one.",
              Set.of("/industryCode"));
      case Refusal.CodeDoesNotDecide() ->
          wrong(
              "code-does-not-decide",
              "The list of today does not decide by this code either.",
              Set.of("/industryCode"));
      case Refusal.CrosswalkKnown() ->
          answer(409, "crosswalk-known", "A crosswalk of this version has been loaded.");
    };
  }

  /** The refusal's code as it stands in a line of an answer that has many. */
  public static String codeOf(Refusal refusal) {
    Response answer = new RefusalMapper().toResponse(new CommandRefused(refusal));
    return ((Problem) answer.getEntity()).code().replace(PREFIX, "");
  }

  private static Response wrong(String code, String detail, Set<String> pointers) {
    return Problems.response(
        422,
        PREFIX + code,
        detail,
        pointers.stream().sorted().map(pointer -> new FieldError(pointer, code, null)).toList());
  }

  private static Response answer(int status, String code, String detail) {
    return Problems.response(status, PREFIX + code, detail, List.of());
  }
}
