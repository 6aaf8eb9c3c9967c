package no.bht.supervision.inspection.rest;

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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import no.bht.platform.audit.Audited;
import no.bht.platform.http.Cursor;
import no.bht.platform.http.EntityTags;
import no.bht.platform.http.Page;
import no.bht.platform.http.PageSize;
import no.bht.platform.idempotency.Idempotent;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.person.FreeText;
import no.bht.platform.problem.ProblemException;
import no.bht.platform.time.Ids;
import no.bht.platform.time.Oslo;
import no.bht.supervision.Roles;
import no.bht.supervision.domain.Precondition;
import no.bht.supervision.http.QueryValues;
import no.bht.supervision.http.Viewers;
import no.bht.supervision.inspection.domain.InspectionId;
import no.bht.supervision.inspection.domain.InspectionState;
import no.bht.supervision.inspection.domain.Inspections;
import no.bht.supervision.inspection.usecase.AnswerControlPoint;
import no.bht.supervision.inspection.usecase.CloseInspection;
import no.bht.supervision.inspection.usecase.ConductInspection;
import no.bht.supervision.inspection.usecase.OpenInspection;
import no.bht.supervision.inspection.usecase.ReadInspections;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/inspections")
@Produces(MediaType.APPLICATION_JSON)
class InspectionResource {
  private static final String BASIS = "LOV-2005-06-17-62 § 18-4";

  private final OpenInspection open;
  private final AnswerControlPoint answer;
  private final CloseInspection close;
  private final ReadInspections read;
  private final InspectionAnswers answers;
  private final Viewers viewers;
  private final Ids ids;
  private final InstantSource clock;

  InspectionResource(
      OpenInspection open,
      AnswerControlPoint answer,
      CloseInspection close,
      ReadInspections read,
      InspectionAnswers answers,
      Viewers viewers,
      Ids ids,
      InstantSource clock) {
    this.open = open;
    this.answer = answer;
    this.close = close;
    this.read = read;
    this.answers = answers;
    this.viewers = viewers;
    this.ids = ids;
    this.clock = clock;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Roles.INSPECTOR)
  @Idempotent
  @Audited(basis = BASIS)
  public Response open(@NotNull @Valid OpenInspectionRequest request) {
    InspectionId id = new InspectionId(ids.next());
    open.open(request.command(id, viewers.current().subject(), clock.instant()));
    return answers.of(found(id), Response.created(URI.create("/api/v1/inspections/" + id.value())));
  }

  @GET
  @RolesAllowed({Roles.INSPECTOR, Roles.EMPLOYER, Roles.PROVIDER})
  @Audited(basis = BASIS)
  public Page<InspectionSummaryResponse> list(
      @QueryParam("party") @Nullable OrganisationNumber party,
      @QueryParam("state") @Nullable String state,
      @QueryParam("campaign") @Nullable String campaign,
      @QueryParam("inspector") @Nullable @FreeText String inspector,
      @QueryParam("unit") @Nullable @FreeText String unit,
      @QueryParam("after") @Nullable String after,
      @QueryParam("limit") @Nullable String limit) {
    PageSize size = PageSize.parse(limit);
    UUID before = QueryValues.idAfter(after);
    return Page.of(
            read.list(
                viewers.current(),
                new Inspections.Wanted(
                    party,
                    QueryValues.constant("state", state, InspectionState.class),
                    QueryValues.id("campaign", campaign),
                    inspector,
                    unit),
                before == null ? null : new InspectionId(before),
                size.plusOne()),
            size,
            it -> new Cursor(it.opening().id().value().toString()))
        .map(InspectionSummaryResponse::of);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({Roles.INSPECTOR, Roles.EMPLOYER, Roles.PROVIDER})
  @Audited(basis = BASIS)
  public Response read(@PathParam("id") UUID id) {
    return answers.of(found(new InspectionId(id)), Response.ok());
  }

  @PUT
  @Path("/{id}/control-points/{code}")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Roles.INSPECTOR)
  @Audited(basis = BASIS)
  public Response answer(
      @PathParam("id") UUID id,
      @PathParam("code") String code,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid AnswerControlPointRequest request) {
    return answers.changed(
        answer.answer(
            new InspectionId(id),
            request.answer(code, viewers.current().subject(), clock.instant()),
            matching(ifMatch)));
  }

  @POST
  @Path("/{id}/close")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Roles.INSPECTOR)
  @Audited(basis = BASIS)
  public Response close(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid CloseInspectionRequest request) {
    Instant now = clock.instant();
    String by = viewers.current().subject();
    return answers.changed(
        close.close(
            new ConductInspection.Step(new InspectionId(id), by, now, matching(ifMatch)),
            request.report(Oslo.dateOf(now), by)));
  }

  private ReadInspections.View found(InspectionId id) {
    return read.read(id, viewers.current(), Oslo.today(clock))
        .orElseThrow(ProblemException::notFound);
  }

  private static Precondition matching(@Nullable String ifMatch) {
    return version -> EntityTags.requireMatch(ifMatch, version);
  }
}
