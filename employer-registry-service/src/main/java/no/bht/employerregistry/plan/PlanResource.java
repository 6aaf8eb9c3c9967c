package no.bht.employerregistry.plan;

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
import java.util.UUID;
import no.bht.employerregistry.Roles;
import no.bht.employerregistry.SignSettings;
import no.bht.employerregistry.plan.KeepPlans.NewVersion;
import no.bht.employerregistry.plan.KeepPlans.Terms;
import no.bht.employerregistry.plan.PlanJson.Completeness;
import no.bht.employerregistry.plan.PlanJson.PlanSummary;
import no.bht.employerregistry.plan.domain.ChangeReason;
import no.bht.employerregistry.plan.domain.MeasureStatus;
import no.bht.employerregistry.plan.domain.Plan;
import no.bht.employerregistry.plan.domain.PlanContent;
import no.bht.employerregistry.plan.domain.PlanElement;
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

@Path("/api/v1/plans")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class PlanResource {
  private static final String STATUTE = "FOR-2011-12-06-1355 § 13-3";

  private final KeepPlans keep;
  private final Plans plans;
  private final SubmissionDoor door;
  private final Parties parties;
  private final SignSettings settings;
  private final InstantSource clock;
  private final Ids ids;

  PlanResource(
      KeepPlans keep,
      Plans plans,
      SubmissionDoor door,
      Parties parties,
      SignSettings settings,
      InstantSource clock,
      Ids ids) {
    this.keep = keep;
    this.plans = plans;
    this.door = door;
    this.parties = parties;
    this.settings = settings;
    this.clock = clock;
    this.ids = ids;
  }

  @POST
  @RolesAllowed({Roles.EMPLOYER, Roles.PROVIDER})
  @Idempotent
  @Audited(basis = STATUTE)
  public Response submit(@NotNull JsonNode sent) {
    ObjectNode body = door.admit("SubmitPlan", sent);
    Terms terms = Kept.read(body, Terms.class);
    requireOrder(terms.periodFrom(), terms.periodTo());
    Kept.number(body, "measures", ids);
    return created(
        keep.receive(terms, Kept.read(body, PlanContent.class), PlanJson.measures(body)));
  }

  @GET
  @RolesAllowed({Roles.REGISTRAR, Roles.INSPECTOR, Roles.EMPLOYER, Roles.PROVIDER})
  @Audited(basis = STATUTE)
  public Page<PlanSummary> list(
      @QueryParam("employer") @Nullable OrganisationNumber employer,
      @QueryParam("provider") @Nullable OrganisationNumber provider,
      @QueryParam("after") @Nullable String after,
      @QueryParam("limit") @Nullable String limit) {
    PageSize size = PageSize.parse(limit);
    return Page.of(
            plans.list(
                parties.wanted(employer, provider), Parties.following(after), size.plusOne()),
            size,
            last -> new Cursor(last.id().toString()))
        .map(PlanSummary::of);
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
  public Response change(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull JsonNode sent) {
    ObjectNode body = door.admit("ChangePlan", sent);
    Kept.number(body, "measures", ids);
    NewVersion next =
        new NewVersion(
            Kept.read(body, PlanContent.class),
            PlanJson.measures(body),
            ChangeReason.valueOf(body.get("reason").asText()),
            note(body));
    return shown(keep.change(id, ifMatch, next));
  }

  /** What both sides tell of a measure. */
  record Progress(MeasureStatus status, @Nullable LocalDate on) {}

  @PUT
  @Path("/{id}/measures/{measureId}/status")
  @RolesAllowed({Roles.EMPLOYER, Roles.PROVIDER})
  @Audited(basis = STATUTE)
  public Response progress(
      @PathParam("id") UUID id,
      @PathParam("measureId") UUID measure,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull JsonNode sent) {
    ObjectNode body = door.admit("MeasureProgress", sent);
    Progress told = Kept.read(body, Progress.class);
    return shown(keep.progress(id, ifMatch, measure, told.status(), told.on(), note(body)));
  }

  /** For when the copy is. */
  record Period(LocalDate periodFrom, LocalDate periodTo) {}

  @POST
  @Path("/{id}/copy")
  @RolesAllowed({Roles.EMPLOYER, Roles.PROVIDER})
  @Idempotent
  @Audited(basis = STATUTE)
  public Response copy(@PathParam("id") UUID id, @NotNull JsonNode sent) {
    Period period = Kept.read(door.admit("PlanPeriod", sent), Period.class);
    requireOrder(period.periodFrom(), period.periodTo());
    return created(keep.copy(id, period.periodFrom(), period.periodTo()));
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
            plans.versions(id, Parties.version(after), size.plusOne()),
            size,
            last -> new Cursor(Long.toString(last.version())))
        .map(Kept::tree);
  }

  @GET
  @Path("/{id}/versions/{version}")
  @RolesAllowed({Roles.REGISTRAR, Roles.INSPECTOR, Roles.EMPLOYER, Roles.PROVIDER})
  @Audited(basis = STATUTE)
  public ObjectNode version(@PathParam("id") UUID id, @PathParam("version") long version) {
    visible(id);
    return PlanJson.of(plans.atVersion(id, version).orElseThrow(ProblemException::notFound));
  }

  @GET
  @Path("/{id}/completeness")
  @RolesAllowed({Roles.REGISTRAR, Roles.INSPECTOR, Roles.EMPLOYER, Roles.PROVIDER})
  @Audited(basis = STATUTE)
  public Completeness completeness(@PathParam("id") UUID id) {
    Plan plan = visible(id);
    return Completeness.of(
        plan, PlanElement.judgeAll(plans.view(plan, Oslo.today(clock), settings.concreteWords())));
  }

  private Plan visible(UUID id) {
    Plan plan = plans.find(id).orElseThrow(ProblemException::notFound);
    parties.requireSight(plan.employer(), plan.provider());
    return plan;
  }

  private static Response created(Plan plan) {
    return Response.created(URI.create("/api/v1/plans/" + plan.id()))
        .tag(EntityTags.of(plan.version()))
        .entity(PlanJson.of(plan))
        .build();
  }

  private static Response shown(Plan plan) {
    return Response.ok(PlanJson.of(plan)).tag(EntityTags.of(plan.version())).build();
  }

  private static @Nullable String note(ObjectNode body) {
    return body.hasNonNull("note") ? body.get("note").asText() : null;
  }

  private static void requireOrder(LocalDate from, LocalDate to) {
    if (to.isBefore(from)) {
      throw ProblemException.of(
              400, "validation-failed", "The request breaks the rules of its schema.")
          .withError("/periodTo", "before-from");
    }
  }
}
