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
import no.bht.approval.Roles;
import no.bht.approval.approvalcase.domain.ApprovalCaseId;
import no.bht.approval.approvalcase.usecase.HandleCase;
import no.bht.approval.approvalcase.usecase.ReadApplications;
import no.bht.platform.audit.Audited;
import no.bht.platform.http.EntityTags;
import org.jspecify.annotations.Nullable;

/** Who handles an application, and what the provider is asked for. */
@Path(ApplicationResource.PATH + "/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class HandlingResource {
  private final HandleCase handle;
  private final ReadApplications applications;

  HandlingResource(HandleCase handle, ReadApplications applications) {
    this.handle = handle;
    this.applications = applications;
  }

  @PUT
  @Path("/assignment")
  @RolesAllowed(Roles.CASE_OFFICER)
  @Audited(basis = "LOV-1967-02-10 § 11 a")
  public Response assign(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid AssignmentRequest request) {
    handle.assign(target(id, ifMatch), request.assignee());
    return answer(id);
  }

  @POST
  @Path("/information-requests")
  @RolesAllowed(Roles.CASE_OFFICER)
  @Audited(basis = "LOV-1967-02-10 § 17")
  public Response ask(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid AskInformationRequest request) {
    handle.ask(
        target(id, ifMatch), request.demand(), Days.withinOrNull(request.deadline(), "/deadline"));
    return answer(id);
  }

  @POST
  @Path("/information-requests/{requestId}/answer")
  @RolesAllowed(Roles.PROVIDER)
  @Audited(basis = "LOV-1967-02-10 § 17")
  public Response answer(
      @PathParam("id") UUID id,
      @PathParam("requestId") UUID requestId,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid TextRequest request) {
    handle.answer(target(id, ifMatch), requestId, request.text());
    return answer(id);
  }

  @POST
  @Path("/information-requests/{requestId}/close")
  @RolesAllowed(Roles.CASE_OFFICER)
  @Audited(basis = "LOV-1967-02-10 § 17")
  public Response close(
      @PathParam("id") UUID id,
      @PathParam("requestId") UUID requestId,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid TextRequest request) {
    handle.close(target(id, ifMatch), requestId, request.text());
    return answer(id);
  }

  private static HandleCase.Target target(UUID id, @Nullable String ifMatch) {
    return new HandleCase.Target(
        new ApprovalCaseId(id), version -> EntityTags.requireMatch(ifMatch, version));
  }

  private Response answer(UUID id) {
    return ApplicationResource.answer(applications.get(new ApprovalCaseId(id)));
  }
}
