package no.bht.supervision.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.TestTransaction;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.sql.Sql;
import no.bht.platform.testing.OrganisationNumbers;
import no.bht.supervision.candidateweights.domain.CandidateFact;
import no.bht.supervision.fixture.SupervisionTest;
import org.junit.jupiter.api.Test;

/** What each fact is on a day, on both sides of its limits. */
@SupervisionTest
@TestTransaction
class CandidateFactsIT {
  private static final OrganisationNumber EMPLOYER = OrganisationNumbers.valid(7201);
  private static final OrganisationNumber PROVIDER = OrganisationNumbers.valid(7291);

  @Inject Sql sql;
  @Inject FactsOnDay facts;

  @Test
  void the_annual_report_of_a_year_is_missed_three_months_into_the_next() {
    obliged(EMPLOYER, "2024-06-01");
    assertFact(CandidateFact.NO_ANNUAL_REPORT, "2025-03-31", 0);
    assertFact(CandidateFact.NO_ANNUAL_REPORT, "2025-04-01", 1);
    sql.update(
        """
        insert into annual_report (report_id, employer, provider, report_year, received_on,
          activities, must, should)
        values (?, ?, ?, 2024, date '2025-04-10', 1, 0, 0)
        """,
        new UUID(72, 1),
        EMPLOYER,
        PROVIDER);

    assertFact(CandidateFact.NO_ANNUAL_REPORT, "2025-04-11", 0);
    assertFact(CandidateFact.NO_ANNUAL_REPORT, "2026-03-31", 0);
    assertFact(CandidateFact.NO_ANNUAL_REPORT, "2026-04-01", 1);
  }

  @Test
  void a_plan_counts_on_the_days_of_its_period() {
    obliged(EMPLOYER, "2024-06-01");
    sql.update(
        """
        insert into plan (plan_id, employer, provider, period_from, period_to, measures)
        values (?, ?, ?, date '2025-01-01', date '2025-12-31', 3)
        """,
        new UUID(72, 2),
        EMPLOYER,
        PROVIDER);

    assertFact(CandidateFact.NO_PLAN, "2024-12-31", 1);
    assertFact(CandidateFact.NO_PLAN, "2025-01-01", 0);
    assertFact(CandidateFact.NO_PLAN, "2025-12-31", 0);
    assertFact(CandidateFact.NO_PLAN, "2026-01-01", 1);
  }

  @Test
  void papers_of_its_enterprise_count_for_a_sub_unit_while_it_belongs_there() {
    OrganisationNumber enterprise = OrganisationNumbers.valid(7202);
    obliged(EMPLOYER, "2024-01-01");
    sql.update(
        "insert into sub_unit values (?, ?, daterange(null, date '2025-09-01'))",
        EMPLOYER,
        enterprise);
    sql.update(
        """
        insert into plan (plan_id, employer, provider, period_from, period_to, measures)
        values (?, ?, ?, date '2025-01-01', date '2025-12-31', 3)
        """,
        new UUID(72, 10),
        enterprise,
        PROVIDER);
    sql.update(
        """
        insert into annual_report (report_id, employer, provider, report_year, received_on,
          activities, must, should)
        values (?, ?, ?, 2024, date '2025-03-10', 1, 0, 0)
        """,
        new UUID(72, 11),
        enterprise,
        PROVIDER);

    assertFact(CandidateFact.NO_PLAN, "2025-08-31", 0);
    assertFact(CandidateFact.NO_ANNUAL_REPORT, "2025-08-31", 0);
    assertFact(CandidateFact.NO_PLAN, "2025-09-01", 1);
    assertFact(CandidateFact.NO_ANNUAL_REPORT, "2025-09-01", 1);
  }

  @Test
  void breaches_count_for_five_years_and_the_last_answer_holds() {
    obliged(EMPLOYER, "2024-06-01");
    UUID inspection = inspected("2025-03-10");
    answered(inspection, 1, "5527", "BREACH");
    answered(inspection, 2, "5528", "BREACH");
    answered(inspection, 3, "5527", "IN_ORDER");

    assertFact(CandidateFact.EARLIER_BREACHES, "2025-03-09", 0);
    assertFact(CandidateFact.EARLIER_BREACHES, "2025-03-10", 1);
    assertFact(CandidateFact.EARLIER_BREACHES, "2030-03-09", 1);
    assertFact(CandidateFact.EARLIER_BREACHES, "2030-03-10", 0);
  }

  @Test
  void inspections_of_earlier_systems_count_with_the_others() {
    obliged(EMPLOYER, "2024-06-01");
    sql.update(
        """
        insert into history_inspection (id, source, earlier_id, content_hash, party, party_kind,
          form, selection_reason, carried_out_on)
        values (?, 'test-facts', '1', 'x', ?, 'EMPLOYER', 'ON_SITE', 'OTHER', date '2024-03-10')
        """,
        new UUID(72, 9),
        EMPLOYER);
    sql.update(
        "insert into history_finding (inspection_id, code, outcome) values (?, '5527', 'BREACH')",
        new UUID(72, 9));

    assertFact(CandidateFact.EARLIER_BREACHES, "2025-03-10", 1);
    assertFact(CandidateFact.YEARS_SINCE_INSPECTION, "2025-03-10", 1);
  }

  @Test
  void a_report_that_the_employer_did_not_respond_counts_for_a_year_and_the_last_word_holds() {
    obliged(EMPLOYER, "2024-06-01");
    String report =
        """
        insert into customer_report (provider, employer, year, number, id, answer, contract,
          plan_made, activities_planned, activities_delivered, meetings_offered, meetings_held,
          report_delivered, reported_by, reported_at)
        values (?, ?, 2025, ?, ?, ?, ?::boolean, ?::boolean, ?::int, ?::int, ?::int, ?::int,
          ?::boolean, 'p', timestamptz '2026-01-31 23:30:00Z')
        """;
    sql.update(
        report,
        PROVIDER,
        EMPLOYER,
        1,
        new UUID(72, 5),
        "EMPLOYER_DID_NOT_RESPOND",
        null,
        null,
        null,
        null,
        null,
        null,
        null);

    assertFact(CandidateFact.DID_NOT_RESPOND, "2026-01-31", 0);
    assertFact(CandidateFact.DID_NOT_RESPOND, "2026-02-01", 1);
    assertFact(CandidateFact.DID_NOT_RESPOND, "2027-01-31", 1);
    assertFact(CandidateFact.DID_NOT_RESPOND, "2027-02-01", 0);
    sql.update(
        report, PROVIDER, EMPLOYER, 2, new UUID(72, 6), "CONFIRMED", true, true, 1, 1, 1, 1, true);
    assertFact(CandidateFact.DID_NOT_RESPOND, "2026-02-01", 0);
  }

  @Test
  void years_since_the_last_inspection_are_whole_years() {
    obliged(EMPLOYER, "2024-06-01");
    assertFact(CandidateFact.YEARS_SINCE_INSPECTION, "2025-03-09", CandidateFact.NEVER);
    inspected("2025-03-10");

    assertFact(CandidateFact.YEARS_SINCE_INSPECTION, "2026-03-09", 0);
    assertFact(CandidateFact.YEARS_SINCE_INSPECTION, "2026-03-10", 1);
  }

  @Test
  void the_newest_of_what_was_looked_at_shows_the_signs() {
    obliged(EMPLOYER, "2024-06-01");
    signs(1, "2024-01-01", "2024-12-31", "2024-12-01", "E1", "E2", "E3");
    signs(2, "2025-01-01", "2025-12-31", "2025-02-01", "E6");

    assertFact(CandidateFact.PLAN_SIGNS, "2024-12-01", 3);
    assertFact(CandidateFact.PLAN_SIGNS, "2025-01-31", 3);
    assertFact(CandidateFact.PLAN_SIGNS, "2025-02-01", 1);
    assertFact(CandidateFact.PLAN_SIGNS, "2027-12-30", 1);
    assertFact(CandidateFact.PLAN_SIGNS, "2027-12-31", 0);
  }

  @Test
  void an_industry_without_a_published_rate_has_that_of_all_and_so_has_an_unknown_code() {
    obliged(EMPLOYER, "2024-06-01");
    assertFact(CandidateFact.INDUSTRY_BREACH_RATE, "2026-01-01", 4651);
    known("2026-02-01", "85.201");
    assertFact(CandidateFact.INDUSTRY_BREACH_RATE, "2026-02-01", 4651);
    known("2026-03-01", "86.210");
    assertFact(CandidateFact.INDUSTRY_BREACH_RATE, "2026-02-28", 4651);
    assertFact(CandidateFact.INDUSTRY_BREACH_RATE, "2026-03-01", 6480);
  }

  @Test
  void who_has_left_the_register_or_has_no_duty_is_no_candidate() {
    obliged(EMPLOYER, "2024-06-01");
    assertThat(on("2024-05-31")).isEmpty();
    sql.update(
        "insert into employer_departure values (?, date '2026-05-01', date '2026-05-02')",
        EMPLOYER);

    assertThat(on("2026-04-30")).isNotEmpty();
    assertThat(on("2026-05-01")).isEmpty();
  }

  private void assertFact(CandidateFact fact, String day, int value) {
    assertThat(on(day)).as(day).containsEntry(fact, value);
  }

  private Map<CandidateFact, Integer> on(String day) {
    return sql.one(
            "select * from " + FactsOnDay.SQL,
            ScoredCandidate::facts,
            facts.values(List.of(EMPLOYER.value()), LocalDate.parse(day)))
        .orElse(Map.of());
  }

  private void obliged(OrganisationNumber employer, String from) {
    sql.update(
        """
        insert into obligation
          (employer, valid_from, ground, rule_version, entry, industry_code, classification)
        values (?, ?, 'INDUSTRY_LIST', 'x', '41', '41.000', 'SN2025')
        """,
        employer,
        LocalDate.parse(from));
  }

  private void known(String from, String code) {
    sql.update(
        """
        insert into employer_facts (employer, known_from, industry_code, classification)
        values (?, ?, ?, 'SN2025')
        """,
        EMPLOYER,
        LocalDate.parse(from),
        code);
  }

  private UUID inspected(String day) {
    UUID id = new UUID(72, LocalDate.parse(day).toEpochDay());
    sql.update(
        """
        insert into inspection (id, party, party_kind, form, announced, state, control_points,
          checklist_version, opened_on, inspector, carried_out_on, closed_on, closed_by, report,
          version)
        values (?, ?, 'EMPLOYER', 'DOCUMENT', true, 'CLOSED', '{}', 'x', date '2025-01-01', 'i', ?,
          date '2025-12-01', 'i', 'Report', 0)
        """,
        id,
        EMPLOYER,
        LocalDate.parse(day));
    return id;
  }

  private void answered(UUID inspection, int number, String code, String outcome) {
    sql.update(
        """
        insert into control_point_answer (inspection_id, number, code, outcome, facts, observed_on,
          answered_by, answered_at)
        values (?, ?, ?, ?, 'Seen.', date '2025-03-10', 'i', now())
        """,
        inspection,
        number,
        code,
        outcome);
  }

  private void signs(int id, String from, String to, String assessedOn, String... signs) {
    sql.update(
        "insert into assistance_sign values (?, 'PLAN', ?, ?, ?, ?, ?, ?)",
        new UUID(72, id),
        EMPLOYER,
        PROVIDER,
        LocalDate.parse(from),
        LocalDate.parse(to),
        LocalDate.parse(assessedOn),
        signs);
  }
}
