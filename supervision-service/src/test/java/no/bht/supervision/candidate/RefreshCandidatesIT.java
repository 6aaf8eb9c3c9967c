package no.bht.supervision.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.TestTransaction;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import no.bht.platform.sql.Sql;
import no.bht.supervision.fixture.SupervisionTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Far in the future, where nothing but what is planted here counts. */
@SupervisionTest
@TestTransaction
class RefreshCandidatesIT {
  private static final LocalDate DAY = LocalDate.of(2900, 1, 1);

  @Inject Sql sql;
  @Inject RefreshCandidates refresh;
  @Inject FactsOnDay facts;

  @Test
  void ten_thousand_changes_at_once_are_noted_one_by_one() {
    sql.update("delete from candidate_change");
    oblige(1, 10_000);

    assertThat(changes()).containsExactly(10_000, 0);
  }

  @Test
  void more_are_noted_as_everybody_and_everybody_is_computed_anew() {
    sql.update("delete from candidate_change");
    oblige(1, 10_001);
    assertThat(changes()).containsExactly(0, 1);
    computed();
    assertThat(candidates()).isEqualTo(10_001);

    sql.update("delete from obligation where employer like 'z%'");
    assertThat(changes()).containsExactly(0, 1);
    computed();
    assertThat(candidates()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "100, 37, RANDOM, 3700, Own inspections",
    "99, 37, RANDOM, 4651, Oslo Economics",
    "100, 37, RISK, 4651, Oslo Economics",
    "300, 100, RANDOM, 3333, Own inspections"
  })
  void own_inspections_of_an_industry_count_once_there_are_enough_that_were_drawn_by_chance(
      int inspections, int breaches, String selection, int rate, String source) {
    inspected(inspections, breaches, selection);
    sql.update("update candidate_refresh set day = null");
    refresh.all(DAY, 1);
    oblige(1, 1);
    sql.update(
        """
        insert into employer_facts (employer, known_from, industry_code, classification)
        values ('z1', date '2899-01-01', '64.110', 'SN2025')
        """);

    assertThat(
            sql.list(
                "select industry_breach_rate from " + FactsOnDay.SQL,
                row -> row.getInt(1),
                facts.values(List.of("z1"), DAY)))
        .containsExactly(rate);
    assertThat(
            sql.list(
                "select source from industry_breach_rate where section = 'K' order by known_from desc",
                row -> row.getString(1)))
        .first()
        .asString()
        .startsWith(source);
  }

  private void oblige(int from, int to) {
    sql.update(
        """
        insert into obligation
          (employer, valid_from, ground, rule_version, entry, industry_code, classification)
        select 'z' || i, date '2899-01-01', 'INDUSTRY_LIST', 'x', '64', '64.110', 'SN2025'
        from generate_series(?::int, ?::int) i
        """,
        from,
        to);
    sql.update("analyze obligation");
  }

  private void inspected(int inspections, int breaches, String selection) {
    sql.update(
        """
        with planted as (
          insert into history_inspection (id, source, earlier_id, content_hash, party, party_kind,
            form, selection_reason, carried_out_on, industry_code, classification)
          select md5('rate' || i)::uuid, 'test-rates', i::text, 'x', 'z' || i, 'EMPLOYER', 'ON_SITE',
            ?, date '2899-06-01', '64.110', 'SN2025'
          from generate_series(1, ?::int) i
          returning id, earlier_id::int as number)
        insert into history_finding (inspection_id, code, outcome)
        select id, '5527', case when number <= ? then 'BREACH' else 'IN_ORDER' end from planted
        """,
        selection,
        inspections,
        breaches);
  }

  /** How many are noted by number, and as everybody. */
  private List<Integer> changes() {
    return sql.list(
            """
        select count(*) filter (where employer like 'z%') as named,
          count(*) filter (where employer = '') as everybody
        from candidate_change
        """,
            row -> List.of(row.getInt(1), row.getInt(2)))
        .getFirst();
  }

  private void computed() {
    boolean more = true;
    while (more) {
      more = refresh.changed(DAY, 5000) || refresh.all(DAY, 5000);
    }
  }

  private int candidates() {
    return sql.list(
            "select count(distinct employer) from candidate where employer like 'z%'",
            row -> row.getInt(1))
        .getFirst();
  }
}
