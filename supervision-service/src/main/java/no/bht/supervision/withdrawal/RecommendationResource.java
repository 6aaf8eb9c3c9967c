package no.bht.supervision.withdrawal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import no.bht.platform.audit.Audited;
import no.bht.platform.http.Cursor;
import no.bht.platform.http.Page;
import no.bht.platform.http.PageSize;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.problem.ProblemException;
import no.bht.supervision.Roles;
import no.bht.supervision.http.QueryValues;
import org.jspecify.annotations.Nullable;

/** What inspectors have recommended, with what came of it. */
@Path(RecommendationResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.INSPECTOR)
class RecommendationResource {
  static final String PATH = "/api/v1/withdrawal-recommendations";
  static final String BASIS = "FOR-2011-12-06-1360 § 2-5";

  private final Recommendations recommendations;

  RecommendationResource(Recommendations recommendations) {
    this.recommendations = recommendations;
  }

  @GET
  @Audited(basis = BASIS)
  public Page<Recommendation> list(
      @QueryParam("provider") @Nullable OrganisationNumber provider,
      @QueryParam("after") @Nullable String after,
      @QueryParam("limit") @Nullable String limit) {
    PageSize size = PageSize.parse(limit);
    return Page.of(
        recommendations.page(provider, QueryValues.idAfter(after), size.plusOne()),
        size,
        last -> new Cursor(last.id().toString()));
  }

  @GET
  @Path("/{id}")
  @Audited(basis = BASIS)
  public Recommendation get(@PathParam("id") UUID id) {
    return recommendations.find(id).orElseThrow(ProblemException::notFound);
  }
}
