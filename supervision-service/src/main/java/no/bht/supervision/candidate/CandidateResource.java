package no.bht.supervision.candidate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import java.time.LocalDate;
import no.bht.platform.audit.Audited;
import no.bht.platform.http.Cursor;
import no.bht.platform.http.Page;
import no.bht.platform.http.PageSize;
import no.bht.platform.time.Oslo;
import no.bht.supervision.Roles;
import no.bht.supervision.http.QueryValues;
import org.jspecify.annotations.Nullable;

/** Obliged employers without a valid affiliation on a day. */
@Path("/api/v1/candidates")
@Produces(MediaType.APPLICATION_JSON)
class CandidateResource {
  private final Candidates candidates;
  private final InstantSource clock;

  CandidateResource(Candidates candidates, InstantSource clock) {
    this.candidates = candidates;
    this.clock = clock;
  }

  @GET
  @RolesAllowed(Roles.INSPECTOR)
  @Audited(basis = "FOR-2011-12-06-1355 § 13-1")
  public Page<CandidateResponse> list(
      @QueryParam("asOf") @Nullable String asOf,
      @QueryParam("reason") @Nullable String reason,
      @QueryParam("after") @Nullable String after,
      @QueryParam("limit") @Nullable String limit) {
    PageSize size = PageSize.parse(limit);
    LocalDate day = QueryValues.day("asOf", asOf, Oslo.today(clock));
    String last = after == null ? "" : Cursor.parse(after).key();
    return Page.of(
        candidates.page(
            day,
            QueryValues.constant("reason", reason, CandidateReason.class),
            last,
            size.plusOne()),
        size,
        it -> new Cursor(it.employer().value()));
  }
}
