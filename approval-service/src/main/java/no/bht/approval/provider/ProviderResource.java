package no.bht.approval.provider;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import no.bht.approval.Roles;
import no.bht.platform.audit.Audited;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.security.Caller;

/** The provider's file for officers, and for the provider itself. */
@Path("/api/v1/providers/{organisationNumber}/file")
@Produces(MediaType.APPLICATION_JSON)
class ProviderResource {
  private final ProviderFiles files;
  private final Caller caller;

  ProviderResource(ProviderFiles files, Caller caller) {
    this.files = files;
    this.caller = caller;
  }

  @GET
  @RolesAllowed({Roles.CASE_OFFICER, Roles.INSPECTOR, Roles.PROVIDER})
  @Audited(basis = "FOR-2011-12-06-1360 § 2-5")
  public ProviderFile file(@PathParam("organisationNumber") OrganisationNumber provider) {
    caller.requireParty(provider, Roles.CASE_OFFICER, Roles.INSPECTOR);
    boolean caseOfficer = caller.is(Roles.CASE_OFFICER);
    return files.of(provider, caseOfficer, !caseOfficer && !caller.is(Roles.INSPECTOR));
  }
}
