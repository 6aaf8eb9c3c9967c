package no.bht.supervision.coercivefine.rest;

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
import no.bht.supervision.coercivefine.domain.CoerciveFine;
import no.bht.supervision.coercivefine.usecase.NotifyFine;
import no.bht.supervision.http.Near;
import no.bht.supervision.order.domain.OrderId;
import no.bht.supervision.usecase.ReactionProcedure.Heard;

/** Where a coercive fine begins: at the order it is on. */
@Path("/api/v1/orders/{id}/coercive-fines")
@Produces(MediaType.APPLICATION_JSON)
class BeginFineResource {
  private final NotifyFine notify;
  private final FineAnswers answers;

  BeginFineResource(NotifyFine notify, FineAnswers answers) {
    this.notify = notify;
    this.answers = answers;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Roles.INSPECTOR)
  @Idempotent
  @Audited(basis = "LOV-2005-06-17-62 § 18-7")
  public Response begin(@PathParam("id") UUID id, @NotNull @Valid FineRequests.Begin request) {
    CoerciveFine begun =
        notify
            .begin(
                new NotifyFine.Command(
                    new OrderId(id),
                    request.form(),
                    request.amount(),
                    new Heard(
                        Near.orNull(
                            request.hearing().commentDeadline(), "/hearing/commentDeadline"),
                        request.hearing().exemption(),
                        request.hearing().exemptionReason()),
                    answers.officer()))
            .orElseThrow(ProblemException::notFound);
    return answers.answer(
        Optional.of(begun),
        Response.created(URI.create("/api/v1/coercive-fines/" + begun.id().value())));
  }
}
