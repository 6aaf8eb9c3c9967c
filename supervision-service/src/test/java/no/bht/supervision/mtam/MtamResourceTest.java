package no.bht.supervision.mtam;

import static io.restassured.RestAssured.given;
import static no.bht.supervision.tilda.TildaCalls.REQUESTOR;
import static no.bht.supervision.tilda.TildaCalls.asking;
import static no.bht.supervision.tilda.TildaCalls.tilda;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.bht.localstack.testing.Tokens;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.sql.Sql;
import no.bht.platform.testing.OrganisationNumbers;
import no.bht.supervision.fixture.Calls;
import no.bht.supervision.fixture.SupervisionTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@SupervisionTest
class MtamResourceTest {
  private static final int SEED = 1_880_000;
  private static final String SENT = "/api/v1/authority-messages";

  /** As Tilda writes it: no Z. */
  private static final DateTimeFormatter POLL =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");

  @Inject Sql sql;
  @Inject InstantSource clock;
  @Inject ForgetOldMessages forget;

  @Test
  void a_message_is_polled_as_often_as_tilda_asks() {
    OrganisationNumber unit = OrganisationNumbers.valid(SEED + 1);
    String location = send(message(unit, "FREE_TEXT", "Vi planlegger tilsyn.")).header("Location");
    String id = location.substring(location.lastIndexOf('/') + 1);
    Instant sentAt = Instant.parse(Calls.inspector().get(location).path("sentAt"));
    String found = "find { it.identifikator == '" + id + "' }.";

    for (int poll = 0; poll < 2; poll++) {
      poll(sentAt)
          .then()
          .statusCode(200)
          .body("identifikator", hasItem(id))
          .body(found + "datoForMeldingTilAnnenMyndighet", equalTo(sentAt.toString()))
          .body(found + "mottaker", equalTo(REQUESTOR))
          .body(found + "meldingOmTildaenhet", equalTo(unit.value()))
          .body(
              found + "meldingsinnholdTilAnnenMyndighet",
              equalTo(
                  Map.of("meldingsType", "varsel-fritekst", "fritekst", "Vi planlegger tilsyn.")));
    }
    poll(sentAt.plusSeconds(1)).then().body("identifikator", not(hasItem(id)));
    tilda().get("/tilda/mtam").then().statusCode(200).body("identifikator", hasItem(id));
    tilda().queryParam("fromDate", "yesterday").get("/tilda/mtam").then().statusCode(400);
  }

  private static Response poll(Instant from) {
    return tilda()
        .queryParam("fromDate", POLL.format(LocalDateTime.ofInstant(from, ZoneOffset.UTC)))
        .get("/tilda/mtam");
  }

  @Test
  void an_authority_that_polls_by_itself_gets_what_is_to_it() {
    String location =
        send(message(OrganisationNumbers.valid(SEED + 7), "FREE_TEXT", "Hei.")).header("Location");
    String id = location.substring(location.lastIndexOf('/') + 1);

    polledBy(REQUESTOR).then().statusCode(200).body("identifikator", hasItem(id));
    polledBy("974761394").then().statusCode(200).body("identifikator", not(hasItem(id)));
  }

  private static Response polledBy(String consumer) {
    return given().auth().oauth2(Tokens.machine(consumer, "brreg:tilda")).get("/tilda/mtam");
  }

  @Test
  void without_its_store_a_poll_is_a_fault_and_no_empty_list() {
    sql.update("alter table authority_message rename to authority_message_away");
    try {
      tilda().get("/tilda/mtam").then().statusCode(500).contentType("application/problem+json");
    } finally {
      sql.update("alter table authority_message_away rename to authority_message");
    }
    tilda().get("/tilda/mtam").then().statusCode(200);
  }

  @Test
  void a_message_is_read_by_its_recipient_alone() {
    String location =
        send(message(OrganisationNumbers.valid(SEED + 2), "FREE_TEXT", "Hei.")).header("Location");
    String path = "/tilda/mtam" + location.substring(location.lastIndexOf('/'));

    asking().get(path).then().statusCode(200).body("mottaker", equalTo(REQUESTOR));
    tilda().queryParam("requestor", "974761394").get(path).then().statusCode(403);
    tilda().queryParam("requestor", "310000043").get(path).then().statusCode(403);
    tilda().get(path).then().statusCode(400);
    readBy("974761394", path).then().statusCode(403);
    readBy(REQUESTOR, path).then().statusCode(200);
    assertThat(
            sql.list(
                "select allowed from tilda_access where operation = 'GET /tilda/mtam/{id}' and"
                    + " consumer in ('974761394', '985399077') order by id",
                row -> row.getBoolean(1)))
        .containsExactly(false, true);
    asking().get("/tilda/mtam/" + new UUID(1, 1)).then().statusCode(404);
    asking().get("/tilda/mtam/unknown").then().statusCode(404);
  }

  private static Response readBy(String consumer, String path) {
    return given()
        .auth()
        .oauth2(Tokens.machine(consumer, "brreg:tilda"))
        .queryParam("requestor", REQUESTOR)
        .get(path);
  }

  @Test
  void only_the_scope_lets_in() {
    given().get("/tilda/mtam").then().statusCode(401);
    for (String token :
        List.of(Tokens.machine("310000078", "brreg:tilda"), Tokens.of("inspector"))) {
      given().auth().oauth2(token).get("/tilda/mtam").then().statusCode(403);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "310000043,FREE_TEXT,Hei,recipient-unknown",
    "974761211,FREE_TEXT,Hei,recipient-unknown",
    "985399077,FREE_TEXT,,text-missing",
    "985399077,REPORT,,inspection-unknown",
    "985399077,COORDINATION,,inspection-unknown",
  })
  void what_may_not_be_sent_is_refused(String recipient, String kind, String text, String code) {
    Map<String, Object> message = message(OrganisationNumbers.valid(SEED + 3), kind, text);
    message.put("recipient", recipient);

    refused(message, code);
  }

  @Test
  void a_report_is_told_of_when_there_is_one_and_a_plan_until_it_is_over() {
    OrganisationNumber employer = OrganisationNumbers.valid(SEED + 4);
    String path = Calls.openInspection(employer, "EMPLOYER", true);
    Map<String, Object> report = about(path, message(employer, "REPORT", null));
    Map<String, Object> plan = about(path, message(employer, "COORDINATION", null));

    refused(report, "not-reported");
    refused(
        about(path, message(OrganisationNumbers.valid(SEED + 5), "COORDINATION", null)),
        "unit-not-inspected");
    send(plan).then().statusCode(201);
    Calls.answer(path, "5527", Calls.assessed("IN_ORDER")).then().statusCode(200);
    Calls.answer(path, "5528", Calls.assessed("IN_ORDER")).then().statusCode(200);
    Calls.step(Calls.inspector(), path + "/close", Map.of("report", "Seen."))
        .then()
        .statusCode(200);
    send(report).then().statusCode(201);
    refused(plan, "inspection-over");
    Calls.inspector()
        .queryParam("unit", employer.value())
        .get(SENT)
        .then()
        .statusCode(200)
        .body("items.kind", equalTo(List.of("REPORT", "COORDINATION")));
  }

  @Test
  void a_text_with_a_national_identity_number_is_refused() {
    send(message(OrganisationNumbers.valid(SEED + 6), "FREE_TEXT", "Ring 01015000232"))
        .then()
        .statusCode(400);
  }

  @Test
  void an_event_is_noted_once_and_answered_without_a_body() {
    Map<String, Object> event = event("event-1");

    for (String type :
        List.of("application/json", "application/json", "application/cloudevents+json")) {
      deliver(event, type).then().statusCode(200).body(emptyString());
    }

    assertThat(
            sql.list(
                "select state from received_authority_message where event_id = 'event-1'",
                row -> row.getString(1)))
        .containsExactly("ANNOUNCED");
    Calls.inspector()
        .get(SENT + "/received")
        .then()
        .statusCode(200)
        .body("items.sender", hasItem(REQUESTOR));
  }

  @ParameterizedTest
  @CsvSource({
    "source,not an address",
    "source,https://[x/v1",
    "source,''",
    "type,another",
    "subject,98539907",
    "specversion,0.3",
    "id,''",
  })
  void another_event_is_refused(String field, String value) {
    Map<String, Object> event = event("refused");
    event.put(field, value);

    deliver(event, "application/json").then().statusCode(400);
    assertThat(
            sql.list(
                "select 1 from received_authority_message where event_id = 'refused'", row -> 1))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.example/v1/directharvest/x",
        "http://api.data.altinn.no/v1/x",
        "https://api.data.altinn.no:8443/v1/x",
        "https://api.data.altinn.no@evil.example/v1/x",
        "https://user@api.data.altinn.no/v1/x",
        "https://api.data.altinn.no.evil.example/v1/x",
        "//api.data.altinn.no/v1/x",
        "urn:x:y",
      })
  void another_host_is_noted_and_never_followed(String source) {
    String id = "elsewhere-" + source.hashCode();
    Map<String, Object> event = event(id);
    event.put("source", source);

    deliver(event, "application/json").then().statusCode(200).body(emptyString());
    deliver(event, "application/json").then().statusCode(200).body(emptyString());

    assertThat(
            sql.list(
                "select state, next_attempt_at from received_authority_message where event_id = ?",
                row -> row.getString(1) + row.getString(2),
                id))
        .containsExactly("GIVEN_UPnull");
  }

  @Test
  void the_moment_asked_for_counts_to_the_millisecond() {
    String location =
        send(message(OrganisationNumbers.valid(SEED + 8), "FREE_TEXT", "Hei.")).header("Location");
    String id = location.substring(location.lastIndexOf('/') + 1);
    LocalDateTime sent =
        LocalDateTime.ofInstant(
            Instant.parse(Calls.inspector().get(location).path("sentAt")), ZoneOffset.UTC);

    for (String from : List.of(sent.toString(), sent + "Z", sent + "+00:00")) {
      polledFrom(from).then().statusCode(200).body("identifikator", hasItem(id));
    }
    polledFrom(sent.plusNanos(1_000_000).toString())
        .then()
        .statusCode(200)
        .body("identifikator", not(hasItem(id)));
    polledFrom("9999-12-31T23:59:59").then().statusCode(200).body("$", empty());
  }

  private static Response polledFrom(String from) {
    return tilda().queryParam("fromDate", from).get("/tilda/mtam");
  }

  @Test
  void a_message_comes_after_those_of_a_replica_whose_clock_is_fast() {
    OrganisationNumber unit = OrganisationNumbers.valid(SEED + 11);
    Instant fast = clock.instant().plusSeconds(5).truncatedTo(ChronoUnit.MILLIS);
    message(new UUID(11, SEED), unit, fast);

    String location = send(message(unit, "FREE_TEXT", "Hei.")).header("Location");

    assertThat(Instant.parse(Calls.inspector().get(location).path("sentAt"))).isAfter(fast);
  }

  @Test
  void old_messages_are_deleted_and_others_are_kept() {
    OrganisationNumber unit = OrganisationNumbers.valid(SEED + 9);
    UUID old = new UUID(9, SEED);
    UUID young = new UUID(10, SEED);
    Instant now = Instant.parse("2019-06-15T12:00:00Z");
    message(old, unit, now.minus(Duration.ofDays(3650).plusSeconds(1)));
    message(young, unit, now.minus(Duration.ofDays(3650)));

    forget.forget(now);

    for (String table : List.of("authority_message", "received_authority_message")) {
      assertThat(
              sql.list(
                  "select id from " + table + " where tilda_unit = ?",
                  row -> row.getObject(1, UUID.class),
                  unit.value()))
          .containsExactly(young);
    }
  }

  private void message(UUID id, OrganisationNumber unit, Instant at) {
    sql.update(
        "insert into authority_message values (?, '985399077', ?, null, 'FREE_TEXT', 'x', ?, 'x')",
        id,
        unit,
        at);
    sql.update(
        """
        insert into received_authority_message
          (id, event_id, sender, source, received_at, state, attempts, tilda_unit)
        values (?, ?, '985399077', 'x', ?, 'GIVEN_UP', 0, ?)
        """,
        id,
        id.toString(),
        at,
        unit);
  }

  @Test
  void what_is_no_event_is_refused() {
    for (String body : List.of("[]", "{", "null", "\"x\"", "{}")) {
      tilda().contentType(ContentType.JSON).body(body).post("/tilda/mtam").then().statusCode(400);
    }
  }

  private static Map<String, Object> event(String id) {
    String source = "https://api.data.altinn.no/v1/directharvest/TildaMeldingTilAnnenMyndighetv1";
    return new HashMap<>(
        Map.of(
            "specversion", "1.0",
            "id", id,
            "time", "2026-03-17T12:20:02.0775177Z",
            "type", "dan.tilda.meldingfraannenmyndighet.v1",
            "source", source + "?tilsynskilder=985399077&identifikator=" + id + "&envelope=False",
            "subject", REQUESTOR,
            "resource", "urn:altinn:resource:tilda-melding-til-annen-myndighet"));
  }

  private static Response deliver(Map<String, Object> event, String type) {
    return tilda()
        .header("Content-Type", type)
        .body(
            new JsonMapper()
                .valueToTree(event)
                .toString()
                .getBytes(java.nio.charset.StandardCharsets.UTF_8))
        .post("/tilda/mtam");
  }

  private static Map<String, Object> message(OrganisationNumber unit, String kind, String text) {
    Map<String, Object> message = new HashMap<>();
    message.put("recipient", REQUESTOR);
    message.put("unit", unit.value());
    message.put("kind", kind);
    if (text != null) {
      message.put("text", text);
    }
    return message;
  }

  private static Map<String, Object> about(String inspection, Map<String, Object> message) {
    message.put("inspectionId", inspection.substring(inspection.lastIndexOf('/') + 1));
    return message;
  }

  private static Response send(Map<String, Object> message) {
    return Calls.creating(message).post(SENT);
  }

  private static void refused(Map<String, Object> message, String code) {
    send(message).then().statusCode(422).body("errors[0].code", equalTo(code));
  }
}
