package no.bht.approval.approvalcase.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import no.bht.approval.Roles;
import no.bht.approval.approvalcase.domain.ApprovalCaseId;
import no.bht.approval.approvalcase.usecase.ApproveApplication;
import no.bht.approval.approvalcase.usecase.ReadApplications;
import no.bht.approval.approvalcase.usecase.RefuseApplication;
import no.bht.platform.audit.Audited;
import no.bht.platform.http.EntityTags;
import org.jspecify.annotations.Nullable;

/** Decisions on applications. */
@Path(ApplicationResource.PATH + "/{id}")
@Produces(MediaType.APPLICATION_JSON)
class DecisionResource {
  private final ApproveApplication approve;
  private final RefuseApplication refuse;
  private final ReadApplications applications;

  DecisionResource(
      ApproveApplication approve, RefuseApplication refuse, ReadApplications applications) {
    this.approve = approve;
    this.refuse = refuse;
    this.applications = applications;
  }

  @POST
  @Path("/approve")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Roles.CASE_OFFICER)
  @Audited(basis = "FOR-2011-12-06-1360 § 2-2")
  public Response approve(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid ApproveApplicationRequest request) {
    ApprovalCaseId application = new ApprovalCaseId(id);
    approve.approve(
        new ApproveApplication.Command(
            application,
            request.validTo(),
            request.reasons().toDomain(),
            request.exceptionReason(),
            ConditionBody.terms(request.conditions()),
            version -> EntityTags.requireMatch(ifMatch, version)));
    return ApplicationResource.answer(applications.get(application));
  }

  @POST
  @Path("/refuse")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Roles.CASE_OFFICER)
  @Audited(basis = "FOR-2011-12-06-1360 § 2-2")
  public Response refuse(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid RefuseApplicationRequest request) {
    ApprovalCaseId application = new ApprovalCaseId(id);
    refuse.refuse(
        new RefuseApplication.Command(
            application,
            request.reasons().toDomain(),
            version -> EntityTags.requireMatch(ifMatch, version)));
    return ApplicationResource.answer(applications.get(application));
  }
}
