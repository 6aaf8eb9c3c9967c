package no.bht.training.approvedprovider;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import no.bht.platform.audit.Audited;
import no.bht.platform.http.Page;
import no.bht.platform.http.PageSize;
import no.bht.platform.problem.ProblemException;
import no.bht.platform.time.Oslo;
import no.bht.training.LegalBasis;
import no.bht.training.Roles;
import no.bht.training.http.OrganisationCursor;
import no.bht.training.trainingstatus.domain.TrainingStatus;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/training-statuses")
@Produces(MediaType.APPLICATION_JSON)
class TrainingStatusesResource {
  private static final String CODE = "status-invalid";

  private final ApprovedProviders providers;
  private final InstantSource clock;

  TrainingStatusesResource(ApprovedProviders providers, InstantSource clock) {
    this.providers = providers;
    this.clock = clock;
  }

  @GET
  @RolesAllowed({Roles.CASE_OFFICER, Roles.INSPECTOR})
  @Audited(basis = LegalBasis.MANDATORY_TRAINING)
  public Page<ApprovedProviderResponse> list(
      @QueryParam("status") @Nullable String status,
      @QueryParam("after") @Nullable String after,
      @QueryParam("limit") @Nullable String limit) {
    PageSize size = PageSize.parse(limit);
    String first = OrganisationCursor.parse(after);
    List<ApprovedProviderResponse> rows =
        providers.on(Oslo.today(clock), kind(status), first, size.plusOne());
    return Page.of(rows, size, row -> OrganisationCursor.of(row.organisationNumber()));
  }

  private static TrainingStatus.@Nullable Kind kind(@Nullable String status) {
    if (status == null || status.isBlank()) {
      return null;
    }
    return Stream.of(TrainingStatus.Kind.values())
        .filter(kind -> kind.name().equals(status))
        .findFirst()
        .orElseThrow(
            () ->
                ProblemException.of(400, CODE, "There is no such training status.")
                    .withError("/status", CODE));
  }
}
