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
              "An order rests on the breach of %s; withdraw it first.".formatted(code));
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
