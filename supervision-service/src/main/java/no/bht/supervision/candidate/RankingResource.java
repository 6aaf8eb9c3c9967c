package no.bht.supervision.candidate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import no.bht.platform.audit.Audited;
import no.bht.platform.http.Cursor;
import no.bht.platform.http.Page;
import no.bht.platform.http.PageSize;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.problem.ProblemException;
import no.bht.platform.time.Oslo;
import no.bht.supervision.Roles;
import no.bht.supervision.candidateweights.domain.CandidateFact;
import no.bht.supervision.candidateweights.domain.WeightsVersion;
import no.bht.supervision.candidateweights.domain.WeightsVersions;
import no.bht.supervision.http.QueryValues;
import org.jspecify.annotations.Nullable;

/** Candidates by score, and why each has the score it has. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.INSPECTOR)
class RankingResource {
  private static final String BASIS = "FOR-2011-12-06-1355 § 13-1";

  private final Ranking ranking;
  private final Explanations explanations;
  private final FactTexts texts;
  private final WeightsVersions weights;
  private final InstantSource clock;

  RankingResource(
      Ranking ranking,
      Explanations explanations,
      FactTexts texts,
      WeightsVersions weights,
      InstantSource clock) {
    this.ranking = ranking;
    this.explanations = explanations;
    this.texts = texts;
    this.weights = weights;
    this.clock = clock;
  }

  record FactResponse(CandidateFact fact, CandidateFact.Unit unit, FactTexts.Words label) {}

  @GET
  @Path("/candidate-facts")
  @Audited(basis = BASIS)
  public Page<FactResponse> facts() {
    List<FactResponse> facts =
        Arrays.stream(CandidateFact.values())
            .map(fact -> new FactResponse(fact, fact.unit(), texts.label(fact)))
            .toList();
    return new Page<>(facts, null);
  }

  @GET
  @Path("/candidate-ranking")
  @Audited(basis = BASIS)
  public Page<ScoredCandidate> rank(
      @QueryParam("weightsVersion") @Nullable String version,
      @QueryParam("industry") @Nullable String industry,
      @QueryParam("county") @Nullable String county,
      @QueryParam("size") @Nullable String size,
      @QueryParam("reason") @Nullable String reason,
      @QueryParam("after") @Nullable String after,
      @QueryParam("limit") @Nullable String limit) {
    PageSize page = PageSize.parse(limit);
    return Page.of(
        ranking.page(
            version == null ? weights.inForce(Oslo.today(clock)) : find(version),
            CandidateFilter.of(industry, county, size, reason),
            after == null ? Ranking.Place.FIRST : Ranking.Place.of(Cursor.parse(after)),
            page.plusOne()),
        page,
        Ranking.Place::after);
  }

  @GET
  @Path("/candidate-ranking/{organisationNumber}")
  @Audited(basis = BASIS)
  public Explanation explain(
      @PathParam("organisationNumber") OrganisationNumber employer,
      @QueryParam("asOf") @Nullable String asOf,
      @QueryParam("weightsVersion") @Nullable String version) {
    LocalDate day = QueryValues.day("asOf", asOf, Oslo.today(clock));
    if (day.getYear() < 1900 || day.getYear() > 2999) {
      throw QueryValues.invalid("asOf");
    }
    return explanations
        .of(employer, day, version == null ? weights.inForce(day) : find(version))
        .orElseThrow(ProblemException::notFound);
  }

  private WeightsVersion find(String version) {
    try {
      return weights.find(Integer.parseInt(version)).orElseThrow(ProblemException::notFound);
    } catch (NumberFormatException e) {
      throw QueryValues.invalid("weightsVersion");
    }
  }
}
