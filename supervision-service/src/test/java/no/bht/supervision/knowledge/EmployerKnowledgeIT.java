package no.bht.supervision.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.sql.Sql;
import no.bht.platform.testing.OrganisationNumbers;
import no.bht.supervision.fixture.Announced;
import no.bht.supervision.fixture.SupervisionTest;
import no.bht.supervision.knowledge.EmployerFacts.Facts;
import org.junit.jupiter.api.Test;

/** What the employer registry tells, as this service knows it on a day. */
@SupervisionTest
class EmployerKnowledgeIT {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  @Inject Announced announced;
  @Inject EmployerFacts facts;
  @Inject Sql sql;

  @Test
  void facts_hold_from_the_day_they_were_read() {
    OrganisationNumber employer = OrganisationNumbers.valid(7001);
    announced.obliged(employer, "2026-03-02");
    announced.event(
        "employer-registry.employer-changed",
        employer,
        "readOn",
        "2026-05-04",
        "employees",
        "12",
        "organisationForm",
        "AS",
        "municipalityNumber",
        "4601",
        "industryCode",
        "42.110",
        "classification",
        "SN2025");

    assertThat(facts.of(employer, DAY.minusDays(1))).isEmpty();
    assertThat(facts.of(employer, LocalDate.of(2026, 5, 3)))
        .hasValueSatisfying(
            known -> {
              assertThat(known.industryCode()).isEqualTo("41.000");
              assertThat(known.mayBeSoleProprietor()).as("a form nobody told").isTrue();
            });
    Facts now = facts.of(employer, LocalDate.of(2026, 5, 4)).orElseThrow();
    assertThat(now.employees()).isEqualTo(12);
    assertThat(now.municipality()).isEqualTo("4601");
    assertThat(now.industryCode()).isEqualTo("42.110");
    assertThat(now.mayBeSoleProprietor()).isFalse();
  }

  @Test
  void a_dispensation_that_never_came_into_force_leaves_no_days() {
    OrganisationNumber employer = OrganisationNumbers.valid(7002);
    String id = new UUID(70, 2).toString();
    granted(employer, id, "2026-04-01", "false");
    assertThat(dispensations(employer)).isEqualTo(1);

    ended(employer, id, "2026-03-31");

    assertThat(dispensations(employer)).isZero();
  }

  @Test
  void a_dispensation_that_comes_back_is_a_further_period() {
    OrganisationNumber employer = OrganisationNumbers.valid(7003);
    String id = new UUID(70, 3).toString();
    granted(employer, id, "2026-04-01", "false");
    ended(employer, id, "2026-06-30");
    granted(employer, id, "2026-09-01", "true");

    assertThat(
            sql.list(
                "select valid_from, last_day from dispensation where employer = ? order by 1",
                row -> row.getString(1) + " " + row.getString(2),
                employer))
        .containsExactly("2026-04-01 2026-06-30", "2026-09-01 2028-12-31");
  }

  @Test
  void an_employer_that_is_back_in_the_register_is_no_longer_gone() {
    OrganisationNumber employer = OrganisationNumbers.valid(7004);
    announced.event(
        "employer-registry.employer-deregistered",
        employer,
        "deregisteredOn",
        "2026-03-01",
        "readOn",
        "2026-03-02");
    assertThat(departures(employer)).isEqualTo(1);

    announced.event("employer-registry.employer-changed", employer, "readOn", "2026-03-05");

    assertThat(departures(employer)).isZero();
  }

  @Test
  void of_a_unit_that_is_taken_out_of_the_open_data_no_facts_are_kept() {
    OrganisationNumber employer = OrganisationNumbers.valid(70_205);
    announced.obliged(employer, "2026-03-02");
    deregistered(employer, "removed", "false");
    assertThat(facts.of(employer, DAY)).isPresent();

    deregistered(employer, "removed", "true");

    assertThat(facts.of(employer, DAY)).isEmpty();
    assertThat(departures(employer)).isEqualTo(1);
  }

  private void deregistered(OrganisationNumber employer, String... more) {
    announced.event(
        "employer-registry.employer-deregistered",
        employer,
        Stream.concat(
                Stream.of("deregisteredOn", "2026-03-04", "readOn", "2026-03-05"),
                Arrays.stream(more))
            .toArray(String[]::new));
  }

  private void granted(OrganisationNumber employer, String id, String from, String restored) {
    announced.event(
        "employer-registry.dispensation-granted",
        employer,
        "dispensationId",
        id,
        "from",
        from,
        "to",
        "2028-12-31",
        "whole",
        "true",
        "restored",
        restored);
  }

  private void ended(OrganisationNumber employer, String id, String lastDay) {
    announced.event(
        "employer-registry.dispensation-ended",
        employer,
        "dispensationId",
        id,
        "lastDay",
        lastDay,
        "reason",
        "REVOKED");
  }

  private long dispensations(OrganisationNumber employer) {
    return sql.list(
            "select count(*) from dispensation where employer = ?", row -> row.getLong(1), employer)
        .getFirst();
  }

  private long departures(OrganisationNumber employer) {
    return sql.list(
            "select count(*) from employer_departure where employer = ?",
            row -> row.getLong(1),
            employer)
        .getFirst();
  }
}
