package no.bht.supervision.guidance;

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
import no.bht.platform.problem.ProblemException;
import no.bht.supervision.Roles;
import no.bht.supervision.http.Near;
import no.bht.supervision.http.Viewers;

/** Where guidance is given: at the inspection. */
@Path("/api/v1/inspections/{id}/guidance")
@Produces(MediaType.APPLICATION_JSON)
class GiveGuidanceResource {
  private final GuidanceTable table;
  private final Viewers viewers;

  GiveGuidanceResource(GuidanceTable table, Viewers viewers) {
    this.table = table;
    this.viewers = viewers;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Roles.INSPECTOR)
  @Idempotent
  @Audited(basis = "LOV-2005-06-17-62 § 18-4")
  public Response give(@PathParam("id") UUID id, @NotNull @Valid GuidanceRequest request) {
    Near.orNull(request.givenOn(), "/givenOn");
    Guidance given =
        table
            .give(id, request, viewers.current().subject())
            .orElseThrow(ProblemException::notFound);
    return Response.created(URI.create("/api/v1/guidance/" + given.id())).entity(given).build();
  }
}
