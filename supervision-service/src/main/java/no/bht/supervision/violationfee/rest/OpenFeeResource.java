package no.bht.supervision.violationfee.rest;

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
import java.util.UUID;
import no.bht.platform.audit.Audited;
import no.bht.platform.idempotency.Idempotent;
import no.bht.platform.person.PersonKeys;
import no.bht.platform.time.Ids;
import no.bht.supervision.Roles;
import no.bht.supervision.violationfee.domain.FeeId;
import no.bht.supervision.violationfee.usecase.OpenFee;

/** Where a fee is opened: at the inspection that found the violation. */
@Path("/api/v1/inspections/{id}/violation-fees")
@Produces(MediaType.APPLICATION_JSON)
class OpenFeeResource {
  private final OpenFee open;
  private final FeeAnswers answers;
  private final PersonKeys keys;
  private final Ids ids;

  OpenFeeResource(OpenFee open, FeeAnswers answers, PersonKeys keys, Ids ids) {
    this.open = open;
    this.answers = answers;
    this.keys = keys;
    this.ids = ids;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Roles.INSPECTOR)
  @Idempotent
  @Audited(basis = "LOV-2005-06-17-62 § 18-10")
  public Response open(@PathParam("id") UUID id, @NotNull @Valid OpenFeeRequest request) {
    FeeId fee = new FeeId(ids.next());
    return answers.answer(
        open.open(request.toCommand(fee, id, answers.officer(), keys)),
        Response.created(URI.create(FeeResource.PATH + "/" + fee.value())));
  }
}
