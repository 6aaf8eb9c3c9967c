package no.bht.supervision.deviation;

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
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.problem.ProblemException;
import no.bht.supervision.Roles;
import no.bht.supervision.http.QueryValues;
import org.jspecify.annotations.Nullable;

/** An inspector reports a deviation on a provider in one call. */
@Path(DeviationResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
class DeviationResource {
  static final String PATH = "/api/v1/deviation-reports";
  private static final String BASIS = "FOR-2011-12-06-1360 § 2-5";
  private static final UUID BEFORE_ALL = new UUID(0, 0);

  private final DeviationReports reports;

  DeviationResource(DeviationReports reports) {
    this.reports = reports;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Roles.INSPECTOR)
  @Idempotent
  @Audited(basis = BASIS)
  public Response report(@NotNull @Valid DeviationRequest request) {
    if (reports.isToCome(request.observedOn())) {
      throw ProblemException.of(400, "date-invalid", "The day is yet to come.")
          .withError("/observedOn", "date-invalid");
    }
    if (request.inspectionId() != null && !reports.isInspection(request.inspectionId())) {
      throw ProblemException.of(422, "inspection-unknown", "There is no such inspection.")
          .withError("/inspectionId", "inspection-unknown");
    }
    DeviationReport report = reports.add(request);
    return Response.created(URI.create(PATH + "/" + report.id())).entity(report).build();
  }

  @GET
  @RolesAllowed(Roles.INSPECTOR)
  @Audited(basis = BASIS)
  public Page<DeviationReport> list(
      @QueryParam("provider") @Nullable OrganisationNumber provider,
      @QueryParam("after") @Nullable String after,
      @QueryParam("limit") @Nullable String limit) {
    PageSize size = PageSize.parse(limit);
    UUID last = QueryValues.idAfter(after);
    return Page.of(
        reports.page(provider, last == null ? BEFORE_ALL : last, size.plusOne()),
        size,
        report -> new Cursor(report.id().toString()));
  }

  @GET
  @Path("/{id}")
  @RolesAllowed(Roles.INSPECTOR)
  @Audited(basis = BASIS)
  public DeviationReport get(@PathParam("id") UUID id) {
    return reports.find(id).orElseThrow(() -> ProblemException.of(404, "not-found", "Not found."));
  }
}
