package no.bht.supervision.candidate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.bht.platform.sql.Sql;
import no.bht.platform.sql.SqlFile;
import no.bht.supervision.SupervisionSettings;
import no.bht.supervision.candidateweights.domain.CandidateFact;
import no.bht.supervision.candidateweights.domain.WeightsVersion;
import no.bht.supervision.candidateweights.domain.WeightsVersions;

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
        (select distinct employer from candidate where employer > ? order by employer limit ?)
        union
        (select distinct employer from obligation where employer > ?
           and valid_from <= ? and (valid_to is null or valid_to > ?) order by employer limit ?)
      ) e order by employer limit ?
      """;

  private final Sql sql;
  private final FactsOnDay facts;
  private final RefreshProgress refresh;
  private final WeightsVersions weights;
  private final SupervisionSettings settings;

  RefreshCandidates(
      Sql sql,
      FactsOnDay facts,
      RefreshProgress refresh,
      WeightsVersions weights,
      SupervisionSettings settings) {
    this.sql = sql;
    this.facts = facts;
    this.refresh = refresh;
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
      refresh.forget();
    }
    compute(
        employers.stream().distinct().filter(it -> !it.equals(EVERYBODY)).toList(),
        today,
        kept(today));
    return employers.size() == most;
  }

  /** Computes the next of all, unless all were computed today; whether there are more. */
  @Transactional
  boolean all(LocalDate today, int most) {
    lock();
    List<WeightsVersion> versions = kept(today);
    RefreshProgress.Progress progress = refresh.read();
    boolean begun = progress.isOf(today, versions);
    if (begun && progress.last() == null) {
      return false;
    }
    if (!begun) {
      countRates(today);
      refresh.begin(today, versions);
    }
    String last = begun ? progress.last() : "";
    List<String> employers =
        sql.list(NEXT, row -> row.getString(1), last, most, last, today, today, most, most);
    compute(employers, today, versions);
    if (employers.size() < most) {
      refresh.done();
      return false;
    }
    refresh.reached(employers.getLast());
    return true;
  }

  private List<WeightsVersion> kept(LocalDate today) {
    return weights.kept(today, settings.candidates().otherWeightsKept());
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

  private void compute(List<String> employers, LocalDate today, List<WeightsVersion> versions) {
    if (employers.isEmpty()) {
      return;
    }
    sql.update(
        REFRESH
            .replace("/* scores */", listed(versions, ScoreSql::row))
            .replace("/* kept */", listed(versions, it -> String.valueOf(it.version()))),
        facts.values(employers, today, employers.toArray(String[]::new), today));
  }

  private static String listed(
      List<WeightsVersion> versions, Function<WeightsVersion, String> what) {
    return versions.stream().map(what).collect(Collectors.joining(", "));
  }

  private void lock() {
    sql.list("select pg_advisory_xact_lock(?)", row -> LOCK, LOCK);
  }
}
