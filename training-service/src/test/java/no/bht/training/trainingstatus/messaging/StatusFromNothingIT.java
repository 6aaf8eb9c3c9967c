package no.bht.training.trainingstatus.messaging;

import static no.bht.training.fixture.Portal.as;
import static no.bht.training.fixture.Portal.provider;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import javax.sql.DataSource;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.testing.Today;
import no.bht.training.fixture.ApprovalEvents;
import no.bht.training.fixture.Log;
import no.bht.training.fixture.OnRealServers;
import no.bht.training.trainingstatus.domain.ProviderTraining;
import no.bht.training.trainingstatus.domain.StaffTrainings;
import no.bht.training.trainingstatus.domain.TrainingStatus;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * A thousand starts, ends, completions, revocations and approvals at random, over days that go by:
 * what the service says of each provider for every day is what a count from nothing gives.
 */
@QuarkusTest
@OnRealServers
class StatusFromNothingIT {
  private static final int STEPS = Integer.getInteger("training.random-steps", 1_000);
  private static final int DAYS_BEFORE = 120;
  private static final int DAYS_AFTER = 400;

  @Inject ApprovalEvents approvalEvents;
  @Inject StaffTrainings trainings;
  @Inject Session entities;
  @Inject TrainingStatusSweep sweep;
  @Inject DataSource database;

  @AfterEach
  void real_time_again() {
    Today.reset();
    sweep.sweep();
  }

  @Test
  void the_status_of_every_provider_on_every_day_is_the_one_counted_from_nothing() {
    LocalDate start = Today.now();
    RandomWorld world = new RandomWorld(new Random(20_260_302), start, approvalEvents);

    for (int step = 0; step < STEPS; step++) {
      world.step();
    }
    sweep.sweep();

    assertThat(world.doneOfEachKind()).allSatisfy((kind, done) -> assertThat(done).isPositive());
    for (String provider : world.providers()) {
      QuarkusTransaction.requiringNew().run(() -> everyDay(world, provider, start));
      onSomeDays(world, provider, start);
      announced(world, provider);
    }
  }

  private void everyDay(RandomWorld world, String provider, LocalDate start) {
    ProviderTraining training = trainings.of(new OrganisationNumber(provider));
    Set<LocalDate> approved = approvedDays(provider, start);
    for (LocalDate day = start.minusDays(DAYS_BEFORE);
        day.isBefore(start.plusDays(DAYS_AFTER));
        day = day.plusDays(1)) {
      assertThat(training.on(day)).as("%s", day).isEqualTo(world.counted(provider, day));
      assertThat(approved.contains(day)).as("%s", day).isEqualTo(world.approved(provider, day));
    }
  }

  /** All at once: what {@code Approvals} asks for one day, asked for every day. */
  private Set<LocalDate> approvedDays(String provider, LocalDate start) {
    return new HashSet<>(
        entities
            .createNativeQuery(
                "select cast(day as date) from generate_series(cast(:from as timestamp),"
                    + " cast(:to as timestamp), interval '1 day') day where exists ("
                    + "select 1 from approval_period where provider = :provider"
                    + " and cast(day as date) between first_day and last_day)",
                LocalDate.class)
            .setParameter("from", start.minusDays(DAYS_BEFORE).toString())
            .setParameter("to", start.plusDays(DAYS_AFTER).toString())
            .setParameter("provider", provider)
            .getResultList());
  }

  /** The same by the door that others use. */
  private static void onSomeDays(RandomWorld world, String provider, LocalDate start) {
    for (int days = -60; days <= 180; days += 20) {
      LocalDate day = start.plusDays(days);
      TrainingStatus counted = world.counted(provider, day);
      Map<String, Object> said =
          as("inspector")
              .get("/api/v1/providers/%s/training-status?asOf=%s".formatted(provider, day))
              .path("");
      assertThat(said)
          .containsEntry("status", counted.kind().name())
          .containsEntry("staff", counted.staff())
          .containsEntry("trained", counted.trained())
          .containsEntry("lapsed", counted.lapsed())
          .containsEntry("mustBeTrained", world.approved(provider, day));
    }
    List<Map<String, Object>> turns =
        provider(provider)
            .get("/api/v1/providers/" + provider + "/training-status/history?limit=1000")
            .path("items");
    assertThat(turns)
        .allSatisfy(
            turn -> {
              LocalDate from = LocalDate.parse((String) turn.get("from"));
              assertThat(turn.get("staff")).isEqualTo(world.counted(provider, from).staff());
              assertThat(world.counted(provider, from))
                  .isNotEqualTo(world.counted(provider, from.minusDays(1)));
            });
  }

  /** The last event says what is so today, and none says what the one before said. */
  private void announced(RandomWorld world, String provider) {
    List<String> events =
        new Log(database)
            .of("provider-training-status-changed", provider).stream()
                .map(
                    event ->
                        "%d/%d/%d"
                            .formatted(
                                event.path("staff").asInt(),
                                event.path("trained").asInt(),
                                event.path("lapsed").asInt()))
                .toList();
    TrainingStatus today = world.counted(provider, world.today());
    assertThat(events.getLast())
        .isEqualTo("%d/%d/%d".formatted(today.staff(), today.trained(), today.lapsed()));
    for (int i = 1; i < events.size(); i++) {
      assertThat(events.get(i)).isNotEqualTo(events.get(i - 1));
    }
  }
}
