package no.bht.supervision.rejectedreport;

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
import org.jspecify.annotations.Nullable;

/** Reports that were rejected: by an inspector, seen by the two it concerns. */
@Path(RejectedReportResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Audited(basis = RejectionEvents.BASIS)
class RejectedReportResource {
  static final String PATH = "/api/v1/rejected-reports";
  private static final UUID BEFORE_ALL = new UUID(0, 0);

  private final HandleRejection handle;
  private final RejectedReports reports;
  private final Caller caller;

  RejectedReportResource(HandleRejection handle, RejectedReports reports, Caller caller) {
    this.handle = handle;
    this.reports = reports;
    this.caller = caller;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Roles.INSPECTOR)
  @Idempotent
  public Response reject(@NotNull @Valid RejectRequest request) {
    RejectedReport report = handle.reject(request);
    return Response.created(URI.create(PATH + "/" + report.id()))
        .entity(report)
        .tag(EntityTags.of(report.version()))
        .build();
  }

  @GET
  @RolesAllowed({Roles.INSPECTOR, Roles.EMPLOYER, Roles.PROVIDER})
  public Page<RejectedReport> list(
      @QueryParam("party") @Nullable OrganisationNumber party,
      @QueryParam("state") @Nullable String state,
      @QueryParam("after") @Nullable String after,
      @QueryParam("limit") @Nullable String limit) {
    PageSize size = PageSize.parse(limit);
    UUID last = QueryValues.idAfter(after);
    return Page.of(
        reports.page(
            caller.is(Roles.INSPECTOR) ? party : own(),
            QueryValues.constant("state", state, RejectionState.class),
            last == null ? BEFORE_ALL : last,
            size.plusOne()),
        size,
        report -> new Cursor(report.id().toString()));
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({Roles.INSPECTOR, Roles.EMPLOYER, Roles.PROVIDER})
  public Response get(@PathParam("id") UUID id) {
    RejectedReport report = handle.seen(id);
    return Response.ok(report).tag(EntityTags.of(report.version())).build();
  }

  private OrganisationNumber own() {
    return caller.organisation().orElseThrow(ProblemException::notFound);
  }
}
