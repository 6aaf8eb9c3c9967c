package no.bht.training.approvedprovider;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import java.time.LocalDate;
import no.bht.platform.audit.Audited;
import no.bht.platform.http.Page;
import no.bht.platform.http.PageSize;
import no.bht.platform.time.Oslo;
import no.bht.training.LegalBasis;
import no.bht.training.Roles;
import no.bht.training.http.Day;
import no.bht.training.http.OrganisationCursor;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/missing-training")
@Produces(MediaType.APPLICATION_JSON)
class MissingTrainingResource {
  private final MissingTraining missing;
  private final InstantSource clock;

  MissingTrainingResource(MissingTraining missing, InstantSource clock) {
    this.missing = missing;
    this.clock = clock;
  }

  @GET
  @RolesAllowed({Roles.CASE_OFFICER, Roles.INSPECTOR})
  @Audited(basis = LegalBasis.MANDATORY_TRAINING)
  public Page<MissingTrainingResponse> list(
      @QueryParam("asOf") @Nullable String asOf,
      @QueryParam("after") @Nullable String after,
      @QueryParam("limit") @Nullable String limit) {
    PageSize size = PageSize.parse(limit);
    LocalDate given = Day.parse(asOf, "/asOf");
    return Page.of(
        missing.on(
            given == null ? Oslo.today(clock) : given,
            OrganisationCursor.parse(after),
            size.plusOne()),
        size,
        row -> OrganisationCursor.of(row.organisationNumber()));
  }
}
