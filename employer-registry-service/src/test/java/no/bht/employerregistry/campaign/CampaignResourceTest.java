package no.bht.employerregistry.campaign;

import static no.bht.employerregistry.fixture.Callers.as;
import static no.bht.employerregistry.fixture.Callers.importing;
import static no.bht.employerregistry.fixture.Callers.key;
import static no.bht.employerregistry.fixture.Callers.newNumber;
import static no.bht.employerregistry.fixture.Register.affiliate;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import no.bht.employerregistry.fixture.Approvals;
import no.bht.employerregistry.fixture.BulkFile;
import no.bht.employerregistry.fixture.OnRealServers;
import no.bht.platform.sql.Sql;
import no.bht.platform.testing.RefusedRows;
import no.bht.platform.testing.Today;
import no.bht.platform.time.Ids;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sender is called by the tests; a municipality of its own keeps each from the others. */
@QuarkusTest
@OnRealServers
class CampaignResourceTest {
  private static final AtomicInteger MUNICIPALITIES = new AtomicInteger(9000);
  private static final String PATH = "/api/v1/campaigns";

  @Inject Sql sql;
  @Inject Ids ids;
  @Inject SendCampaign sendCampaign;
  @Inject Approvals approvals;

  private LocalDate today;
  private String municipality;

  @BeforeEach
  void somewhere() {
    today = Today.now();
    municipality = "" + MUNICIPALITIES.incrementAndGet();
  }

  @Test
  void prepared_previewed_sent_and_followed() {
    List<String> employers = employers(5, "41.000");
    String affiliated = employers.getFirst();
    String provider = approvals.approvedProvider(today, today.plusYears(1));
    affiliate(affiliated, provider, today).then().statusCode(201);
    String notObliged = employers(1, "62.100").getFirst();
    String reader = employers.get(1);
    as("employer", reader)
        .header("If-Match", "\"0\"")
        .body(Map.of("language", "NN"))
        .put("/api/v1/language");

    String campaign = create(Map.of());
    as("registrar")
        .get(campaign + "/preview")
        .then()
        .statusCode(200)
        .body("selected", equalTo(4))
        .body("toBeWrittenTo", equalTo(4))
        .body("samples", hasSize(6))
        .body("samples[0].title", containsString("Plikt for ENHET " + reader))
        .body("samples[1].title", containsString("Plikta for ENHET " + reader));
    Response written =
        as("registrar")
            .header("If-Match", "\"0\"")
            .body(texts("Ny plikt for {name}", "Ny plikta for {name}"))
            .put(campaign + "/texts");
    written.then().statusCode(200).body("textVersion", equalTo(2)).header("ETag", "\"1\"");
    as("registrar").header("If-Match", "\"0\"").post(campaign + "/start").then().statusCode(412);
    command(campaign, "start", 1)
        .statusCode(200)
        .body("state", equalTo("RUNNING"))
        .body("progress.selected", equalTo(4));
    employers(1, "41.000");
    sendAll();

    as("registrar")
        .get(campaign)
        .then()
        .body("state", equalTo("COMPLETED"))
        .body("progress.sent", equalTo(4))
        .body("progress.waiting", equalTo(0));
    assertThat(messages(affiliated)).isZero();
    assertThat(messages(notObliged)).isZero();
    employers.subList(1, 5).forEach(employer -> assertThat(messages(employer)).isEqualTo(1));
    String message =
        as("employer", reader)
            .get("/api/v1/messages")
            .then()
            .statusCode(200)
            .extract()
            .path("items[0].id");
    as("employer", reader)
        .get("/api/v1/messages/" + message)
        .then()
        .body("title", containsString("ENHET " + reader));
    affiliate(employers.get(2), provider, today.minusDays(30)).then().statusCode(201);

    as("registrar")
        .get(campaign + "/effect")
        .then()
        .statusCode(200)
        .body("sent", equalTo(4))
        .body("opened", equalTo(1))
        .body("writtenTo.recipients", equalTo(4))
        .body("writtenTo.affiliatedSince", equalTo(1))
        .body("writtenTo.share", equalTo(0.25f))
        .body("heldOut.recipients", equalTo(0));
    as("registrar")
        .get(campaign + "/recipients?limit=2")
        .then()
        .statusCode(200)
        .body("items", hasSize(2))
        .body("items.outcome", contains("SENT", "SENT"))
        .body("items.affiliatedAt", contains(nullValue(), notNullValue()));
  }

  @Test
  void one_who_cannot_be_written_to_keeps_no_other_waiting_and_nobody_is_written_to_twice() {
    List<String> employers = employers(7, "41.000");
    String campaign = started();
    String third = employers.get(2);
    try (var _ = RefusedRows.of(sql, ids, "outgoing_message", "new.party = '" + third + "'")) {
      sendAll();

      assertThat(employers)
          .allMatch(employer -> messages(employer) == (employer.equals(third) ? 0 : 1));
      as("registrar")
          .get(campaign)
          .then()
          .body("progress.sent", equalTo(6))
          .body("state", equalTo("RUNNING"));
    }
    sendAll();

    assertThat(employers).allMatch(employer -> messages(employer) == 1);
    as("registrar")
        .get(campaign)
        .then()
        .body("progress.sent", equalTo(7))
        .body("state", equalTo("COMPLETED"));
  }

  @Test
  void many_senders_at_the_same_time_write_once_to_each() throws Exception {
    List<String> employers = employers(40, "41.000");
    String campaign = started();
    try (ExecutorService replicas = Executors.newFixedThreadPool(6)) {
      List<Callable<Void>> senders =
          Stream.generate(
                  () ->
                      (Callable<Void>)
                          () -> {
                            sendAll();
                            return null;
                          })
              .limit(6)
              .toList();
      for (Future<Void> sender : replicas.invokeAll(senders)) {
        sender.get();
      }
    }
    sendAll();

    assertThat(employers).allMatch(employer -> messages(employer) == 1);
    as("registrar").get(campaign).then().body("progress.sent", equalTo(40));
  }

  @Test
  void nobody_is_written_to_while_it_is_paused_or_after_it_was_cancelled() {
    List<String> employers = employers(3, "41.000");
    String campaign = started();
    command(campaign, "pause", 1).statusCode(200).body("state", equalTo("PAUSED"));
    sendAll();
    assertThat(employers).allMatch(employer -> messages(employer) == 0);
    command(campaign, "pause", 2)
        .statusCode(409)
        .body("code", equalTo("employer-registry:campaign-cannot"));
    command(campaign, "resume", 2).statusCode(200);
    command(campaign, "cancel", 3)
        .statusCode(200)
        .body("endedAt", org.hamcrest.Matchers.notNullValue());
    sendAll();

    assertThat(employers).allMatch(employer -> messages(employer) == 0);
    command(campaign, "resume", 4).statusCode(409);
    as("registrar")
        .header("If-Match", "\"4\"")
        .body(texts("x", "x"))
        .put(campaign + "/texts")
        .then()
        .statusCode(409);
  }

  @Test
  void who_left_the_register_is_skipped_and_who_is_held_out_is_not_written_to() {
    List<String> employers = employers(60, "41.000");
    String campaign = create(Map.of("heldOutPercent", 50));
    command(campaign, "start", 0).statusCode(200);
    String gone =
        sql.one(
                "select employer from campaign_recipient where campaign_id = ?::uuid and not"
                    + " held_out order by 1 limit 1",
                row -> row.getString(1),
                campaign.substring(campaign.lastIndexOf('/') + 1))
            .orElseThrow();
    importing(BulkFile.ofUnits().closed(gone, "41.000", today.minusDays(1).toString()).csv());
    sendAll();

    Response sent = as("registrar").get(campaign);
    int heldOut = sent.path("progress.heldOut");
    int letters = sent.path("progress.sent");
    assertThat(heldOut).isBetween(10, 50);
    sent.then().body("progress.skipped", equalTo(1)).body("state", equalTo("COMPLETED"));
    assertThat(letters).isEqualTo(60 - 1 - heldOut);
    assertThat(messages(gone)).isZero();
    assertThat(employers.stream().mapToLong(this::messages).sum()).isEqualTo(letters);
  }

  @Test
  void those_whose_provider_lost_its_approval() {
    List<String> employers = employers(2, "41.000");
    String provider = approvals.approvedProvider(today.minusYears(1), today.plusYears(1));
    affiliate(employers.getFirst(), provider, today.minusDays(9)).then().statusCode(201);
    String campaign = create(Map.of("selection", "PROVIDER_NOT_APPROVED", "provider", provider));
    as("registrar").get(campaign + "/preview").then().body("selected", equalTo(0));

    QuarkusTransaction.requiringNew()
        .run(
            () ->
                sql.update(
                    "update provider_approval set valid_to = ? where provider = ?",
                    today.minusDays(1),
                    provider));

    as("registrar")
        .get(campaign + "/preview")
        .then()
        .body("selected", equalTo(1))
        .body("samples[0].employer", equalTo(employers.getFirst()));
    as("registrar")
        .get(create(Map.of("selection", "OBLIGED_WITHOUT_PLAN")) + "/preview")
        .then()
        .body("selected", equalTo(2));
    as("registrar")
        .get(create(Map.of("selection", "OBLIGED_WITHOUT_REPORT")) + "/preview")
        .then()
        .body("selected", equalTo(2));
  }

  @Test
  void who_is_not_as_selected_any_more_when_its_turn_comes_is_not_written_to() {
    List<String> employers = employers(3, "41.000");
    String campaign = started();
    String provider = approvals.approvedProvider(today, today.plusYears(1));
    affiliate(employers.get(0), provider, today).then().statusCode(201);
    affiliate(employers.get(1), provider, today.plusDays(1)).then().statusCode(201);
    String withoutPlan = create(Map.of("selection", "OBLIGED_WITHOUT_PLAN"));
    command(withoutPlan, "start", 0).body("progress.selected", equalTo(3));
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                sql.update(
                    "insert into plan (id, employer, provider, period_from, period_to, measures,"
                        + " received_on) values (uuidv7(), ?, ?, ?, ?, '[]', ?)",
                    employers.get(2),
                    provider,
                    today,
                    today,
                    today));
    sendAll();

    as("registrar")
        .get(campaign + "/recipients")
        .then()
        .body("items.outcome", contains("SKIPPED", "SENT", "SENT"));
    as("registrar")
        .get(withoutPlan + "/recipients")
        .then()
        .body("items.outcome", contains("SENT", "SENT", "SKIPPED"));
  }

  @Test
  void of_one_providers_customers_only_they_are_written_to_and_not_those_whom_another_covers() {
    List<String> employers = employers(4, "41.000");
    String lost = approvals.approvedProvider(today.minusYears(1), today.plusYears(1));
    String other = approvals.approvedProvider(today.minusYears(1), today.plusYears(1));
    affiliate(employers.get(0), lost, today.minusDays(9)).then().statusCode(201);
    affiliate(employers.get(1), lost, today.minusDays(9)).then().statusCode(201);
    affiliate(employers.get(1), other, today.minusDays(9)).then().statusCode(201);
    affiliate(employers.get(2), other, today.minusDays(9)).then().statusCode(201);
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                sql.update(
                    "update provider_approval set valid_to = ? where provider = ?",
                    today.minusDays(1),
                    lost));

    as("registrar")
        .get(create(Map.of("selection", "PROVIDER_NOT_APPROVED", "provider", lost)) + "/preview")
        .then()
        .body("selected", equalTo(1))
        .body("samples[0].employer", equalTo(employers.getFirst()));
    String withoutPlan = create(Map.of("selection", "OBLIGED_WITHOUT_PLAN", "provider", other));
    as("registrar").get(withoutPlan + "/preview").then().body("selected", equalTo(2));
    command(withoutPlan, "start", 0).body("progress.selected", equalTo(2));
    sendAll();
    assertThat(messages(employers.get(3))).as("no customer of it").isZero();
  }

  @Test
  void those_whose_duty_a_proposed_list_would_change_are_written_to_before_it_does() {
    List<String> gained = employers(2, "62.100");
    List<String> lost = employers(3, "41.000");
    UUID simulation = simulated(gained, "NOT_LISTED", "OBLIGED_BY_INDUSTRY");
    changed(simulation, lost, "OBLIGED_BY_INDUSTRY", "NOT_LISTED");

    String willOblige =
        create(Map.of("selection", "RULE_WILL_OBLIGE", "simulation", simulation.toString()));
    as("registrar")
        .get(willOblige + "/preview")
        .then()
        .body("selected", equalTo(2))
        .body("samples[0].employer", equalTo(gained.getFirst()));
    command(willOblige, "start", 0).statusCode(200);
    sendAll();
    assertThat(gained).allMatch(employer -> messages(employer) == 1);
    assertThat(lost).allMatch(employer -> messages(employer) == 0);

    as("registrar")
        .get(
            create(Map.of("selection", "RULE_WILL_LIFT", "simulation", simulation.toString()))
                + "/preview")
        .then()
        .body("selected", equalTo(3))
        .body("samples[0].employer", equalTo(lost.getFirst()));
  }

  private UUID simulated(List<String> employers, String before, String after) {
    UUID simulation = UUID.randomUUID();
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                sql.update(
                    """
                    insert into list_job (id, kind, day, state, ordered_by, ordered_at, finished_at)
                    values (?, 'SIMULATION', ?, 'COMPLETED', 'test', now(), now())
                    """,
                    simulation,
                    today));
    changed(simulation, employers, before, after);
    return simulation;
  }

  private void changed(UUID simulation, List<String> employers, String before, String after) {
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                employers.forEach(
                    employer ->
                        sql.update(
                            """
                            insert into list_simulation_change
                              (simulation_id, employer, before, after, obliged_otherwise, suspended)
                            values (?, ?, ?, ?, false, false)
                            """,
                            simulation,
                            employer,
                            before,
                            after)));
  }

  @Test
  void the_same_command_twice_prepares_one_campaign() {
    Map<String, Object> body = body(Map.of());
    String key = key();
    Response first = as("registrar").header("Idempotency-Key", key).body(body).post(PATH);
    Response again = as("registrar").header("Idempotency-Key", key).body(body).post(PATH);

    assertThat(again.header("Location")).isEqualTo(first.header("Location"));
    as("registrar").get(PATH + "?limit=1").then().statusCode(200).body("items", hasSize(1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'filter': {'section': 'Æ'}}",
        "{'filter': {'code': '4'}}",
        "{'filter': {'size': 'many'}}",
        "{'heldOutPercent': 51}",
        "{'heldOutPercent': -1}",
        "{'name': ' '}",
        "{'selection': 'EVERYBODY'}",
        "{'selection': 'RULE_WILL_LIFT'}",
        "{'provider': '310000019'}",
        "{'simulation': '019ab0c2-7a00-7c11-9d5e-3f2b6a1c4d01'}",
        "{'texts': {'nb': {'title': 'x', 'body': '{fnr}'}, 'nn': {'title': 'x', 'body': 'y'}}}",
        "{'texts': {'nb': {'title': 'x', 'body': 'y'}}}",
        "{'unknown': 1}"
      })
  void what_cannot_be_is_refused(String wrong) {
    Map<String, Object> body =
        body(new io.restassured.path.json.JsonPath(wrong.replace('\'', '"')).getMap(""));

    as("registrar").header("Idempotency-Key", key()).body(body).post(PATH).then().statusCode(400);
  }

  @Test
  void what_is_not_there_is_not_found() {
    as("registrar").get(PATH + "/x").then().statusCode(404);
    as("registrar").get(PATH + "/019ab0c2-7a00-7c11-9d5e-3f2b6a1c4d01").then().statusCode(404);
    as("registrar")
        .post(PATH + "/019ab0c2-7a00-7c11-9d5e-3f2b6a1c4d01/start")
        .then()
        .statusCode(404);
    as("registrar").get(PATH + "?after=x").then().statusCode(400);
    as("registrar").get(create(Map.of()) + "/recipients?after=AA").then().statusCode(400);
    as("registrar").post(create(Map.of()) + "/start").then().statusCode(428);
  }

  private List<String> employers(int number, String code) {
    List<String> numbers = new ArrayList<>();
    BulkFile file = BulkFile.ofUnits();
    for (int i = 0; i < number; i++) {
      String employer = newNumber();
      numbers.add(employer);
      file.unit(employer, code);
    }
    String csv = new String(file.csv(), java.nio.charset.StandardCharsets.UTF_8);
    importing(BulkFile.bytes(csv.replace(",0301,", "," + municipality + ",")))
        .then()
        .statusCode(201);
    return numbers.stream().sorted().toList();
  }

  private String started() {
    String campaign = create(Map.of());
    command(campaign, "start", 0).statusCode(200);
    return campaign;
  }

  private String create(Map<String, ?> more) {
    Response created = as("registrar").header("Idempotency-Key", key()).body(body(more)).post(PATH);
    created.then().statusCode(201);
    return created.header("Location").substring(created.header("Location").indexOf("/api/"));
  }

  private Map<String, Object> body(Map<String, ?> more) {
    Map<String, Object> body = new HashMap<>();
    body.put("name", "Test");
    body.put("selection", "OBLIGED_NOT_AFFILIATED");
    body.put("unit", "SUB");
    body.put("filter", Map.of("municipality", municipality));
    body.put("texts", texts("Plikt for {name}", "Plikta for {name}"));
    body.putAll(more);
    return body;
  }

  private static Map<String, Object> texts(String nb, String nn) {
    return Map.of(
        "nb", Map.of("title", nb, "body", "Til {organisationNumber}, {date}."),
        "nn", Map.of("title", nn, "body", "Til {organisationNumber}, {date}."),
        "en", Map.of("title", "The duty of {name}", "body", "To {organisationNumber}."));
  }

  private static ValidatableResponse command(String campaign, String command, int version) {
    return as("registrar")
        .header("If-Match", "\"" + version + "\"")
        .post(campaign + "/" + command)
        .then();
  }

  private void sendAll() {
    while (sendCampaign.sendChunks() > 0) {
      // The next chunk.
    }
  }

  private long messages(String employer) {
    return sql.one(
            "select count(*) from outgoing_message where party = ? and kind = 'CAMPAIGN'",
            row -> row.getLong(1),
            employer)
        .orElseThrow();
  }
}
