package no.bht.approval.approvalcase.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import no.bht.approval.Roles;
import no.bht.approval.approvalcase.domain.NoSuchCase;
import no.bht.approval.approvalcase.domain.condition.ConditionId;
import no.bht.approval.approvalcase.domain.condition.ConditionState;
import no.bht.approval.approvalcase.usecase.condition.DecideCondition;
import no.bht.approval.approvalcase.usecase.condition.HandInEvidence;
import no.bht.approval.approvalcase.usecase.condition.ReadConditions;
import no.bht.platform.audit.Audited;
import no.bht.platform.http.Cursor;
import no.bht.platform.http.EntityTags;
import no.bht.platform.http.Page;
import no.bht.platform.http.PageSize;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.security.Caller;
import org.jspecify.annotations.Nullable;

/** Conditions of approvals: shown, evidence handed in, found met or not. */
@Path("/api/v1/conditions")
@Produces(MediaType.APPLICATION_JSON)
class ConditionResource {
  private static final String BASIS = "LOV-2005-06-17-62 § 18-6";

  private final ReadConditions conditions;
  private final HandInEvidence evidence;
  private final DecideCondition decide;
  private final Caller caller;

  ConditionResource(
      ReadConditions conditions, HandInEvidence evidence, DecideCondition decide, Caller caller) {
    this.conditions = conditions;
    this.evidence = evidence;
    this.decide = decide;
    this.caller = caller;
  }

  @GET
  @RolesAllowed({Roles.CASE_OFFICER, Roles.INSPECTOR, Roles.PROVIDER})
  @Audited(basis = BASIS)
  public Page<ConditionResponse> list(
      @QueryParam("provider") @Nullable OrganisationNumber provider,
      @QueryParam("state") @Nullable String state,
      @QueryParam("missed") @Pattern(regexp = "true|false") @Nullable String missed,
      @QueryParam("after") @Nullable String after,
      @QueryParam("limit") @Nullable String limit) {
    PageSize size = PageSize.parse(limit);
    return Page.of(
            conditions.list(
                ownOr(provider),
                Parameters.enumOrNull(ConditionState.class, "state", state),
                "true".equals(missed),
                after == null ? null : new ConditionId(Parameters.uuidAfter(after)),
                size.plusOne()),
            size,
            last -> new Cursor(last.condition().id().value().toString()))
        .map(ConditionResponse::of);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({Roles.CASE_OFFICER, Roles.INSPECTOR, Roles.PROVIDER})
  @Audited(basis = BASIS)
  public Response get(@PathParam("id") UUID id) {
    return answer(id);
  }

  @POST
  @Path("/{id}/evidence")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Roles.PROVIDER)
  @Audited(basis = BASIS)
  public Response handIn(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid EvidenceRequest request) {
    evidence.handIn(
        new ConditionId(id),
        request.statement(),
        version -> EntityTags.requireMatch(ifMatch, version));
    return answer(id);
  }

  @POST
  @Path("/{id}/decide")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Roles.CASE_OFFICER)
  @Audited(basis = BASIS)
  public Response decide(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid DecideConditionRequest request) {
    decide.decide(
        new DecideCondition.Command(
            new ConditionId(id),
            request.outcome() == DecideConditionRequest.Outcome.MET,
            request.reason(),
            version -> EntityTags.requireMatch(ifMatch, version)));
    return answer(id);
  }

  /** Officers see all; a provider its own, whatever it asks for. */
  private @Nullable OrganisationNumber ownOr(@Nullable OrganisationNumber provider) {
    if (caller.is(Roles.CASE_OFFICER) || caller.is(Roles.INSPECTOR)) {
      return provider;
    }
    OrganisationNumber asked =
        provider == null ? caller.organisation().orElseThrow(NoSuchCase::new) : provider;
    caller.requireParty(asked);
    return asked;
  }

  private Response answer(UUID id) {
    ReadConditions.Shown shown = conditions.get(new ConditionId(id));
    return Response.ok(ConditionResponse.of(shown)).tag(EntityTags.of(shown.version())).build();
  }
}
