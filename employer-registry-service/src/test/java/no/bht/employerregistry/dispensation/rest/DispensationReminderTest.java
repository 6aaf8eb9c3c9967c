package no.bht.employerregistry.dispensation.rest;

import static no.bht.employerregistry.fixture.Callers.as;
import static no.bht.employerregistry.fixture.DispensationApi.application;
import static no.bht.employerregistry.fixture.DispensationApi.apply;
import static no.bht.employerregistry.fixture.DispensationApi.granted;
import static no.bht.employerregistry.fixture.DispensationApi.read;
import static no.bht.employerregistry.fixture.DispensationApi.step;
import static no.bht.employerregistry.fixture.Register.obligedEmployer;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.bht.employerregistry.dispensation.usecase.DispensationDays;
import no.bht.employerregistry.fixture.OnRealServers;
import no.bht.platform.sql.Sql;
import no.bht.platform.testing.RefusedRows;
import no.bht.platform.testing.Today;
import no.bht.platform.time.Ids;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Twelve weeks before a dispensation ends its employer is reminded, once. */
@QuarkusTest
@OnRealServers
class DispensationReminderTest {
  @Inject DispensationDays days;
  @Inject Sql sql;
  @Inject Ids ids;

  private String employer;
  private LocalDate last;

  @BeforeEach
  void a_dispensation() {
    employer = obligedEmployer();
    last = LocalDate.parse(read(granted(employer)).path("grant.lastDay"));
  }

  @AfterEach
  void real_time_again() {
    Today.reset();
  }

  @Test
  void an_employer_is_reminded_on_the_day_and_never_again() {
    Today.set(last.minusWeeks(12).minusDays(1));
    remind();
    assertThat(reminders()).isEmpty();

    Today.set(last.minusWeeks(12));
    remind();
    remind();
    Today.set(last);
    remind();

    assertThat(reminders()).hasSize(1);
    String message =
        as("employer", employer)
            .get("/api/v1/messages/" + reminders().getFirst())
            .then()
            .statusCode(200)
            .extract()
            .path("body");
    assertThat(message).contains("forlenges ikke av seg selv");
  }

  @Test
  void who_has_applied_for_a_renewal_is_reminded_only_when_that_is_withdrawn() {
    Today.set(last.minusWeeks(4));
    String renewal = apply(employer, application()).then().statusCode(201).extract().path("id");
    remind();
    assertThat(reminders()).isEmpty();

    step(as("employer", employer), renewal, "withdraw", Map.of()).then().statusCode(200);
    remind();

    assertThat(reminders()).hasSize(1);
  }

  @Test
  void one_who_cannot_be_written_to_keeps_no_other_waiting() {
    String other = obligedEmployer();
    granted(other);
    Today.set(last.minusWeeks(12));
    try (var _ = RefusedRows.of(sql, ids, "outgoing_message", "new.party = '" + employer + "'")) {
      remind();

      assertThat(reminders(other)).hasSize(1);
      assertThat(reminders()).isEmpty();
    }

    remind();
    assertThat(reminders()).hasSize(1);
    assertThat(reminders(other)).hasSize(1);
  }

  private List<String> reminders() {
    return reminders(employer);
  }

  private static List<String> reminders(String employer) {
    return as("employer", employer)
        .get("/api/v1/messages?limit=1000")
        .then()
        .statusCode(200)
        .extract()
        .path("items.findAll { it.kind == 'DISPENSATION_ENDING' }.id");
  }

  private void remind() {
    while (days.remindSome() > 0) {
      // The next ones.
    }
  }
}
