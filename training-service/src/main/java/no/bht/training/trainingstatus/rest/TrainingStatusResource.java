package no.bht.training.trainingstatus.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import no.bht.platform.audit.Audited;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.training.LegalBasis;
import no.bht.training.Roles;
import no.bht.training.http.Day;
import no.bht.training.trainingstatus.usecase.ReadTrainingStatus;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/providers/{organisationNumber}/training-status")
@Produces(MediaType.APPLICATION_JSON)
class TrainingStatusResource {
  private final ReadTrainingStatus readTrainingStatus;

  TrainingStatusResource(ReadTrainingStatus readTrainingStatus) {
    this.readTrainingStatus = readTrainingStatus;
  }

  @GET
  @RolesAllowed({Roles.PROVIDER, Roles.CASE_OFFICER, Roles.INSPECTOR})
  @Audited(basis = LegalBasis.MANDATORY_TRAINING)
  public TrainingStatusResponse read(
      @PathParam("organisationNumber") OrganisationNumber provider,
      @QueryParam("asOf") @Nullable String asOf) {
    return TrainingStatusResponse.of(
        provider, readTrainingStatus.read(provider, Day.parse(asOf, "/asOf")));
  }
}
