package no.bht.supervision.policereport;

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
import no.bht.supervision.Roles;

/** Where a report to the police is noted: at the inspection it came of. */
@Path("/api/v1/inspections/{id}/police-reports")
@Produces(MediaType.APPLICATION_JSON)
class NotePoliceReportResource {
  private final NotePoliceReport reports;

  NotePoliceReportResource(NotePoliceReport reports) {
    this.reports = reports;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Roles.INSPECTOR)
  @Idempotent
  @Audited(basis = PoliceReportResource.BASIS)
  public Response add(
      @PathParam("id") UUID inspection, @NotNull @Valid PoliceReportRequest request) {
    PoliceReport added = reports.note(inspection, request);
    return PoliceReportResource.answer(
        Response.created(URI.create(PoliceReportResource.PATH + "/" + added.id())), added);
  }
}
