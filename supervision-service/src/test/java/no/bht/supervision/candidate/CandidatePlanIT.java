package no.bht.supervision.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.TestTransaction;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.bht.platform.sql.Sql;
import no.bht.platform.sql.SqlFile;
import no.bht.supervision.candidateweights.domain.CandidateFact;
import no.bht.supervision.fixture.SupervisionTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@SupervisionTest
class CandidatePlanIT {
  @Inject Sql sql;

  /** 100 000 obliged employers whose provider's approval ends some years ahead. */
  @ParameterizedTest
  @ValueSource(strings = {"", "and reason = ?"})
  @TestTransaction
  void a_page_among_a_hundred_thousand_reads_an_index(String byReason) {
    sql.update(
        """
        insert into uncovered_period (employer, valid_from, reason)
        select 'z' || i, date '2029-01-01' + i % 1000, 'APPROVAL_LOST'
        from generate_series(1, 100000) i
        """);
    sql.update("analyze uncovered_period");
    LocalDate day = LocalDate.of(2026, 3, 1);
    List<Object> values = new ArrayList<>(List.of("", day, day));
    if (!byReason.isEmpty()) {
      values.add("APPROVAL_LOST");
    }
    values.addAll(List.of(101, day, day, day, day, day));

    List<String> plan =
        sql.list(
            "explain " + SqlFile.read("candidates").replace("/* reason */", byReason),
            row -> row.getString(1),
            values.toArray());

    assertThat(String.join("\n", plan))
        .contains("uncovered_period")
        .doesNotContain("Seq Scan on uncovered_period");
  }

  /** 20 000 by weights of their own; one in a thousand with a reason. */
  @Test
  @TestTransaction
  void a_page_by_a_rare_reason_or_by_other_weights_is_a_range_of_an_index() {
    sql.update(
        """
        insert into candidate (employer, day, weights, score, section, size_class, obliged_since,
          no_affiliation, approval_lost, plan_signs, no_plan, no_annual_report, earlier_breaches,
          industry_breach_rate, employees, years_since_inspection, did_not_respond)
        select 'z' || i, date '2026-03-01', 900 + i % 2, i, 'F', '0_TO_4', date '2026-01-01',
          r.rare, r.rare, r.rare, r.rare, r.rare, r.rare, 1, 1, 1, r.rare
        from generate_series(1, 20000) i cross join lateral (select (i % 1000 < 2)::int) r (rare)
        """);
    sql.update("analyze candidate");
    Set<CandidateFact> common =
        EnumSet.of(
            CandidateFact.INDUSTRY_BREACH_RATE,
            CandidateFact.EMPLOYEES,
            CandidateFact.YEARS_SINCE_INSPECTION);

    for (CandidateFact reason : CandidateFact.values()) {
      assertThat(planOf(reason.column()))
          .contains("using ix_candidate_" + (common.contains(reason) ? "score" : reason.column()))
          .doesNotContain("Seq Scan");
    }
  }

  /** Among 20 000 of one score; of those before the page none is read. */
  @Test
  @TestTransaction
  void a_page_among_equal_scores_is_a_range_of_an_index() {
    sql.update(
        """
        insert into candidate (employer, day, weights, score, section, size_class, obliged_since,
          no_affiliation, approval_lost, plan_signs, no_plan, no_annual_report, earlier_breaches,
          industry_breach_rate, employees, years_since_inspection, did_not_respond)
        select 'z' || i, date '2026-03-01', 900, 5000, 'F', '0_TO_4', date '2026-01-01',
          1, 0, 0, 1, 0, 0, 1, 1, 1, 0
        from generate_series(1, 20000) i
        """);
    sql.update("analyze candidate");

    List<String> plan =
        sql.list(
            "explain analyze " + Ranking.BY_KEPT_SCORE.replace("/* filter */", ""),
            row -> row.getString(1),
            Ranking.keptValues(900, new Ranking.Place(5000, "z5"), List.of(), 101));

    assertThat(String.join("\n", plan))
        .contains("employer > 'z5'")
        .doesNotContain("Removed by Filter", "Seq Scan");
  }

  private String planOf(String reason) {
    return String.join(
        "\n",
        sql.list(
            "explain " + Ranking.BY_KEPT_SCORE.replace("/* filter */", "and " + reason + " > 0"),
            row -> row.getString(1),
            Ranking.keptValues(900, new Ranking.Place(20000, ""), List.of(), 11)));
  }
}
