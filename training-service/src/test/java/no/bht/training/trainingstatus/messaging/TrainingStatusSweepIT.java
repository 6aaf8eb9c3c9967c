package no.bht.training.trainingstatus.messaging;

import static no.bht.training.fixture.Portal.addMember;
import static no.bht.training.fixture.Portal.newPerson;
import static no.bht.training.fixture.Portal.newProvider;
import static no.bht.training.fixture.Portal.provider;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import javax.sql.DataSource;
import no.bht.platform.testing.Today;
import no.bht.training.fixture.Log;
import no.bht.training.fixture.OnRealServers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers
class TrainingStatusSweepIT {
  @Inject TrainingStatusSweep sweep;
  @Inject DataSource database;

  @AfterEach
  void real_time_again() {
    Today.reset();
    sweep.sweep();
  }

  @Test
  void a_first_day_and_the_day_after_the_last_are_told_once_each_by_a_late_sweep() {
    LocalDate today = Today.now();
    String provider = newProvider();
    Response member = addMember(provider, newPerson(), today.plusDays(2));
    provider(provider)
        .header("If-Match", member.header("ETag"))
        .body(Map.of("lastDay", today.plusDays(4).toString()))
        .post(member.header("Location") + "/end")
        .then()
        .statusCode(200);
    assertThat(new Log(database).statuses(provider)).isEmpty();

    Today.set(today.plusDays(10));
    sweep.sweep();
    sweep.sweep();

    assertThat(new Log(database).statuses(provider)).containsExactly("NONE 0/1", "UNKNOWN 0/0");
    assertThat(new Log(database).of("provider-training-status-changed", provider))
        .extracting(event -> event.path("since").asText())
        .containsExactly(today.plusDays(2).toString(), today.plusDays(5).toString());
  }

  @Test
  void a_change_before_the_sweep_tells_what_the_calendar_did_first() {
    LocalDate today = Today.now();
    String provider = newProvider();
    addMember(provider, newPerson(), today.plusDays(2));

    Today.set(today.plusDays(3));
    addMember(provider, newPerson(), today);

    assertThat(new Log(database).statuses(provider)).containsExactly("NONE 0/1", "NONE 0/2");
  }

  @Test
  void a_clock_set_back_is_told_too() {
    LocalDate today = Today.now();
    String provider = newProvider();
    addMember(provider, newPerson(), today.plusDays(2));
    Today.set(today.plusDays(3));
    sweep.sweep();

    Today.reset();
    sweep.sweep();

    assertThat(new Log(database).statuses(provider)).containsExactly("NONE 0/1", "UNKNOWN 0/0");
  }
}
