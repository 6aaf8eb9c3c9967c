package no.bht.approval.approvalcase.rest;

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
import java.time.InstantSource;
import java.util.UUID;
import no.bht.approval.Roles;
import no.bht.approval.approvalcase.domain.ApprovalCaseId;
import no.bht.approval.approvalcase.domain.ApprovalCaseState;
import no.bht.approval.approvalcase.domain.ApprovalCases;
import no.bht.approval.approvalcase.domain.requirement.ApprovalRequirement;
import no.bht.approval.approvalcase.usecase.JudgeRequirement;
import no.bht.approval.approvalcase.usecase.ReadApplications;
import no.bht.approval.approvalcase.usecase.SubmitApplication;
import no.bht.platform.audit.Audited;
import no.bht.platform.http.Cursor;
import no.bht.platform.http.EntityTags;
import no.bht.platform.http.Page;
import no.bht.platform.http.PageSize;
import no.bht.platform.idempotency.Idempotent;
import no.bht.platform.person.PersonKeys;
import no.bht.platform.security.Caller;
import no.bht.platform.time.Oslo;
import org.jspecify.annotations.Nullable;

/** Applications: handed in by providers, read and judged by officers. */
@Path(ApplicationResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
class ApplicationResource {
  static final String PATH = "/api/v1/applications";

  private final SubmitApplication submit;
  private final JudgeRequirement judge;
  private final ReadApplications applications;
  private final PersonKeys keys;
  private final Caller caller;
  private final InstantSource clock;

  ApplicationResource(
      SubmitApplication submit,
      JudgeRequirement judge,
      ReadApplications applications,
      PersonKeys keys,
      Caller caller,
      InstantSource clock) {
    this.submit = submit;
    this.judge = judge;
    this.applications = applications;
    this.keys = keys;
    this.caller = caller;
    this.clock = clock;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Roles.PROVIDER)
  @Idempotent
  @Audited(basis = "FOR-2011-12-06-1360 § 2-1")
  public Response submit(@NotNull @Valid SubmitApplicationRequest request) {
    caller.requireParty(request.provider());
    ApprovalCases.Versioned received = submit.submit(request.toDomain(keys, Oslo.today(clock)));
    return Response.created(locationOf(received.approvalCase().id()))
        .tag(EntityTags.of(received.version()))
        .entity(ApplicationResponse.of(received.approvalCase()))
        .build();
  }

  @GET
  @RolesAllowed(Roles.CASE_OFFICER)
  @Audited(basis = "FOR-2011-12-06-1360 § 2-1")
  public Page<ApplicationSummary> list(
      @QueryParam("state") @Nullable String state,
      @QueryParam("after") @Nullable String after,
      @QueryParam("limit") @Nullable String limit) {
    PageSize size = PageSize.parse(limit);
    return Page.of(
            applications.list(
                Parameters.enumOrNull(ApprovalCaseState.class, "state", state),
                Parameters.idAfter(after),
                size.plusOne()),
            size,
            last -> new Cursor(last.id().value().toString()))
        .map(ApplicationSummary::of);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({Roles.CASE_OFFICER, Roles.INSPECTOR, Roles.PROVIDER})
  @Audited(basis = "FOR-2011-12-06-1360 § 2-1")
  public Response get(@PathParam("id") UUID id) {
    return answer(applications.get(new ApprovalCaseId(id)));
  }

  @PUT
  @Path("/{id}/requirements/{code}")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Roles.CASE_OFFICER)
  @Audited(basis = "FOR-2011-12-06-1360 § 2-2")
  public Response judge(
      @PathParam("id") UUID id,
      @PathParam("code") ApprovalRequirement code,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid JudgeRequirementRequest request) {
    ApprovalCaseId application = new ApprovalCaseId(id);
    judge.judge(
        new JudgeRequirement.Command(
            application,
            code,
            request.judgement(),
            request.reason(),
            version -> EntityTags.requireMatch(ifMatch, version)));
    return answer(applications.get(application));
  }

  static Response answer(ReadApplications.Shown shown) {
    return Response.ok(ApplicationResponse.of(shown))
        .tag(EntityTags.of(shown.application().version()))
        .build();
  }

  static URI locationOf(ApprovalCaseId id) {
    return URI.create(PATH + "/" + id.value());
  }
}
