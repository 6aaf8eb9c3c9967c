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
import no.bht.platform.http.EntityTags;
import no.bht.platform.http.Page;
import no.bht.platform.http.PageSize;
import no.bht.platform.idempotency.Idempotent;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.problem.ProblemException;
import no.bht.platform.security.Caller;
import no.bht.supervision.Roles;
import no.bht.supervision.http.QueryValues;
import no.bht.supervision.table.Where;
import org.jspecify.annotations.Nullable;

/** An inspector reports a deviation on a provider in one call, and sees what comes of it. */
@Path(DeviationResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
class DeviationResource {
  static final String PATH = "/api/v1/deviation-reports";

  private final ReportDeviation reportDeviation;
  private final DeviationReports reports;
  private final Caller caller;

  DeviationResource(ReportDeviation reportDeviation, DeviationReports reports, Caller caller) {
    this.reportDeviation = reportDeviation;
    this.reports = reports;
    this.caller = caller;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Roles.INSPECTOR)
  @Idempotent
  @Audited(basis = DeviationEvents.BASIS)
  public Response report(@NotNull @Valid DeviationRequest request) {
    if (!reportDeviation.isPlausible(request.observedOn())) {
      throw ProblemException.of(400, "date-invalid", "The day is yet to come, or too long ago.")
          .withError("/observedOn", "date-invalid");
    }
    if (request.inspectionId() != null && !reportDeviation.isInspection(request.inspectionId())) {
      throw ProblemException.of(422, "inspection-unknown", "There is no such inspection.")
          .withError("/inspectionId", "inspection-unknown");
    }
    DeviationReport report = reportDeviation.add(request);
    return Response.created(URI.create(PATH + "/" + report.id()))
        .entity(report)
        .tag(EntityTags.of(report.version()))
        .build();
  }

  @GET
  @RolesAllowed({Roles.INSPECTOR, Roles.CASE_OFFICER})
  @Audited(basis = DeviationEvents.BASIS)
  public Page<DeviationReport> list(
      @QueryParam("provider") @Nullable OrganisationNumber provider,
      @QueryParam("state") @Nullable String state,
      @QueryParam("mine") @Nullable String mine,
      @QueryParam("after") @Nullable String after,
      @QueryParam("limit") @Nullable String limit) {
    PageSize size = PageSize.parse(limit);
    String reporter = QueryValues.flag("mine", mine) ? caller.actor().reference() : null;
    Where where =
        new Where()
            .and("provider = ?", provider)
            .and("state = ?", QueryValues.constant("state", state, DeviationState.class))
            .and("reported_by = ?", reporter);
    return Page.of(
        reports.page(where, QueryValues.idAfter(after), size.plusOne()),
        size,
        report -> new Cursor(report.id().toString()));
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({Roles.INSPECTOR, Roles.CASE_OFFICER})
  @Audited(basis = DeviationEvents.BASIS)
  public Response get(@PathParam("id") UUID id) {
    DeviationReport report = reports.get(id);
    return Response.ok(report).tag(EntityTags.of(report.version())).build();
  }
}
