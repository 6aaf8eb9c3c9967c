package no.bht.supervision.candidate;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.supervision.candidate.CandidateFilter.SizeClass;
import no.bht.supervision.candidateweights.domain.CandidateFact;
import no.bht.supervision.candidateweights.domain.WeightsVersion;
import org.jspecify.annotations.Nullable;

/**
 * An obliged employer with what it is scored by.
 *
 * @param asOf the day the facts are of
 * @param weightsVersion the version of the weights that the score is by
 * @param section of SN2007; a hyphen when no code is known
 * @param points every fact that gives points
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ScoredCandidate(
    OrganisationNumber employer,
    BigDecimal score,
    LocalDate asOf,
    int weightsVersion,
    @Nullable String county,
    @Nullable String division,
    String section,
    SizeClass size,
    LocalDate obligedSince,
    @Nullable LocalDate uncoveredSince,
    @Nullable LocalDate lastInspectedOn,
    List<Points> points) {

  /**
   * @param value of the fact, in its unit
   */
  record Points(CandidateFact fact, BigDecimal value, BigDecimal points) {}

  /** A row of the facts, with its score in hundredths. */
  static ScoredCandidate of(ResultSet row, int score, WeightsVersion version) throws SQLException {
    return new ScoredCandidate(
        new OrganisationNumber(row.getString("employer")),
        BigDecimal.valueOf(score, 2),
        row.getObject("day", LocalDate.class),
        version.version(),
        row.getString("county"),
        row.getString("division"),
        row.getString("section"),
        SizeClass.of(row.getString("size_class")),
        row.getObject("obliged_since", LocalDate.class),
        row.getObject("uncovered_since", LocalDate.class),
        row.getObject("last_inspected_on", LocalDate.class),
        points(facts(row), version));
  }

  /** The facts of a row, as they are kept. */
  static Map<CandidateFact, Integer> facts(ResultSet row) throws SQLException {
    Map<CandidateFact, Integer> facts = new EnumMap<>(CandidateFact.class);
    for (CandidateFact fact : CandidateFact.values()) {
      facts.put(fact, row.getInt(fact.column()));
    }
    return facts;
  }

  private static List<Points> points(Map<CandidateFact, Integer> facts, WeightsVersion version) {
    return facts.entrySet().stream()
        .map(it -> points(it.getKey(), Objects.requireNonNull(it.getValue()), version))
        .filter(it -> it.points().signum() > 0)
        .toList();
  }

  private static Points points(CandidateFact fact, int value, WeightsVersion version) {
    return new Points(
        fact,
        FactTexts.number(fact, value),
        BigDecimal.valueOf(version.weights().points(fact, value), 2));
  }
}
