package no.bht.supervision.withdrawal;

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

/** An inspector recommends to withdraw the approval of the provider that was inspected. */
@Path("/api/v1/inspections/{id}/withdrawal-recommendations")
@Produces(MediaType.APPLICATION_JSON)
class RecommendResource {
  private final RecommendWithdrawal recommend;

  RecommendResource(RecommendWithdrawal recommend) {
    this.recommend = recommend;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Roles.INSPECTOR)
  @Idempotent
  @Audited(basis = RecommendationResource.BASIS)
  public Response recommend(
      @PathParam("id") UUID inspection, @NotNull @Valid RecommendationRequest request) {
    Recommendation added = recommend.add(inspection, request);
    return Response.created(URI.create(RecommendationResource.PATH + "/" + added.id()))
        .entity(added)
        .build();
  }
}
