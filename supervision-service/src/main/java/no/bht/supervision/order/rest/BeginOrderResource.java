package no.bht.supervision.order.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
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
import no.bht.supervision.order.usecase.BeginOrder;

/** Where an order begins: at the inspection that found the breach. */
@Path("/api/v1/inspections/{id}/orders")
@Produces(MediaType.APPLICATION_JSON)
class BeginOrderResource {
  private final BeginOrder begin;
  private final OrderAnswers answers;
  private final Ids ids;
  private final InstantSource clock;

  BeginOrderResource(BeginOrder begin, OrderAnswers answers, Ids ids, InstantSource clock) {
    this.begin = begin;
    this.answers = answers;
    this.ids = ids;
    this.clock = clock;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Roles.INSPECTOR)
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
}
