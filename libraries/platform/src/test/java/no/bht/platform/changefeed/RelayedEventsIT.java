package no.bht.platform.changefeed;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import no.bht.localstack.testing.RealServers;
import no.bht.platform.correlation.CorrelationId;
import no.bht.platform.eventlog.EventLog;
import no.bht.platform.eventlog.KafkaProbe;
import no.bht.platform.eventlog.LoggedEvent;
import no.bht.platform.eventlog.Notes;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.testing.OrganisationNumbers;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(RealServers.class)
class RelayedEventsIT {

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final OrganisationNumber PARTY = OrganisationNumbers.valid(77);

  @Inject EventLog log;

  @Test
  void an_event_arrives_as_a_cloud_event() {
    append(Notes.note(1, PARTY, null));

    await().atMost(PATIENCE).until(() -> metric("bht_relay_oldest_unsent_seconds").equals("0.0"));
    try (KafkaProbe topic = new KafkaProbe(KafkaProbe.topic("sample"))) {
      ConsumerRecord<String, String> message =
          await().atMost(PATIENCE).until(() -> ofParty(topic), list -> !list.isEmpty()).getFirst();
      assertThat(message.value()).isEqualTo("{\"number\":1,\"writtenOn\":\"2026-03-02\"}");
      assertThat(KafkaProbe.header(message, "ce_specversion")).isEqualTo("1.0");
      assertThat(KafkaProbe.header(message, "ce_id")).hasSize(36);
      assertThat(KafkaProbe.header(message, "ce_source")).isEqualTo("urn:bht:sample");
      assertThat(KafkaProbe.header(message, "ce_type")).isEqualTo("no.bht.sample.note-written.v1");
      assertThat(KafkaProbe.header(message, "ce_subject")).isEqualTo(PARTY.value());
      assertThat(KafkaProbe.header(message, "ce_time")).endsWith("Z");
      assertThat(KafkaProbe.header(message, "ce_dataschema"))
          .isEqualTo("urn:bht:sample:note-written:v1");
      assertThat(KafkaProbe.header(message, "ce_correlationid")).isEqualTo("corr-feed");
      assertThat(KafkaProbe.header(message, "content-type")).isEqualTo("application/json");
    }
    assertThat(metric("bht_relay_leader")).isEqualTo("1.0");
    assertThat(get("/internal/prometheus").asString()).contains("bht_relay_sent_total{");
  }

  @Test
  void topics_are_made_with_room_and_kept_for_ever() throws Exception {
    String own = KafkaProbe.topic("sample");
    await().atMost(PATIENCE).until(() -> KafkaProbe.partitions(own) == 6);
    assertThat(KafkaProbe.retention(own)).isEqualTo("-1");
    assertThat(KafkaProbe.partitions(own + ".dead-letter")).isEqualTo(6);
    assertThat(KafkaProbe.partitions(KafkaProbe.topic("other"))).isEqualTo(6);
    assertThat(KafkaProbe.partitions(KafkaProbe.topic("other") + ".dead-letter")).isEqualTo(6);
  }

  @Test
  void the_feed_shows_the_public_events_in_their_order() {
    long start = latest();
    append(Notes.publicNote(10, PARTY));
    append(Notes.note(11, PARTY, null));
    append(Notes.publicNote(12, PARTY));
    await().atMost(PATIENCE).until(this::latest, latest -> latest >= start + 3);

    JsonPath first =
        given()
            .queryParam("after", start)
            .queryParam("limit", 1)
            .get("/api/v1/changes")
            .then()
            .statusCode(200)
            .body("items", hasSize(1))
            .body("items[0].type", equalTo("note-written"))
            .body("items[0].organisationNumber", equalTo(PARTY.value()))
            .body("items[0].before", equalTo(null))
            .body("items[0].after.number", equalTo(10))
            .body("latest", greaterThanOrEqualTo((int) start + 3))
            .extract()
            .jsonPath();
    long next = first.getLong("next");
    assertThat(next).isEqualTo(first.getLong("items[0].cursor"));

    JsonPath second =
        given().queryParam("after", next).get("/api/v1/changes").then().extract().jsonPath();
    assertThat(second.getList("items.after.number", Integer.class)).contains(12).doesNotContain(11);
    assertThat(second.getLong("next")).isEqualTo(second.getLong("latest"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "-1", "1.5", "99999999999999999999"})
  void a_bad_cursor_is_refused(String cursor) {
    given()
        .queryParam("after", cursor)
        .get("/api/v1/changes")
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("code", equalTo("cursor-invalid"));
  }

  private long latest() {
    return get("/api/v1/changes/latest")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .getLong("latest");
  }

  private static List<ConsumerRecord<String, String>> ofParty(KafkaProbe topic) {
    return topic.records().stream()
        .filter(message -> PARTY.value().equals(message.key()))
        .filter(message -> message.value().contains("\"number\":1,"))
        .toList();
  }

  private void append(LoggedEvent event) {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              var unused =
                  CorrelationId.with(
                      "corr-feed",
                      () -> {
                        log.append(event);
                        return true;
                      });
            });
  }

  private static String metric(String name) {
    return get("/internal/prometheus")
        .asString()
        .lines()
        .filter(line -> line.startsWith(name))
        .map(line -> line.substring(line.lastIndexOf(' ') + 1))
        .findFirst()
        .orElse("");
  }
}
