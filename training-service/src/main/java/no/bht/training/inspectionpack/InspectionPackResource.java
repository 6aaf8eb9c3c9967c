package no.bht.training.inspectionpack;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import java.time.LocalDate;
import no.bht.platform.audit.Audited;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.time.Oslo;
import no.bht.training.LegalBasis;
import no.bht.training.Roles;
import no.bht.training.http.Day;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/providers/{organisationNumber}/inspection-pack")
@Produces(MediaType.APPLICATION_JSON)
class InspectionPackResource {
  private final AssemblePack assemblePack;
  private final InstantSource clock;

  InspectionPackResource(AssemblePack assemblePack, InstantSource clock) {
    this.assemblePack = assemblePack;
    this.clock = clock;
  }

  @GET
  @RolesAllowed({Roles.PROVIDER, Roles.CASE_OFFICER, Roles.INSPECTOR})
  @Audited(basis = LegalBasis.MANDATORY_TRAINING)
  public InspectionPack read(
      @PathParam("organisationNumber") OrganisationNumber provider,
      @QueryParam("asOf") @Nullable String asOf) {
    LocalDate given = Day.parse(asOf, "/asOf");
    return assemblePack.of(provider, given == null ? Oslo.today(clock) : given);
  }
}
