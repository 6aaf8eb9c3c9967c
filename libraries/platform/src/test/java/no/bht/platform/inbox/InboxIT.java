package no.bht.platform.inbox;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.bht.localstack.testing.RealServers;
import no.bht.localstack.testing.Tokens;
import no.bht.platform.eventlog.KafkaProbe;
import no.bht.platform.testing.OrganisationNumbers;
import no.bht.platform.time.Ids;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(RealServers.class)
class InboxIT {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String LETTERS = "/api/v1/operations/dead-letters";
  private static final String SUBJECT = OrganisationNumbers.valid(5).value();

  @Inject Recorder recorder;
  @Inject DeadLetters deadLetters;
  @Inject EntityManager persistence;
  @Inject Ids ids;
  @Inject InboxTable table;
  @Inject ForgetOldEvents forgetOldEvents;

  /** The events of the other tests happened later than what is forgotten here. */
  @Test
  void an_event_older_than_what_is_remembered_is_put_aside_until_an_operator_knows()
      throws Exception {
    ProducerRecord<String, String> event = event(9071, null);
    event.headers().remove("ce_time");
    event.headers().add("ce_time", "2019-06-01T10:00:00Z".getBytes(UTF_8));
    QuarkusTransaction.requiringNew()
        .run(() -> table.forgetBefore(Instant.parse("2020-01-01T00:00:00Z")));

    send(event);
    await().atMost(PATIENCE).until(() -> letterId(9071, "too-old-to-tell") != null);
    assertThat(hasEffect(9071)).isFalse();
    String letter = letterId(9071, "too-old-to-tell");
    ops().post(LETTERS + "/" + letter + "/replay").then().statusCode(200);

    assertThat(hasEffect(9071)).isTrue();
  }

  @Test
  void without_a_word_from_the_office_nothing_is_forgotten() throws Exception {
    ProducerRecord<String, String> event = event(9081, null);
    send(event);
    await().atMost(PATIENCE).until(() -> hasEffect(9081));

    forgetOldEvents.forget();
    send(event);
    send(event(9082, null));

    await().atMost(PATIENCE).until(() -> hasEffect(9082));
    assertThat(recorder.calls).containsEntry(9081L, 1);
    assertThat(letters(9081)).isEmpty();
  }

  @Test
  void an_event_that_comes_twice_has_one_effect() throws Exception {
    ProducerRecord<String, String> event = event(9001, null);
    send(event);
    send(event);
    send(event(9002, null));

    await().atMost(PATIENCE).until(() -> hasEffect(9002));
    assertThat(hasEffect(9001)).isTrue();
    assertThat(recorder.calls).containsEntry(9001L, 1);
    assertThat(recorder.correlations).contains("corr-9001");
    assertThat(metrics()).contains("outcome=\"duplicate\"");
  }

  @ParameterizedTest
  @CsvSource({"connection, 9011", "deadlock, 9012"})
  void a_transient_fault_is_retried_beyond_the_usual_attempts(String failure, long number)
      throws Exception {
    send(event(number, failure));

    await().atMost(PATIENCE).until(() -> hasEffect(number));
    assertThat(recorder.calls).containsEntry(number, 6);
    assertThat(letters(number)).isEmpty();
    assertThat(metrics()).contains("bht_inbox_stalled_seconds 0.0");
  }

  @Test
  void poison_is_put_aside_and_what_follows_goes_on() throws Exception {
    ProducerRecord<String, String> poison = event(9021, "poison");
    send(poison);
    send(event(9022, null));

    await().atMost(PATIENCE).until(() -> hasEffect(9022));
    assertThat(hasEffect(9021)).isFalse();
    assertThat(recorder.calls).containsEntry(9021L, 3);
    ConsumerRecord<String, String> letter = letters(9021).getFirst();
    assertThat(letter.key()).isEqualTo(SUBJECT);
    assertThat(letter.value()).isEqualTo(poison.value());
    assertThat(KafkaProbe.header(letter, "ce_type")).isEqualTo(Recorder.TYPE);
    assertThat(KafkaProbe.header(letter, "bht-consumer")).isEqualTo("sample");
    assertThat(KafkaProbe.header(letter, "bht-cause")).isEqualTo("handler-failed");
    assertThat(KafkaProbe.header(letter, "bht-topic")).isEqualTo(KafkaProbe.topic("other"));
    assertThat(KafkaProbe.header(letter, "bht-offset")).matches("[0-9]+");
  }

  @Test
  void a_payload_that_the_consumer_cannot_read_is_poison() throws Exception {
    ProducerRecord<String, String> event = event(9025, null);
    send(
        new ProducerRecord<>(
            event.topic(), null, event.key(), "{\"number\":\"none\"}", event.headers()));

    await().atMost(PATIENCE).until(() -> !letters(9025).isEmpty());
  }

  @Test
  void a_record_that_comes_again_is_put_aside_once() {
    byte[] none = {};
    var message =
        new ConsumerRecord<>(
            KafkaProbe.topic("other"), 0, 1_000_000L, none, "broken".getBytes(UTF_8));
    message.headers().add("ce_correlationid", "corr-9028".getBytes(UTF_8));

    deadLetters.put(message, "payload-invalid");
    deadLetters.put(message, "payload-invalid");

    assertThat(letters(9028)).hasSize(1);
    assertThat(
            ops()
                .queryParam("limit", 1000)
                .get(LETTERS)
                .jsonPath()
                .getList("items.offset", Long.class))
        .containsOnlyOnce(1_000_000L);
  }

  @Test
  void the_lag_of_the_consumer_is_measured() {
    await()
        .atMost(PATIENCE)
        .until(() -> metrics().contains("kafka_consumer_fetch_manager_records_lag"));
  }

  @Test
  void a_handler_that_gives_up_in_silence_is_noticed() throws Exception {
    send(event(9031, "rollback-only"));

    await().atMost(PATIENCE).until(() -> !letters(9031).isEmpty());
    assertThat(hasEffect(9031)).isFalse();
  }

  @Test
  void an_operator_replays_what_was_put_aside() throws Exception {
    send(event(9041, "poison"));
    await().atMost(PATIENCE).until(() -> letterId(9041) != null);
    String replay = LETTERS + "/" + letterId(9041) + "/replay";

    ops().post(replay).then().statusCode(409).body("code", equalTo("replay-failed"));
    recorder.mended.add(9041L);
    ops()
        .post(replay)
        .then()
        .statusCode(200)
        .body("cause", equalTo("handler-failed"))
        .body("replayedAt", notNullValue());
    ops().post(replay).then().statusCode(409).body("code", equalTo("already-replayed"));

    assertThat(hasEffect(9041)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "ce_id, -, header-missing",
    "ce_id, 17, header-invalid",
    "ce_type, -, header-missing",
    "ce_time, yesterday, header-invalid",
    "ce_subject, 123456789, subject-invalid",
  })
  void what_is_no_event_is_put_aside(String header, String value, String cause) throws Exception {
    ProducerRecord<String, String> event = event(9050, null);
    event.headers().remove(header);
    if (!value.equals("-")) {
      event.headers().add(header, value.getBytes(UTF_8));
    }
    String mark = ids.next().toString();
    event.headers().add("mark", mark.getBytes(UTF_8));
    send(event);

    assertThat(causeOfMarked(mark)).isEqualTo(cause);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"number\":", "[]", "17", ""})
  void what_is_no_json_object_is_put_aside(String payload) throws Exception {
    ProducerRecord<String, String> event = event(9050, null);
    String mark = ids.next().toString();
    var broken = new ProducerRecord<>(event.topic(), null, event.key(), payload, event.headers());
    broken.headers().add("mark", mark.getBytes(UTF_8));
    send(broken);

    assertThat(causeOfMarked(mark)).isEqualTo("payload-invalid");
  }

  @Test
  void what_nobody_listens_to_is_skipped_and_counted() throws Exception {
    ProducerRecord<String, String> event = event(9061, null);
    event.headers().remove("ce_type");
    event.headers().add("ce_type", "no.bht.other.never-heard-of.v1".getBytes(UTF_8));
    send(event);
    send(event(9062, null));

    await().atMost(PATIENCE).until(() -> hasEffect(9062));
    assertThat(recorder.calls).doesNotContainKey(9061L);
    assertThat(metrics()).contains("outcome=\"unknown-type\",type=\"unknown\"");
    assertThat(letters(9061)).isEmpty();
  }

  @Test
  void only_operations_may_see_and_replay() {
    given().get(LETTERS).then().statusCode(401);
    given().auth().oauth2(Tokens.of("inspector")).get(LETTERS).then().statusCode(403);
    String nowhere = LETTERS + "/" + ids.next() + "/replay";
    given().post(nowhere).then().statusCode(401);
    given().auth().oauth2(Tokens.of("inspector")).post(nowhere).then().statusCode(403);
    ops().post(nowhere).then().statusCode(404);
    ops().post(LETTERS + "/x/replay").then().statusCode(404);
    ops().queryParam("after", "x").get(LETTERS).then().statusCode(400);
  }

  private String causeOfMarked(String mark) {
    try (KafkaProbe topic = new KafkaProbe(KafkaProbe.topic("other") + ".dead-letter")) {
      return await()
          .atMost(PATIENCE)
          .until(
              () ->
                  topic.records().stream()
                      .filter(letter -> mark.equals(KafkaProbe.header(letter, "mark")))
                      .map(letter -> KafkaProbe.header(letter, "bht-cause"))
                      .toList(),
              causes -> !causes.isEmpty())
          .getFirst();
    }
  }

  private List<ConsumerRecord<String, String>> letters(long number) {
    try (KafkaProbe topic = new KafkaProbe(KafkaProbe.topic("other") + ".dead-letter")) {
      return topic.records().stream()
          .filter(
              letter -> ("corr-" + number).equals(KafkaProbe.header(letter, "ce_correlationid")))
          .toList();
    }
  }

  /** The row's offset is known from the topic; the list shows no content to find it by. */
  private String letterId(long number) {
    return letterId(number, "handler-failed");
  }

  private String letterId(long number, String cause) {
    return letters(number).stream()
        .map(letter -> Long.valueOf(KafkaProbe.header(letter, "bht-offset")))
        .flatMap(
            offset ->
                ops()
                    .queryParam("limit", 1000)
                    .get(LETTERS)
                    .jsonPath()
                    .<Map<String, Object>>getList("items")
                    .stream()
                    .filter(item -> ((Number) item.get("offset")).longValue() == offset)
                    .filter(item -> Recorder.TYPE.equals(item.get("type")))
                    .filter(item -> cause.equals(item.get("cause"))))
        .map(item -> (String) item.get("id"))
        .findFirst()
        .orElse(null);
  }

  private static io.restassured.specification.RequestSpecification ops() {
    return given().auth().oauth2(Tokens.of("ops"));
  }

  private static String metrics() {
    return get("/internal/prometheus").asString();
  }

  private boolean hasEffect(long number) {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                !persistence
                    .createNativeQuery("select 1 from note where id = ?1")
                    .setParameter(1, number)
                    .getResultList()
                    .isEmpty());
  }

  private ProducerRecord<String, String> event(long number, String failure) {
    String payload =
        failure == null
            ? "{\"number\":" + number + ",\"more\":true}"
            : "{\"number\":" + number + ",\"failure\":\"" + failure + "\"}";
    var event = new ProducerRecord<>(KafkaProbe.topic("other"), SUBJECT, payload);
    UUID id = ids.next();
    Map.of(
            "ce_id",
            id.toString(),
            "ce_source",
            "urn:bht:other",
            "ce_type",
            Recorder.TYPE,
            "ce_subject",
            SUBJECT,
            "ce_time",
            "2026-03-02T10:00:00Z",
            "ce_correlationid",
            "corr-" + number)
        .forEach((name, value) -> event.headers().add(name, value.getBytes(UTF_8)));
    return event;
  }

  private static void send(ProducerRecord<String, String> event) throws Exception {
    KafkaProbe.send(event);
  }
}
