package no.bht.training.completion.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import no.bht.platform.audit.Audited;
import no.bht.platform.http.Cursor;
import no.bht.platform.http.Page;
import no.bht.platform.http.PageSize;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.training.LegalBasis;
import no.bht.training.Roles;
import no.bht.training.completion.domain.CompletionClaims;
import no.bht.training.completion.usecase.ClaimCompletion;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/providers/{organisationNumber}/completion-claims")
@Produces(MediaType.APPLICATION_JSON)
class CompletionClaimResource {
  private final ClaimCompletion claimCompletion;

  CompletionClaimResource(ClaimCompletion claimCompletion) {
    this.claimCompletion = claimCompletion;
  }

  @GET
  @RolesAllowed({Roles.PROVIDER, Roles.CASE_OFFICER, Roles.INSPECTOR})
  @Audited(basis = LegalBasis.MANDATORY_TRAINING)
  public Page<WaitingClaimResponse> list(
      @PathParam("organisationNumber") OrganisationNumber provider,
      @QueryParam("after") @Nullable String after,
      @QueryParam("limit") @Nullable String limit) {
    PageSize size = PageSize.parse(limit);
    List<CompletionClaims.WaitingClaim> rows =
        claimCompletion.waitingAt(
            provider,
            new CompletionClaims.Query(
                claimCompletion.today(), Cursor.idAfter(after), size.plusOne()));
    return Page.of(rows, size, row -> Cursor.of(row.claim().id().value()))
        .map(WaitingClaimResponse::of);
  }
}
