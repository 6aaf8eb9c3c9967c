package no.bht.supervision.candidate;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.sql.Sql;
import no.bht.supervision.candidate.Explanation.Explained;
import no.bht.supervision.candidate.Explanation.IndustryRate;
import no.bht.supervision.candidateweights.domain.CandidateFact;
import no.bht.supervision.candidateweights.domain.Weight;
import no.bht.supervision.candidateweights.domain.WeightsVersion;
import no.bht.supervision.candidateweights.domain.WeightsVersion.Adoption;

/** Explains the score of one employer, from its facts on the day asked for. */
@ApplicationScoped
class Explanations {
  private static final String SELECT =
      """
      select f.*, r.rate, r.inspections, r.breaches, r.known_from, r.source
      from %s f
      join lateral (
        select * from industry_breach_rate r
        where r.section = f.section and r.known_from <= greatest(?::date, date '2024-10-24')
        order by r.known_from desc limit 1) r on true
      """
          .formatted(FactsOnDay.SQL);

  private final Sql sql;
  private final FactsOnDay facts;
  private final FactTexts texts;

  Explanations(Sql sql, FactsOnDay facts, FactTexts texts) {
    this.sql = sql;
    this.facts = facts;
    this.texts = texts;
  }

  /** None for an employer that is not obliged on the day. */
  Optional<Explanation> of(OrganisationNumber employer, LocalDate day, WeightsVersion version) {
    return sql.one(
        SELECT,
        row -> explanation(row, day, version),
        facts.values(List.of(employer.value()), day, day));
  }

  private Explanation explanation(ResultSet row, LocalDate day, WeightsVersion version)
      throws SQLException {
    List<Explained> points =
        ScoredCandidate.facts(row).entrySet().stream().map(it -> explained(it, version)).toList();
    Adoption adoption = version.adoption();
    return new Explanation(
        new OrganisationNumber(row.getString("employer")),
        day,
        version.version(),
        adoption == null ? null : adoption.from(),
        points.stream().map(Explained::points).reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add),
        row.getObject("obliged_since", LocalDate.class),
        points,
        rate(row));
  }

  private Explained explained(Map.Entry<CandidateFact, Integer> kept, WeightsVersion version) {
    CandidateFact fact = kept.getKey();
    int value = Objects.requireNonNull(kept.getValue());
    Weight weight = version.weights().of(fact);
    BigDecimal shown = FactTexts.number(fact, value);
    BigDecimal most = BigDecimal.valueOf(weight.most(), 2);
    BigDecimal points = BigDecimal.valueOf(version.weights().points(fact, value), 2);
    return new Explained(
        fact,
        texts.label(fact),
        texts.words(fact, value),
        shown,
        fact.unit(),
        most,
        weight.full(),
        points,
        "%s × min(%s, %d) ÷ %d = %s"
            .formatted(
                most.toPlainString(),
                shown.toPlainString(),
                weight.full(),
                weight.full(),
                points.toPlainString()));
  }

  private static IndustryRate rate(ResultSet row) throws SQLException {
    return new IndustryRate(
        row.getString("section"),
        BigDecimal.valueOf(row.getInt("rate"), 2),
        row.getInt("inspections"),
        row.getInt("breaches"),
        row.getObject("known_from", LocalDate.class),
        row.getString("source"));
  }
}
