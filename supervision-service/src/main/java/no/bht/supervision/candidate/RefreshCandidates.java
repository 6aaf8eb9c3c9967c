package no.bht.supervision.candidate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import no.bht.platform.sql.Sql;
import no.bht.platform.sql.SqlFile;
import no.bht.supervision.SupervisionSettings;
import no.bht.supervision.candidateweights.domain.CandidateFact;
import no.bht.supervision.candidateweights.domain.WeightsVersion;
import no.bht.supervision.candidateweights.domain.WeightsVersions;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the facts and scores of the obliged: of those about whom something has changed, and of all
 * once a day. A batch is a transaction, and one replica works at a time, so that a kill loses
 * nothing and what was computed later always stands.
 */
@ApplicationScoped
class RefreshCandidates {
  private static final long LOCK = 0x63616e6469646174L;
  private static final String EVERYBODY = "";
  private static final String RATES = SqlFile.read("industry_breach_rates");
  private static final String REFRESH =
      SqlFile.read("refresh_candidates")
          .replace("/* facts */", ScoreSql.FACTS)
          .replace(
              "/* new facts */",
              Arrays.stream(CandidateFact.values())
                  .map(fact -> "excluded." + fact.column())
                  .collect(Collectors.joining(", ")));
  private static final String NEXT =
      """
      select employer from (
        (select employer from candidate where employer > ? order by employer limit ?)
        union
        (select distinct employer from obligation where employer > ?
           and valid_from <= ? and (valid_to is null or valid_to > ?) order by employer limit ?)
      ) e order by employer limit ?
      """;

  private final Sql sql;
  private final FactsOnDay facts;
  private final WeightsVersions weights;
  private final SupervisionSettings settings;

  RefreshCandidates(
      Sql sql, FactsOnDay facts, WeightsVersions weights, SupervisionSettings settings) {
    this.sql = sql;
    this.facts = facts;
    this.weights = weights;
    this.settings = settings;
  }

  /** Computes some of those whose facts have changed; whether there may be more. */
  @Transactional
  boolean changed(LocalDate today, int most) {
    lock();
    List<String> employers =
        sql.list(
            """
            delete from candidate_change
            where id in (select id from candidate_change order by id limit ? for update skip locked)
            returning employer
            """,
            row -> row.getString(1),
            most);
    if (employers.contains(EVERYBODY)) {
      sql.update("update candidate_refresh set day = null");
    }
    compute(
        employers.stream().distinct().filter(it -> !it.equals(EVERYBODY)).toList(),
        today,
        weights.inForce(today));
    return employers.size() == most;
  }

  /** Computes the next of all, unless all were computed today; whether there are more. */
  @Transactional
  boolean all(LocalDate today, int most) {
    lock();
    WeightsVersion version = weights.inForce(today);
    Progress progress = progress();
    if (progress.isOf(today, version) && progress.last() == null) {
      return false;
    }
    String last = progress.isOf(today, version) ? progress.last() : "";
    if (!progress.isOf(today, version)) {
      countRates(today);
    }
    List<String> employers =
        sql.list(NEXT, row -> row.getString(1), last, most, last, today, today, most, most);
    compute(employers, today, version);
    boolean more = employers.size() == most;
    sql.update(
        "update candidate_refresh set day = ?, weights = ?, last = ?",
        today,
        version.version(),
        more ? employers.getLast() : null);
    return more;
  }

  /**
   * How far the computing of all has come.
   *
   * @param last the last that was computed; null when all are
   */
  private record Progress(@Nullable LocalDate day, int weights, @Nullable String last) {
    boolean isOf(LocalDate today, WeightsVersion version) {
      return today.equals(day) && weights == version.version();
    }
  }

  private Progress progress() {
    return sql.list(
            "select * from candidate_refresh",
            row ->
                new Progress(
                    row.getObject("day", LocalDate.class),
                    row.getInt("weights"),
                    row.getString("last")))
        .getFirst();
  }

  private void countRates(LocalDate today) {
    SupervisionSettings.Candidates set = settings.candidates();
    String[] selections = set.rateSelections().toArray(String[]::new);
    sql.update(
        RATES,
        selections,
        today,
        set.rateYears(),
        String.join(", ", selections),
        set.leastInspections(),
        today);
  }

  private void compute(List<String> employers, LocalDate today, WeightsVersion version) {
    if (employers.isEmpty()) {
      return;
    }
    sql.update(
        REFRESH.replace("/* score */", ScoreSql.of(version.weights())),
        facts.values(employers, today, employers.toArray(String[]::new), today, version.version()));
  }

  private void lock() {
    sql.list("select pg_advisory_xact_lock(?)", row -> LOCK, LOCK);
  }
}
