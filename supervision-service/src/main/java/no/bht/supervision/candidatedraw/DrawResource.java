package no.bht.supervision.candidatedraw;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import no.bht.platform.audit.Audited;
import no.bht.platform.http.Cursor;
import no.bht.platform.http.Page;
import no.bht.platform.http.PageSize;
import no.bht.platform.idempotency.Idempotent;
import no.bht.platform.problem.ProblemException;
import no.bht.supervision.Roles;
import no.bht.supervision.candidatedraw.DrawnEmployer.SelectedBy;
import no.bht.supervision.http.QueryValues;
import org.jspecify.annotations.Nullable;

/** Draws of candidates for inspection. */
@Path(DrawResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.INSPECTOR)
class DrawResource {
  static final String PATH = "/api/v1/candidate-draws";
  private static final String BASIS = "FOR-2011-12-06-1355 § 13-1";

  private final DrawCandidates candidates;
  private final DrawTable draws;
  private final PoolTable pools;

  DrawResource(DrawCandidates candidates, DrawTable draws, PoolTable pools) {
    this.candidates = candidates;
    this.draws = draws;
    this.pools = pools;
  }

  /**
   * A draw done again.
   *
   * @param reproduced whether the same were drawn, from the same pool
   */
  record Redraw(boolean reproduced, long differences, boolean poolUnchanged) {}

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Idempotent
  @Audited(basis = BASIS)
  public Response draw(@NotNull @Valid DrawRequest request) {
    Draw draw = candidates.draw(request);
    return Response.created(URI.create(PATH + "/" + draw.id())).entity(draw).build();
  }

  @GET
  @Audited(basis = BASIS)
  public Page<Draw> list(
      @QueryParam("after") @Nullable String after, @QueryParam("limit") @Nullable String limit) {
    PageSize size = PageSize.parse(limit);
    return Page.of(
        draws.list(Cursor.idAfter(after), size.plusOne()), size, last -> Cursor.of(last.id()));
  }

  @GET
  @Path("/{id}")
  @Audited(basis = BASIS)
  public Draw get(@PathParam("id") UUID id) {
    return find(id);
  }

  @GET
  @Path("/{id}/employers")
  @Audited(basis = BASIS)
  public Page<DrawnEmployer> employers(
      @PathParam("id") UUID id,
      @QueryParam("selectedBy") @Nullable String selectedBy,
      @QueryParam("after") @Nullable String after,
      @QueryParam("limit") @Nullable String limit) {
    find(id);
    PageSize size = PageSize.parse(limit);
    SelectedBy by = QueryValues.constant("selectedBy", selectedBy, SelectedBy.class);
    return by == null
        ? Page.of(
            pools.all(id, after == null ? "" : Cursor.parse(after).key(), size.plusOne()),
            size,
            it -> new Cursor(it.employer().value()))
        : Page.of(
            pools.drawn(
                id,
                by,
                after == null ? 0 : Cursor.parse(after).as(Integer::parseInt),
                size.plusOne()),
            size,
            it -> new Cursor(String.valueOf(it.place())));
  }

  @GET
  @Path("/{id}/redraw")
  @Audited(basis = BASIS)
  public Redraw redraw(@PathParam("id") UUID id) {
    Draw draw = find(id);
    long differences = pools.differencesOf(draw);
    boolean same = pools.sha256(id).equals(draw.poolSha256());
    return new Redraw(differences == 0 && same, differences, same);
  }

  private Draw find(UUID id) {
    return draws.find(id).orElseThrow(ProblemException::notFound);
  }
}
