package no.bht.supervision.inspectioncampaign;

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

/** A draw of candidates becomes a campaign, once. */
@Path("/api/v1/candidate-draws/{id}/campaign")
@Produces(MediaType.APPLICATION_JSON)
class DrawnCampaignResource {
  private final CreateCampaign create;
  private final ReadCampaigns campaigns;
  private final Viewers viewers;
  private final Ids ids;
  private final InstantSource clock;

  DrawnCampaignResource(
      CreateCampaign create,
      ReadCampaigns campaigns,
      Viewers viewers,
      Ids ids,
      InstantSource clock) {
    this.create = create;
    this.campaigns = campaigns;
    this.viewers = viewers;
    this.ids = ids;
    this.clock = clock;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Roles.INSPECTOR)
  @Idempotent
  @Audited(basis = CampaignResource.BASIS)
  public Response create(@PathParam("id") UUID draw, @NotNull @Valid DrawnCampaignRequest request) {
    UUID id = ids.next();
    var rows =
        create
            .ofDraw(draw, id, request, viewers.current().subject(), clock.instant())
            .orElseThrow(ProblemException::notFound);
    return Response.created(URI.create(CampaignResource.PATH + "/" + id))
        .entity(campaigns.read(id, rows))
        .build();
  }
}
