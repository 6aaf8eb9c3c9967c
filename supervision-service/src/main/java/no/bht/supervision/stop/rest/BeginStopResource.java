package no.bht.supervision.stop.rest;

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
import java.util.Optional;
import java.util.UUID;
import no.bht.platform.audit.Audited;
import no.bht.platform.idempotency.Idempotent;
import no.bht.platform.problem.ProblemException;
import no.bht.supervision.Roles;
import no.bht.supervision.http.Near;
import no.bht.supervision.inspection.domain.InspectionId;
import no.bht.supervision.order.domain.OrderId;
import no.bht.supervision.stop.domain.ActivityStop;
import no.bht.supervision.stop.usecase.NotifyStop;
import no.bht.supervision.usecase.ReactionProcedure.Heard;

/** Where a stop begins: at the inspection. */
@Path("/api/v1/inspections/{id}/stops")
@Produces(MediaType.APPLICATION_JSON)
class BeginStopResource {
  private final NotifyStop notify;
  private final StopAnswers answers;

  BeginStopResource(NotifyStop notify, StopAnswers answers) {
    this.notify = notify;
    this.answers = answers;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Roles.INSPECTOR)
  @Idempotent
  @Audited(basis = "LOV-2005-06-17-62 § 18-8")
  public Response begin(@PathParam("id") UUID id, @NotNull @Valid StopRequests.Begin request) {
    UUID order = request.orderId();
    ActivityStop begun =
        notify
            .begin(
                new NotifyStop.Command(
                    new InspectionId(id),
                    order == null ? null : new OrderId(order),
                    request.danger(),
                    request.scope(),
                    request.activities(),
                    new Heard(
                        Near.orNull(
                            request.hearing().commentDeadline(), "/hearing/commentDeadline"),
                        request.hearing().exemption(),
                        request.hearing().exemptionReason()),
                    answers.viewer().subject()))
            .orElseThrow(ProblemException::notFound);
    return answers.answer(
        Optional.of(begun), Response.created(URI.create("/api/v1/stops/" + begun.id().value())));
  }
}
