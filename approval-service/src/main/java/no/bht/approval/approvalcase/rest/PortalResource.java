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
import no.bht.approval.approvalcase.usecase.MayApply;
import no.bht.approval.approvalcase.usecase.ReadApplications;
import no.bht.platform.audit.Audited;
import no.bht.platform.organisation.OrganisationNumber;

/** What a portal asks before and after an application. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
class PortalResource {
  private final MayApply mayApply;
  private final ReadApplications applications;

  PortalResource(MayApply mayApply, ReadApplications applications) {
    this.mayApply = mayApply;
    this.applications = applications;
  }

  @GET
  @Path("/providers/{organisationNumber}/may-apply")
  @RolesAllowed({Roles.CASE_OFFICER, Roles.PROVIDER})
  @Audited(basis = "FOR-2011-12-06-1360 § 2-1")
  public MayApplyResponse mayApply(@PathParam("organisationNumber") OrganisationNumber provider) {
    return MayApplyResponse.of(provider, mayApply.today(provider));
  }

  @GET
  @Path("/applications/{id}/status")
  @RolesAllowed({Roles.CASE_OFFICER, Roles.INSPECTOR, Roles.PROVIDER})
  @Audited(basis = "FOR-2011-12-06-1360 § 2-1")
  public ApplicationStatusResponse status(@PathParam("id") UUID id) {
    return ApplicationStatusResponse.of(applications.get(new ApprovalCaseId(id)));
  }
}
