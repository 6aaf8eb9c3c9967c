package no.bht.employerregistry.annualreport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
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
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import no.bht.employerregistry.Roles;
import no.bht.employerregistry.SignSettings;
import no.bht.employerregistry.annualreport.KeepReports.Terms;
import no.bht.employerregistry.annualreport.ReportJson.ReportSummary;
import no.bht.employerregistry.annualreport.domain.AnnualReport;
import no.bht.employerregistry.annualreport.domain.CompareReport;
import no.bht.employerregistry.annualreport.domain.EmployerDecision;
import no.bht.employerregistry.annualreport.domain.MatchRules;
import no.bht.employerregistry.annualreport.domain.ReportContent;
import no.bht.employerregistry.http.QueryValue;
import no.bht.employerregistry.submission.Kept;
import no.bht.employerregistry.submission.Parties;
import no.bht.employerregistry.submission.SubmissionDoor;
import no.bht.platform.audit.Audited;
import no.bht.platform.http.Cursor;
import no.bht.platform.http.EntityTags;
import no.bht.platform.http.Page;
import no.bht.platform.http.PageSize;
import no.bht.platform.idempotency.Idempotent;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.problem.ProblemException;
import no.bht.platform.time.Ids;
import no.bht.platform.time.Oslo;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/annual-reports")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class AnnualReportResource {
  private static final String STATUTE = "FOR-2011-12-06-1355 § 13-3";

  private final KeepReports keep;
  private final AnnualReports reports;
  private final SubmissionDoor door;
  private final Parties parties;
  private final MatchRules rules;
  private final InstantSource clock;
  private final Ids ids;

  AnnualReportResource(
      KeepReports keep,
      AnnualReports reports,
      SubmissionDoor door,
      Parties parties,
      SignSettings settings,
      InstantSource clock,
      Ids ids) {
    this.keep = keep;
    this.reports = reports;
    this.door = door;
    this.parties = parties;
    this.rules = new MatchRules(settings.mostDaysApart(), settings.sameWords());
    this.clock = clock;
    this.ids = ids;
  }

  @POST
  @RolesAllowed({Roles.EMPLOYER, Roles.PROVIDER})
  @Idempotent
  @Audited(basis = STATUTE)
  public Response submit(@NotNull JsonNode sent) {
    ObjectNode body = numbered(door.admit("SubmitAnnualReport", sent));
    AnnualReport report =
        keep.receive(Kept.read(body, Terms.class), Kept.read(body, ReportContent.class));
    return Response.created(URI.create("/api/v1/annual-reports/" + report.id()))
        .tag(EntityTags.of(report.version()))
        .entity(ReportJson.of(report))
        .build();
  }

  @GET
  @RolesAllowed({Roles.REGISTRAR, Roles.INSPECTOR, Roles.EMPLOYER, Roles.PROVIDER})
  @Audited(basis = STATUTE)
  public Page<ReportSummary> list(
      @QueryParam("employer") @Nullable OrganisationNumber employer,
      @QueryParam("provider") @Nullable OrganisationNumber provider,
      @QueryParam("reportYear") @Nullable String reportYear,
      @QueryParam("after") @Nullable String after,
      @QueryParam("limit") @Nullable String limit) {
    PageSize size = PageSize.parse(limit);
    return Page.of(
            reports.list(
                parties.wanted(employer, provider),
                year(reportYear),
                Parties.following(after),
                size.plusOne()),
            size,
            last -> new Cursor(last.id().toString()))
        .map(ReportSummary::of);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({Roles.REGISTRAR, Roles.INSPECTOR, Roles.EMPLOYER, Roles.PROVIDER})
  @Audited(basis = STATUTE)
  public Response get(@PathParam("id") UUID id) {
    return shown(visible(id));
  }

  @PUT
  @Path("/{id}")
  @RolesAllowed({Roles.EMPLOYER, Roles.PROVIDER})
  @Audited(basis = STATUTE)
  public Response correct(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull JsonNode sent) {
    ObjectNode body = numbered(door.admit("CorrectAnnualReport", sent));
    return shown(keep.correct(id, ifMatch, Kept.read(body, ReportContent.class)));
  }

  /** What the employer sends. */
  record Decide(
      EmployerDecision.Outcome outcome, @Nullable LocalDate on, @Nullable String reason) {}

  @PUT
  @Path("/{id}/recommendations/{recommendationId}/decision")
  @RolesAllowed(Roles.EMPLOYER)
  @Audited(basis = STATUTE)
  public Response decide(
      @PathParam("id") UUID id,
      @PathParam("recommendationId") UUID recommendation,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull JsonNode sent) {
    Decide sentDecision = Kept.read(door.admit("DecideRecommendation", sent), Decide.class);
    EmployerDecision decision =
        new EmployerDecision(
            sentDecision.outcome(),
            Objects.requireNonNullElseGet(sentDecision.on(), () -> Oslo.today(clock)),
            sentDecision.reason());
    return shown(keep.decide(id, ifMatch, recommendation, decision));
  }

  @GET
  @Path("/{id}/versions")
  @RolesAllowed({Roles.REGISTRAR, Roles.INSPECTOR, Roles.EMPLOYER, Roles.PROVIDER})
  @Audited(basis = STATUTE)
  public Page<ObjectNode> versions(
      @PathParam("id") UUID id,
      @QueryParam("after") @Nullable String after,
      @QueryParam("limit") @Nullable String limit) {
    visible(id);
    PageSize size = PageSize.parse(limit);
    return Page.of(
            reports.versions(id, Parties.version(after), size.plusOne()),
            size,
            last -> new Cursor(Long.toString(last.version())))
        .map(Kept::tree);
  }

  @GET
  @Path("/{id}/versions/{version}")
  @RolesAllowed({Roles.REGISTRAR, Roles.INSPECTOR, Roles.EMPLOYER, Roles.PROVIDER})
  @Audited(basis = STATUTE)
  public ObjectNode version(@PathParam("id") UUID id, @PathParam("version") long version) {
    AnnualReport report = visible(id);
    return ReportJson.of(
        report, version, reports.contentAt(id, version).orElseThrow(ProblemException::notFound));
  }

  @GET
  @Path("/{id}/comparison")
  @RolesAllowed({Roles.REGISTRAR, Roles.INSPECTOR, Roles.EMPLOYER, Roles.PROVIDER})
  @Audited(basis = STATUTE)
  public ObjectNode comparison(@PathParam("id") UUID id) {
    AnnualReport report = visible(id);
    return ReportJson.of(
        report,
        reports.comparison(report, reports.plansOf(report), rules),
        CompareReport.followUp(report, reports.nextPlansOf(report), rules));
  }

  private AnnualReport visible(UUID id) {
    AnnualReport report = reports.find(id).orElseThrow(ProblemException::notFound);
    parties.requireSight(report.employer(), report.provider());
    return report;
  }

  private ObjectNode numbered(ObjectNode body) {
    Kept.number(body, "activities", ids);
    Kept.number(body, "recommendations", ids);
    return body;
  }

  private static Response shown(AnnualReport report) {
    return Response.ok(ReportJson.of(report)).tag(EntityTags.of(report.version())).build();
  }

  private static @Nullable Integer year(@Nullable String text) {
    if (text == null || text.isEmpty()) {
      return null;
    }
    if (!text.matches("[0-9]{4}")) {
      throw QueryValue.invalid("reportYear");
    }
    return Integer.valueOf(text);
  }
}
