package no.bht.supervision.guidance;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import no.bht.platform.audit.Audited;
import no.bht.platform.http.Cursor;
import no.bht.platform.http.Page;
import no.bht.platform.http.PageSize;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.problem.ProblemException;
import no.bht.supervision.Roles;
import no.bht.supervision.domain.Viewer;
import no.bht.supervision.http.QueryValues;
import no.bht.supervision.http.Viewers;
import org.jspecify.annotations.Nullable;

/** Guidance as everybody concerned reads it. */
@Path("/api/v1/guidance")
@Produces(MediaType.APPLICATION_JSON)
class GuidanceResource {
  private static final String BASIS = "LOV-2005-06-17-62 § 18-4";

  private final GuidanceTable table;
  private final Viewers viewers;

  GuidanceResource(GuidanceTable table, Viewers viewers) {
    this.table = table;
    this.viewers = viewers;
  }

  @GET
  @RolesAllowed({Roles.INSPECTOR, Roles.EMPLOYER, Roles.PROVIDER})
  @Audited(basis = BASIS)
  public Page<Guidance> list(
      @QueryParam("inspection") @Nullable String inspection,
      @QueryParam("party") @Nullable OrganisationNumber party,
      @QueryParam("after") @Nullable String after,
      @QueryParam("limit") @Nullable String limit) {
    PageSize size = PageSize.parse(limit);
    UUID of = QueryValues.id("inspection", inspection);
    UUID before = QueryValues.idAfter(after);
    Viewer viewer = viewers.current();
    OrganisationNumber own = viewer.organisation();
    boolean anothers = own == null || (party != null && !party.equals(own));
    List<Guidance> found =
        viewer.officer()
            ? table.list(party, of, before, size.plusOne())
            : anothers ? List.of() : table.list(own, of, before, size.plusOne());
    return Page.of(found, size, it -> new Cursor(it.id().toString()));
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({Roles.INSPECTOR, Roles.EMPLOYER, Roles.PROVIDER})
  @Audited(basis = BASIS)
  public Guidance read(@PathParam("id") UUID id) {
    Viewer viewer = viewers.current();
    return table
        .find(id)
        .filter(it -> viewer.officer() || it.party().equals(viewer.organisation()))
        .orElseThrow(ProblemException::notFound);
  }
}
