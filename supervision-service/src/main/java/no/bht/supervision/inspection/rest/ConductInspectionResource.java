package no.bht.supervision.inspection.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import java.util.UUID;
import no.bht.platform.audit.Audited;
import no.bht.platform.http.EntityTags;
import no.bht.platform.time.Oslo;
import no.bht.supervision.Roles;
import no.bht.supervision.http.Viewers;
import no.bht.supervision.inspection.domain.InspectionId;
import no.bht.supervision.inspection.usecase.ConductInspection;
import no.bht.supervision.inspection.usecase.ReportInspection;
import org.jspecify.annotations.Nullable;

/** The steps of an inspection from its plan to its report, or to being broken off. */
@Path("/api/v1/inspections")
@Produces(MediaType.APPLICATION_JSON)
class ConductInspectionResource {
  private static final String BASIS = "LOV-2005-06-17-62 § 18-4";

  private final ConductInspection conduct;
  private final ReportInspection report;
  private final InspectionAnswers answers;
  private final Viewers viewers;
  private final InstantSource clock;

  ConductInspectionResource(
      ConductInspection conduct,
      ReportInspection report,
      InspectionAnswers answers,
      Viewers viewers,
      InstantSource clock) {
    this.conduct = conduct;
    this.report = report;
    this.answers = answers;
    this.viewers = viewers;
    this.clock = clock;
  }

  @PUT
  @Path("/{id}/plan")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Roles.INSPECTOR)
  @Audited(basis = BASIS)
  public Response plan(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid PlanRequest request) {
    return answers.changed(
        conduct.plan(step(id, ifMatch), request.inspector(), request.unit(), request.plannedFor()));
  }

  @POST
  @Path("/{id}/announce")
  @RolesAllowed(Roles.INSPECTOR)
  @Audited(basis = BASIS)
  public Response announce(
      @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    return answers.changed(conduct.announce(step(id, ifMatch)));
  }

  @POST
  @Path("/{id}/begin")
  @RolesAllowed(Roles.INSPECTOR)
  @Audited(basis = BASIS)
  public Response begin(
      @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    return answers.changed(conduct.begin(step(id, ifMatch)));
  }

  @PUT
  @Path("/{id}/attendance")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Roles.INSPECTOR)
  @Audited(basis = BASIS)
  public Response met(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid AttendanceRequest request) {
    return answers.changed(conduct.met(step(id, ifMatch), request.attendance()));
  }

  @POST
  @Path("/{id}/carry-out")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Roles.INSPECTOR)
  @Audited(basis = BASIS)
  public Response carryOut(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid CarryOutRequest request) {
    return answers.changed(conduct.carryOut(step(id, ifMatch), request.carriedOutOn()));
  }

  @POST
  @Path("/{id}/report")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Roles.INSPECTOR)
  @Audited(basis = BASIS)
  public Response report(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid ReportRequest request) {
    return answers.changed(
        report.report(
            new InspectionId(id),
            request.report(Oslo.today(clock), viewers.current().subject()),
            version -> EntityTags.requireMatch(ifMatch, version)));
  }

  @POST
  @Path("/{id}/break-off")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Roles.INSPECTOR)
  @Audited(basis = BASIS)
  public Response breakOff(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid BreakOffRequest request) {
    return answers.changed(conduct.breakOff(step(id, ifMatch), request.reason()));
  }

  private ConductInspection.Step step(UUID id, @Nullable String ifMatch) {
    return new ConductInspection.Step(
        new InspectionId(id),
        viewers.current().subject(),
        clock.instant(),
        version -> EntityTags.requireMatch(ifMatch, version));
  }
}
