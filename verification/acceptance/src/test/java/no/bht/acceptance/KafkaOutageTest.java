package no.bht.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.bht.acceptance.Topic.Event;
import no.bht.acceptance.client.Api;
import no.bht.acceptance.client.Eventually;
import org.junit.jupiter.api.Test;

/** Kafka goes away and comes back: no writer waits for it, and nothing is lost. */
class KafkaOutageTest {

  private static final int WRITES = 500;
  private static final int KEYS = 20;

  private final AcceptanceStack servers = AcceptanceStack.running();

  @Test
  void five_hundred_writes_without_kafka_arrive_once_and_in_order_when_it_is_back() {
    Api inspector = Inspections.inspector();
    Map<String, List<String>> written = new TreeMap<>();

    servers.stopKafka();
    for (int i = 0; i < WRITES; i++) {
      String party = Parties.employer(100 + i % KEYS);
      written
          .computeIfAbsent(party, key -> new ArrayList<>())
          .add(Inspections.announce(inspector, party));
    }
    servers.startKafka();

    List<Event> arrived =
        Eventually.get("all events have arrived", () -> eventsOf(written), this::isComplete);
    assertThat(arrived).extracting(Event::id).doesNotHaveDuplicates();
    written.forEach(
        (party, inspections) ->
            assertThat(inspectionsIn(arrived, party)).containsExactlyElementsOf(inspections));
  }

  private boolean isComplete(List<Event> events) {
    return new HashSet<>(events.stream().map(Event::id).toList()).size() >= WRITES;
  }

  private List<Event> eventsOf(Map<String, List<String>> written) {
    return Topic.events(servers.kafkaAddress(), Inspections.TOPIC).stream()
        .filter(event -> event.type().equals(Inspections.ANNOUNCED))
        .filter(event -> written.containsKey(event.key()))
        .toList();
  }

  private static List<String> inspectionsIn(List<Event> events, String party) {
    return events.stream()
        .filter(event -> event.key().equals(party))
        .map(event -> event.payload().replaceAll(".*\"inspectionId\"\\s*:\\s*\"([^\"]+)\".*", "$1"))
        .toList();
  }
}
