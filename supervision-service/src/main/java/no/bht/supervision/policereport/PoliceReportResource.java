package no.bht.supervision.policereport;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import no.bht.platform.audit.Audited;
import no.bht.platform.http.Cursor;
import no.bht.platform.http.EntityTags;
import no.bht.platform.http.Page;
import no.bht.platform.http.PageSize;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.supervision.Roles;
import no.bht.supervision.http.QueryValues;
import no.bht.supervision.table.Where;
import org.jspecify.annotations.Nullable;

/** Reports to the police, as inspectors note them. */
@Path(PoliceReportResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.INSPECTOR)
class PoliceReportResource {
  static final String PATH = "/api/v1/police-reports";
  static final String BASIS = "LOV-1967-02-10 § 47";

  private final PoliceReports reports;
  private final NotePoliceReport note;

  PoliceReportResource(PoliceReports reports, NotePoliceReport note) {
    this.reports = reports;
    this.note = note;
  }

  @GET
  @Audited(basis = BASIS)
  public Page<PoliceReport> list(
      @QueryParam("party") @Nullable OrganisationNumber party,
      @QueryParam("after") @Nullable String after,
      @QueryParam("limit") @Nullable String limit) {
    PageSize size = PageSize.parse(limit);
    return Page.of(
        reports.newest(
            new Where().and("party = ?", party), QueryValues.idAfter(after), size.plusOne()),
        size,
        last -> new Cursor(last.id().toString()));
  }

  @GET
  @Path("/{id}")
  @Audited(basis = BASIS)
  public Response get(@PathParam("id") UUID id) {
    return answer(Response.ok(), reports.get(id));
  }

  @PUT
  @Path("/{id}/outcome")
  @Consumes(MediaType.APPLICATION_JSON)
  @Audited(basis = BASIS)
  public Response outcome(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid PoliceReportRequest.OutcomeRequest request) {
    return answer(Response.ok(), note.outcome(id, ifMatch, request));
  }

  static Response answer(Response.ResponseBuilder answer, PoliceReport report) {
    return answer.tag(EntityTags.of(report.version())).entity(report).build();
  }
}
