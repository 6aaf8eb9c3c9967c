package no.bht.approval.approvalcase.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import no.bht.approval.Roles;
import no.bht.approval.approvalcase.domain.ApprovalCaseId;
import no.bht.approval.approvalcase.usecase.ReadApplications;
import no.bht.platform.audit.Audited;

/** What a portal asks after an application. */
@Path(ApplicationResource.PATH + "/{id}/status")
@Produces(MediaType.APPLICATION_JSON)
class ApplicationStatusResource {
  private final ReadApplications applications;

  ApplicationStatusResource(ReadApplications applications) {
    this.applications = applications;
  }

  @GET
  @RolesAllowed({Roles.CASE_OFFICER, Roles.INSPECTOR, Roles.PROVIDER})
  @Audited(basis = "FOR-2011-12-06-1360 § 2-1")
  public ApplicationStatusResponse status(@PathParam("id") UUID id) {
    return ApplicationStatusResponse.of(applications.get(new ApprovalCaseId(id)));
  }
}
