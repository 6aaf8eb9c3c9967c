package no.bht.supervision.order.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import no.bht.platform.audit.Audited;
import no.bht.supervision.Roles;
import no.bht.supervision.http.QueryValues;
import no.bht.supervision.http.Target;
import no.bht.supervision.order.domain.OrderId;
import no.bht.supervision.order.usecase.AcceptCompliance;
import no.bht.supervision.order.usecase.DecideOrder;
import no.bht.supervision.order.usecase.MeetCondition;
import no.bht.supervision.order.usecase.RejectCompliance;
import no.bht.supervision.order.usecase.WithdrawOrder;
import org.jspecify.annotations.Nullable;

/** What the inspector does with orders. */
@Path("/api/v1/orders")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.INSPECTOR)
class OrderCaseResource {
  private static final String BASIS = "LOV-2005-06-17-62 § 18-6";

  private final DecideOrder decide;
  private final WithdrawOrder withdraw;
  private final AcceptCompliance accept;
  private final RejectCompliance reject;
  private final MeetCondition meet;
  private final OrderAnswers answers;
  private final InstantSource clock;

  OrderCaseResource(
      DecideOrder decide,
      WithdrawOrder withdraw,
      AcceptCompliance accept,
      RejectCompliance reject,
      MeetCondition meet,
      OrderAnswers answers,
      InstantSource clock) {
    this.decide = decide;
    this.withdraw = withdraw;
    this.accept = accept;
    this.reject = reject;
    this.meet = meet;
    this.answers = answers;
    this.clock = clock;
  }

  @POST
  @Path("/{id}/decide")
  @Consumes(MediaType.APPLICATION_JSON)
  @Audited(basis = BASIS)
  public Response decide(@BeanParam Target target, @NotNull @Valid DecideOrderRequest request) {
    return answers.answer(
        decide.decide(
            new DecideOrder.Command(
                new OrderId(target.id()),
                answers.viewer(),
                request.terms(),
                request.withFine(),
                clock.instant(),
                target)));
  }

  @POST
  @Path("/{id}/withdraw")
  @Consumes(MediaType.APPLICATION_JSON)
  @Audited(basis = BASIS)
  public Response withdraw(@BeanParam Target target, @NotNull @Valid ReasonRequest request) {
    return answers.answer(
        withdraw.withdraw(
            new OrderId(target.id()), answers.viewer(), answers.step(request.reason()), target));
  }

  @POST
  @Path("/{id}/accept")
  @Audited(basis = BASIS)
  public Response accept(
      @BeanParam Target target, @QueryParam("compliedOn") @Nullable String compliedOn) {
    return answers.answer(
        accept.accept(
            new OrderId(target.id()),
            answers.viewer(),
            QueryValues.dayOrNull("compliedOn", compliedOn),
            answers.step(null),
            target));
  }

  @POST
  @Path("/{id}/reject")
  @Consumes(MediaType.APPLICATION_JSON)
  @Audited(basis = BASIS)
  public Response reject(@BeanParam Target target, @NotNull @Valid ReasonRequest request) {
    return answers.answer(
        reject.reject(
            new OrderId(target.id()), answers.viewer(), answers.step(request.reason()), target));
  }

  @POST
  @Path("/{id}/conditions/{number}/met")
  @Audited(basis = BASIS)
  public Response meet(@PathParam("number") int number, @BeanParam Target target) {
    return answers.answer(
        meet.meet(new OrderId(target.id()), number, answers.viewer(), answers.step(null), target));
  }
}
