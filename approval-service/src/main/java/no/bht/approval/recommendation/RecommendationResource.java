package no.bht.approval.recommendation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import no.bht.approval.Roles;
import no.bht.platform.audit.Audited;
import no.bht.platform.http.EntityTags;
import no.bht.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** The approval unit reads a recommendation, and answers it. */
@Path("/api/v1/withdrawal-recommendations/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.CASE_OFFICER)
class RecommendationResource {
  private static final String BASIS = "FOR-2011-12-06-1360 § 2-5";

  private final Recommendations recommendations;

  RecommendationResource(Recommendations recommendations) {
    this.recommendations = recommendations;
  }

  @GET
  @Audited(basis = BASIS)
  public Response get(@PathParam("id") UUID id) {
    return ok(recommendations.find(id));
  }

  @POST
  @Path("/answer")
  @Consumes(MediaType.APPLICATION_JSON)
  @Audited(basis = BASIS)
  public Response answer(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid AnswerRequest request) {
    return ok(
        recommendations.answer(id, request, version -> EntityTags.requireMatch(ifMatch, version)));
  }

  private static Response ok(Optional<Recommendation> found) {
    Recommendation one = found.orElseThrow(ProblemException::notFound);
    return Response.ok(one).tag(EntityTags.of(one.version())).build();
  }
}
