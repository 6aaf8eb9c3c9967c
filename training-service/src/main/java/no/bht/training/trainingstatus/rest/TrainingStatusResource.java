package no.bht.training.trainingstatus.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import no.bht.platform.audit.Audited;
import no.bht.platform.http.Cursor;
import no.bht.platform.http.Page;
import no.bht.platform.http.PageSize;
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

  @GET
  @Path("/history")
  @RolesAllowed({Roles.PROVIDER, Roles.CASE_OFFICER, Roles.INSPECTOR})
  @Audited(basis = LegalBasis.MANDATORY_TRAINING)
  public Page<StatusTurnResponse> history(
      @PathParam("organisationNumber") OrganisationNumber provider,
      @QueryParam("after") @Nullable String after,
      @QueryParam("limit") @Nullable String limit) {
    PageSize size = PageSize.parse(limit);
    return Page.of(
            readTrainingStatus.turns(provider, day(after), size.plusOne()),
            size,
            turn -> new Cursor(turn.getKey().toString()))
        .map(StatusTurnResponse::of);
  }

  private static @Nullable LocalDate day(@Nullable String after) {
    return after == null ? null : Cursor.parse(after).day();
  }
}
