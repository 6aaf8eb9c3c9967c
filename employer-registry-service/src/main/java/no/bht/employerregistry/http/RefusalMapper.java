package no.bht.employerregistry.http;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import no.bht.employerregistry.domain.CommandRefused;
import no.bht.employerregistry.domain.Refusal;
import no.bht.platform.problem.Problems;

/** Every refusal and its documented code. */
@Provider
public class RefusalMapper implements ExceptionMapper<CommandRefused> {

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
              "No approval of the provider covers a day that is still to come.");
      case Refusal.OverlappingAffiliation() ->
          answer(
              409,
              "overlapping-affiliation",
              "Another affiliation covers the same part of the employer on the same days.");
      case Refusal.AlreadyEnded() ->
          answer(409, "already-ended", "The affiliation has ended, or ends no later than that.");
      case Refusal.LastDayBeforeFirst() ->
          answer(422, "last-day-before-first", "The last day lies before the first.");
      case Refusal.PlanWithoutAffiliation() ->
          answer(
              409,
              "plan-without-affiliation",
              "The employer is not affiliated with the provider in the plan's period.");
      case Refusal.ImportRunning() ->
          answer(409, "import-running", "Another import runs; try again when it has ended.");
      case Refusal.FeedOff() ->
          answer(409, "feed-off", "The settings name no national register to follow.");
      case Refusal.FeedFromTheFuture() ->
          answer(422, "feed-from-the-future", "The feed cannot begin at a moment still to come.");
      case Refusal.ImportKeyReused() ->
          Problems.response(
              422,
              "idempotency-key-reused",
              "The key was used before with another payload.",
              List.of());
    };
  }

  private static Response answer(int status, String code, String detail) {
    return Problems.response(status, "employer-registry:" + code, detail, List.of());
  }
}
