package no.bht.casework.rest;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import no.bht.casework.domain.ProcedureRefusal;
import no.bht.casework.domain.ProcedureRefused;
import no.bht.platform.problem.FieldError;
import no.bht.platform.problem.Problems;

/** The answer to every refusal of the procedure; one without an answer does not compile. */
@Provider
class ProcedureRefusedMapper implements ExceptionMapper<ProcedureRefused> {

  @Override
  public Response toResponse(ProcedureRefused refused) {
    return switch (refused.refusal()) {
      case ProcedureRefusal.PartyNotHeard unheard ->
          conflict("party-not-heard", "The party has not been given notice.");
      case ProcedureRefusal.CommentDeadlineRunning running ->
          conflict(
              "comment-deadline-running",
              "The party may comment to the end of %s.".formatted(running.commentDeadline()));
      case ProcedureRefusal.NoNoticeGiven none ->
          conflict("no-notice-given", "Notice was left out; there is nothing to comment on.");
      case ProcedureRefusal.DecisionTaken taken ->
          conflict("decision-taken", "The case is decided; the decision may be appealed.");
      case ProcedureRefusal.StepNotAllowed step ->
          conflict(
              "step-not-allowed", "%s does not allow %s.".formatted(step.state(), step.command()));
      case ProcedureRefusal.AppealUnderWay open ->
          conflict("appeal-under-way", "An appeal against the decision is under way.");
      case ProcedureRefusal.DecisionNotOpenToAppeal closed ->
          conflict(
              "decision-not-open",
              "The decision no longer stands, or an appeal against it has been decided.");
      case ProcedureRefusal.AppealPeriodOver over ->
          conflict(
              "appeal-period-over", "The time to appeal ended on %s.".formatted(over.lastDay()));
      case ProcedureRefusal.ExtensionOutside outside ->
          wrong(
              "extension-outside",
              "A day after %s and not after %s.".formatted(outside.after(), outside.latest()),
              "/until");
      case ProcedureRefusal.RequestedOnImpossibleDay day ->
          wrong(
              "requested-on-impossible-day",
              "It is asked for after the decision and not in the future.",
              "/requestedOn");
      case ProcedureRefusal.AppealInTime inTime ->
          conflict("appeal-in-time", "The appeal is not late.");
      case ProcedureRefusal.NothingProposed none ->
          conflict("nothing-proposed", "No decision of the case is proposed.");
      case ProcedureRefusal.OwnProposal own ->
          conflict("own-proposal", "Another officer confirms the proposal.");
      case ProcedureRefusal.DeferralUnderWay open ->
          conflict("deferral-under-way", "A deferral is asked for or in force.");
      case ProcedureRefusal.AlreadyNotified notified ->
          conflict("already-notified", "The party has been notified of the decision.");
      case ProcedureRefusal.NoEffectKnown unknown ->
          conflict(
              "no-effect-known",
              "The service cannot carry this out for the outcome %s.".formatted(unknown.outcome()));
      case ProcedureRefusal.CommentDeadlineTooEarly early ->
          wrong(
              "comment-deadline-too-early",
              "The party gets at least one day to comment.",
              "/commentDeadline");
      case ProcedureRefusal.AppealOverAYearLate late ->
          wrong(
              "appeal-over-a-year-late",
              "No appeal is tried that came after %s.".formatted(late.lastDay()),
              "/handedOverOn");
      case ProcedureRefusal.HandedOverOnImpossibleDay day ->
          wrong(
              "handed-over-on-impossible-day",
              "It is handed over after the decision and not in the future.",
              "/handedOverOn");
      case ProcedureRefusal.DecidedOnImpossibleDay day ->
          wrong(
              "decided-on-impossible-day",
              "It is decided after it was forwarded and not in the future.",
              "/decidedOn");
      case ProcedureRefusal.DeferralEndsTooEarly early ->
          wrong("deferral-ends-too-early", "The last day is past.", "/until");
    };
  }

  private static Response conflict(String code, String detail) {
    return Problems.response(409, "casework:" + code, detail, List.of());
  }

  private static Response wrong(String code, String detail, String pointer) {
    return Problems.response(
        422, "casework:" + code, detail, List.of(new FieldError(pointer, code, null)));
  }
}
