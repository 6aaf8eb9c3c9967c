package no.bht.supervision.candidateweights;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import no.bht.platform.audit.Audited;
import no.bht.platform.http.Cursor;
import no.bht.platform.http.EntityTags;
import no.bht.platform.http.Page;
import no.bht.platform.http.PageSize;
import no.bht.platform.idempotency.Idempotent;
import no.bht.platform.problem.ProblemException;
import no.bht.supervision.Roles;
import no.bht.supervision.candidateweights.domain.WeightsVersion;
import org.jspecify.annotations.Nullable;

/** The weights that candidates are scored by. */
@Path(WeightsResource.PATH)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.INSPECTOR)
class WeightsResource {
  static final String PATH = "/api/v1/candidate-weights";
  private static final String BASIS = "FOR-2011-12-06-1355 § 13-1";
  private static final LocalDate LAST_DAY = LocalDate.of(2999, 12, 31);

  private final WeightsTable versions;
  private final ChangeWeights change;

  WeightsResource(WeightsTable versions, ChangeWeights change) {
    this.versions = versions;
    this.change = change;
  }

  record AdoptWeightsRequest(@NotNull LocalDate validFrom) {}

  @POST
  @Idempotent
  @Audited(basis = BASIS)
  public Response draft(@NotNull @Valid WeightsRequest request) {
    WeightsVersion draft = change.draft(request.toDomain(), request.grounds());
    return answer(Response.created(URI.create(PATH + "/" + draft.version())), draft);
  }

  @GET
  @Audited(basis = BASIS)
  public Page<WeightsResponse> list(
      @QueryParam("after") @Nullable String after, @QueryParam("limit") @Nullable String limit) {
    PageSize size = PageSize.parse(limit);
    return Page.of(
            versions.list(
                after == null ? Integer.MAX_VALUE : Cursor.parse(after).as(Integer::parseInt),
                size.plusOne()),
            size,
            last -> new Cursor(Integer.toString(last.version())))
        .map(WeightsResponse::of);
  }

  @GET
  @Path("/{version}")
  @Audited(basis = BASIS)
  public Response get(@PathParam("version") int version) {
    return answer(Response.ok(), versions.find(version).orElseThrow(ProblemException::notFound));
  }

  @PUT
  @Path("/{version}")
  @Audited(basis = BASIS)
  public Response revise(
      @PathParam("version") int version,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid WeightsRequest request) {
    return answer(
        Response.ok(), change.revise(version, ifMatch, request.toDomain(), request.grounds()));
  }

  @POST
  @Path("/{version}/adopt")
  @Audited(basis = BASIS)
  public Response adopt(
      @PathParam("version") int version,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid AdoptWeightsRequest request) {
    if (request.validFrom().isAfter(LAST_DAY)) {
      throw ProblemException.of(400, "validation-failed", "The day is out of range.")
          .withError("/validFrom", "day-out-of-range");
    }
    return answer(Response.ok(), change.adopt(version, ifMatch, request.validFrom()));
  }

  @POST
  @Path("/{version}/withdraw")
  @Audited(basis = BASIS)
  public Response withdraw(
      @PathParam("version") int version, @HeaderParam("If-Match") @Nullable String ifMatch) {
    return answer(Response.ok(), change.withdraw(version, ifMatch));
  }

  private static Response answer(Response.ResponseBuilder builder, WeightsVersion version) {
    return builder.tag(EntityTags.of(version.change())).entity(WeightsResponse.of(version)).build();
  }
}
