package no.bht.supervision.order.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.InstantSource;
import java.util.UUID;
import no.bht.platform.audit.Audited;
import no.bht.platform.idempotency.Idempotent;
import no.bht.platform.time.Ids;
import no.bht.supervision.Roles;
import no.bht.supervision.inspection.domain.InspectionId;
import no.bht.supervision.order.domain.OrderId;
import no.bht.supervision.order.usecase.AcceptCompliance;
import no.bht.supervision.order.usecase.BeginOrder;
import no.bht.supervision.order.usecase.DecideOrder;
import no.bht.supervision.order.usecase.RejectCompliance;
import no.bht.supervision.order.usecase.WithdrawOrder;
import org.jspecify.annotations.Nullable;

/** What the inspector does with orders. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.INSPECTOR)
class OrderCaseResource {
  private static final String BASIS = "LOV-2005-06-17-62 § 18-6";

  private final BeginOrder begin;
  private final DecideOrder decide;
  private final WithdrawOrder withdraw;
  private final AcceptCompliance accept;
  private final RejectCompliance reject;
  private final OrderAnswers answers;
  private final Ids ids;
  private final InstantSource clock;

  OrderCaseResource(
      BeginOrder begin,
      DecideOrder decide,
      WithdrawOrder withdraw,
      AcceptCompliance accept,
      RejectCompliance reject,
      OrderAnswers answers,
      Ids ids,
      InstantSource clock) {
    this.begin = begin;
    this.decide = decide;
    this.withdraw = withdraw;
    this.accept = accept;
    this.reject = reject;
    this.answers = answers;
    this.ids = ids;
    this.clock = clock;
  }

  @POST
  @Path("/inspections/{id}/orders")
  @Consumes(MediaType.APPLICATION_JSON)
  @Idempotent
  @Audited(basis = "LOV-1967-02-10 § 16")
  public Response begin(@PathParam("id") UUID id, @NotNull @Valid BeginOrderRequest request) {
    OrderId order = new OrderId(ids.next());
    return answers.answer(
        begin.begin(
            request.command(
                order, new InspectionId(id), answers.viewer().subject(), clock.instant())),
        Response.created(URI.create("/api/v1/orders/" + order.value())));
  }

  @POST
  @Path("/orders/{id}/decide")
  @Consumes(MediaType.APPLICATION_JSON)
  @Audited(basis = BASIS)
  public Response decide(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid DecideOrderRequest request) {
    return answers.answer(
        decide.decide(
            new DecideOrder.Command(
                new OrderId(id),
                answers.viewer(),
                request.deadline(),
                request.reasons().reasons(),
                clock.instant(),
                answers.matching(ifMatch))));
  }

  @POST
  @Path("/orders/{id}/withdraw")
  @Consumes(MediaType.APPLICATION_JSON)
  @Audited(basis = BASIS)
  public Response withdraw(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid ReasonRequest request) {
    return answers.answer(
        withdraw.withdraw(
            new OrderId(id),
            answers.viewer(),
            answers.step(request.reason()),
            answers.matching(ifMatch)));
  }

  @POST
  @Path("/orders/{id}/accept")
  @Audited(basis = BASIS)
  public Response accept(
      @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    return answers.answer(
        accept.accept(
            new OrderId(id), answers.viewer(), answers.step(null), answers.matching(ifMatch)));
  }

  @POST
  @Path("/orders/{id}/reject")
  @Consumes(MediaType.APPLICATION_JSON)
  @Audited(basis = BASIS)
  public Response reject(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid ReasonRequest request) {
    return answers.answer(
        reject.reject(
            new OrderId(id),
            answers.viewer(),
            answers.step(request.reason()),
            answers.matching(ifMatch)));
  }
}
