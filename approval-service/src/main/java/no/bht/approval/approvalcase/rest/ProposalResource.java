package no.bht.approval.approvalcase.rest;

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
import java.util.UUID;
import java.util.function.LongConsumer;
import no.bht.approval.Roles;
import no.bht.approval.approvalcase.domain.ApprovalCaseId;
import no.bht.approval.approvalcase.usecase.ProposeDecision;
import no.bht.approval.approvalcase.usecase.ReadApplications;
import no.bht.platform.audit.Audited;
import no.bht.platform.http.EntityTags;
import org.jspecify.annotations.Nullable;

/** Decisions that take two officers. */
@Path(ApplicationResource.PATH + "/{id}/proposal")
@Produces(MediaType.APPLICATION_JSON)
class ProposalResource {
  private final ProposeDecision proposals;
  private final ReadApplications applications;

  ProposalResource(ProposeDecision proposals, ReadApplications applications) {
    this.proposals = proposals;
    this.applications = applications;
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Roles.CASE_OFFICER)
  @Audited(basis = "FOR-2011-12-06-1360 § 2-2")
  public Response propose(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid ProposeDecisionRequest request) {
    proposals.propose(
        new ProposeDecision.Command(
            new ApprovalCaseId(id),
            request.outcome(),
            request.validTo(),
            request.reasons().toDomain(),
            request.exceptionReason(),
            ConditionBody.terms(request.conditions()),
            matching(ifMatch)));
    return answer(id);
  }

  @POST
  @Path("/confirm")
  @RolesAllowed(Roles.CASE_OFFICER)
  @Audited(basis = "FOR-2011-12-06-1360 § 2-2")
  public Response confirm(
      @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    proposals.confirm(new ApprovalCaseId(id), matching(ifMatch));
    return answer(id);
  }

  @POST
  @Path("/return")
  @RolesAllowed(Roles.CASE_OFFICER)
  @Audited(basis = "FOR-2011-12-06-1360 § 2-2")
  public Response giveBack(
      @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    proposals.giveBack(new ApprovalCaseId(id), matching(ifMatch));
    return answer(id);
  }

  private static LongConsumer matching(@Nullable String ifMatch) {
    return version -> EntityTags.requireMatch(ifMatch, version);
  }

  private Response answer(UUID id) {
    return ApplicationResource.answer(applications.get(new ApprovalCaseId(id)));
  }
}
