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
import no.bht.approval.approvalcase.usecase.HearApplicant;
import no.bht.approval.approvalcase.usecase.ReadApplications;
import no.bht.platform.audit.Audited;
import no.bht.platform.http.EntityTags;
import org.jspecify.annotations.Nullable;

/** Notice of a coming refusal, or why there is none. */
@Path(ApplicationResource.PATH + "/{id}/advance-notice")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class AdvanceNoticeResource {
  private final HearApplicant hear;
  private final ReadApplications applications;

  AdvanceNoticeResource(HearApplicant hear, ReadApplications applications) {
    this.hear = hear;
    this.applications = applications;
  }

  @POST
  @RolesAllowed(Roles.CASE_OFFICER)
  @Audited(basis = "LOV-1967-02-10 § 16")
  public Response give(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid AdvanceNoticeRequest request) {
    hear.giveNotice(target(id, ifMatch), Days.withinOrNull(request.deadline(), "/deadline"));
    return answer(id);
  }

  @PUT
  @Path("/exemption")
  @RolesAllowed(Roles.CASE_OFFICER)
  @Audited(basis = "LOV-1967-02-10 § 16")
  public Response omit(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid NoticeExemptionRequest request) {
    hear.omitNotice(target(id, ifMatch), request.ground(), request.reason());
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
