package no.bht.supervision.documentdemand;

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
import no.bht.platform.problem.ProblemException;
import no.bht.platform.time.Ids;
import no.bht.supervision.Roles;
import no.bht.supervision.http.Viewers;
import no.bht.supervision.inspection.domain.InspectionId;
import no.bht.supervision.inspection.domain.Inspections;

/** A demand begins at its inspection. */
@Path("/api/v1/inspections/{id}/document-demands")
@Produces(MediaType.APPLICATION_JSON)
class DemandDocumentsResource {
  private final DemandDocuments demands;
  private final DemandAnswers answers;
  private final Inspections inspections;
  private final Viewers viewers;
  private final Ids ids;
  private final InstantSource clock;

  DemandDocumentsResource(
      DemandDocuments demands,
      DemandAnswers answers,
      Inspections inspections,
      Viewers viewers,
      Ids ids,
      InstantSource clock) {
    this.demands = demands;
    this.answers = answers;
    this.inspections = inspections;
    this.viewers = viewers;
    this.ids = ids;
    this.clock = clock;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Roles.INSPECTOR)
  @Idempotent
  @Audited(basis = DemandResource.BASIS)
  public Response demand(@PathParam("id") UUID id, @NotNull @Valid DemandRequest request) {
    InspectionId inspection = new InspectionId(id);
    UUID demand = ids.next();
    Demanded demanded =
        request.of(
            inspections
                .find(inspection)
                .orElseThrow(ProblemException::notFound)
                .opening()
                .party()
                .number());
    demands.demand(
        demand,
        inspection,
        demanded,
        true,
        new DemandDocuments.Step(viewers.current().subject(), clock.instant()));
    return answers.of(
        Response.created(URI.create("/api/v1/document-demands/" + demand)),
        demand,
        viewers.current());
  }
}
