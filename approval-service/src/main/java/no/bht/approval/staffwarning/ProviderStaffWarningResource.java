package no.bht.approval.staffwarning;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import no.bht.approval.Roles;
import no.bht.platform.audit.Audited;
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/** Warnings about the staff of a provider, for case officers and nobody else. */
@Path("/api/v1/providers/{organisationNumber}/staff-warnings")
@Produces(MediaType.APPLICATION_JSON)
class ProviderStaffWarningResource {
  private final Warnings warnings;

  ProviderStaffWarningResource(Warnings warnings) {
    this.warnings = warnings;
  }

  @GET
  @RolesAllowed(Roles.CASE_OFFICER)
  @Audited(basis = "FOR-2011-12-06-1360 § 2-2")
  public StaffWarnings get(
      @PathParam("organisationNumber") OrganisationNumber provider,
      @QueryParam("asOf") @Nullable String asOf) {
    return warnings.of(provider, asOf);
  }
}
