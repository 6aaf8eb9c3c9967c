package no.bht.supervision.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import no.bht.platform.sql.Sql;
import no.bht.platform.time.Ids;
import no.bht.supervision.domain.PartyKind;
import no.bht.supervision.fixture.SupervisionTest;
import org.junit.jupiter.api.Test;

/** What is reported to the Authority, and what it demands, by what came of it. */
@SupervisionTest
class CaseTablesIT {
  private static final Period YEAR =
      new Period(LocalDate.of(2001, 1, 1), LocalDate.of(2001, 12, 31));

  @Inject Sql sql;
  @Inject Ids ids;
  @Inject CaseTables cases;

  private static Question asked(Statistic statistic) {
    return new Question(statistic, YEAR, PartyKind.EMPLOYER, true);
  }

  private static Map<Object, Object> numbers(Made made, String key, String number) {
    return made.rows().stream()
        .collect(Collectors.toMap(row -> row.get(key), row -> row.get(number)));
  }

  @Test
  void complaints_count_on_the_day_they_came_by_outcome() {
    for (String day : new String[] {"2000-12-31", "2001-01-01", "2001-12-31", "2002-01-01"}) {
      complaint(LocalDate.parse(day), null);
    }
    complaint(LocalDate.of(2001, 5, 5), "GUIDANCE");

    assertThat(numbers(cases.complaints(asked(Statistic.COMPLAINTS)), "outcome", "complaints"))
        .isEqualTo(Map.of("OPEN", 2L, "GUIDANCE", 1L));
  }

  private void complaint(LocalDate day, String outcome) {
    sql.update(
        """
        insert into complaint (id, party, party_kind, kind, channel, received_on, text, recorded_by, recorded_at, state,
          assess_by, answer_by, assessment, outcome, outcome_on, source_kept, version)
        values (?, '399999999', 'EMPLOYER', 'STATISTICS_TEST', 'PHONE', ?, 'x', 'x', now(), ?, ?, ?, ?, ?, ?, false, 0)
        """,
        ids.next(),
        day,
        outcome == null ? "RECEIVED" : outcome,
        day,
        day,
        outcome == null ? null : "x",
        outcome,
        outcome == null ? null : day);
  }

  /** The day is a Norwegian one: in winter it begins at 23 UTC. */
  @Test
  void deviations_count_on_the_day_they_were_reported() {
    for (String moment :
        new String[] {
          "2000-12-31T22:59:59Z",
          "2000-12-31T23:00:00Z",
          "2001-12-31T22:59:59Z",
          "2001-12-31T23:00:00Z"
        }) {
      sql.update(
          """
          insert into deviation_report (id, provider, topic, facts, observed_on, reported_by, reported_at)
          values (?, '310000027', 'TRAINING', 'x', date '2000-12-01', 'x', ?)
          """,
          ids.next(),
          Instant.parse(moment));
    }

    assertThat(numbers(cases.deviations(asked(Statistic.DEVIATIONS)), "provider", "deviations"))
        .isEqualTo(Map.of("310000027", 2L));
  }

  @Test
  void demands_count_on_their_deadline_by_whether_all_came_in_time() {
    demand("RECEIVED", LocalDate.of(2001, 2, 1), true);
    demand("RECEIVED", LocalDate.of(2001, 2, 2), false);
    demand("WITHDRAWN", LocalDate.of(2001, 2, 2), null);
    demand("DEMANDED", LocalDate.of(2001, 2, 2), null);
    demand("DEMANDED", LocalDate.of(2002, 1, 1), null);

    assertThat(numbers(cases.evidence(asked(Statistic.EVIDENCE)), "received", "demands"))
        .isEqualTo(Map.of("IN_TIME", 1L, "LATE", 1L, "GIVEN_UP", 1L, "NOT_RECEIVED", 1L));
  }

  private void demand(String state, LocalDate deadline, Boolean inTime) {
    Object inspection = ids.next();
    sql.update(
        """
        insert into inspection (id, party, party_kind, form, announced, state, control_points, checklist_version,
          opened_on, inspector, version)
        values (?, '399999999', 'EMPLOYER', 'DOCUMENT', true, 'UNDER_WAY', '{5527}', 'employers', ?, 'statistics', 0)
        """,
        inspection,
        deadline);
    sql.update(
        """
        insert into document_demand (id, inspection_id, holder, holder_kind, demanded, form, data_categories, deadline,
          deadline_asked_for, state, demanded_at, received_on, in_time, overdue_announced_on, version)
        values (?, ?, '399999999', 'PARTY', 'x', 'DIGITAL', '{}', ?, ?, ?, now(), ?, ?, date '2001-02-03', 0)
        """,
        ids.next(),
        inspection,
        deadline,
        deadline,
        state,
        inTime == null ? null : deadline,
        inTime);
  }
}
