package no.bht.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import no.bht.acceptance.AcceptanceStack.Service;
import no.bht.acceptance.client.Api;
import no.bht.acceptance.client.Eventually;
import org.junit.jupiter.api.Test;

/** Two replicas of a service: one relays, the other takes over when the first is killed. */
class ReplicaTest {

  private final AcceptanceStack servers = AcceptanceStack.running();

  @Test
  void the_second_replica_takes_over_within_ten_seconds() {
    try (RunningService second = servers.replicaOf(Service.SUPERVISION)) {
      Eventually.until(
          "one replica leads",
          () -> leads(servers.base(Service.SUPERVISION)) || leads(second.base()));
      assertThat(leads(second.base())).as("the second stands by").isFalse();

      servers.kill(Service.SUPERVISION);
      long killed = System.nanoTime();
      Eventually.until("the second leads", () -> leads(second.base()));
      assertThat(Duration.ofNanos(System.nanoTime() - killed)).isLessThan(Duration.ofSeconds(10));

      String inspection =
          Inspections.announce(
              servers.stack().callers().officer(second.base(), "inspector"), Parties.employer(1));
      Eventually.until("its event has arrived", () -> arrived(inspection));
    } finally {
      servers.restart(Service.SUPERVISION);
    }
  }

  private boolean arrived(String inspection) {
    return Topic.events(servers.kafkaAddress(), Inspections.TOPIC).stream()
        .anyMatch(event -> event.payload().contains(inspection));
  }

  private static boolean leads(URI service) {
    String metrics = new Api(service, () -> "").text("/internal/prometheus");
    return metrics.lines().anyMatch(line -> line.matches("bht_relay_leader(\\{.*})? 1\\.0"));
  }
}
