package no.bht.approval.approvalcase.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import no.bht.approval.Roles;
import no.bht.approval.approvalcase.usecase.MayApply;
import no.bht.platform.audit.Audited;
import no.bht.platform.organisation.OrganisationNumber;

/** What a portal asks before an application. */
@Path("/api/v1/providers/{organisationNumber}/may-apply")
@Produces(MediaType.APPLICATION_JSON)
class MayApplyResource {
  private final MayApply mayApply;

  MayApplyResource(MayApply mayApply) {
    this.mayApply = mayApply;
  }

  @GET
  @RolesAllowed({Roles.CASE_OFFICER, Roles.PROVIDER})
  @Audited(basis = "FOR-2011-12-06-1360 § 2-1")
  public MayApplyResponse mayApply(@PathParam("organisationNumber") OrganisationNumber provider) {
    return MayApplyResponse.of(provider, mayApply.today(provider));
  }
}
