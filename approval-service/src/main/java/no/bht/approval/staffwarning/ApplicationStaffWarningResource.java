package no.bht.approval.staffwarning;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import no.bht.approval.Roles;
import no.bht.platform.audit.Audited;
import org.jspecify.annotations.Nullable;

/** Warnings about the staff of an application, for case officers and nobody else. */
@Path("/api/v1/applications/{id}/staff-warnings")
@Produces(MediaType.APPLICATION_JSON)
class ApplicationStaffWarningResource {
  private final Warnings warnings;

  ApplicationStaffWarningResource(Warnings warnings) {
    this.warnings = warnings;
  }

  @GET
  @RolesAllowed(Roles.CASE_OFFICER)
  @Audited(basis = "FOR-2011-12-06-1360 § 2-2")
  public StaffWarnings get(@PathParam("id") UUID id, @QueryParam("asOf") @Nullable String asOf) {
    return warnings.ofApplication(id, asOf);
  }
}
