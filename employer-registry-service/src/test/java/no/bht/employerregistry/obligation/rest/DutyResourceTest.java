package no.bht.employerregistry.obligation.rest;

import static no.bht.employerregistry.fixture.Callers.anybody;
import static no.bht.employerregistry.fixture.Callers.as;
import static no.bht.employerregistry.fixture.Callers.importing;
import static no.bht.employerregistry.fixture.Callers.key;
import static no.bht.employerregistry.fixture.Callers.newNumber;
import static no.bht.employerregistry.fixture.Callers.stranger;
import static no.bht.employerregistry.fixture.Register.employer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import no.bht.employerregistry.fixture.BulkFile;
import no.bht.employerregistry.fixture.Log;
import no.bht.employerregistry.fixture.OnRealServers;
import no.bht.employerregistry.obligation.usecase.TurnDuties;
import no.bht.platform.inbox.EventHandler;
import no.bht.platform.inbox.ReceivedEvent;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.testing.Today;
import no.bht.platform.time.Ids;
import org.junit.jupiter.api.Test;

/** The duty, explained: every ground, the question that decides, and what was known when. */
@QuarkusTest
@OnRealServers
class DutyResourceTest {
  private static final Map<String, ?> MET = Map.of("met", true, "reason", "Solvents every day");
  private static final Map<String, ?> NOT_MET = Map.of("met", false, "reason", "Office work");

  @Inject DataSource database;
  @Inject Instance<EventHandler> handlers;
  @Inject TurnDuties turnDuties;
  @Inject Ids ids;

  @Test
  void a_demand_of_the_safety_representative_obliges_until_it_ends_and_is_told_once() {
    String number = employer("62.100");
    LocalDate today = Today.now();

    Response recorded = record(as("employer", number), number, demand(today));
    recorded
        .then()
        .statusCode(201)
        .body("kind", equalTo("PARTIES_DEMAND"))
        .body("version", equalTo(0));
    record(as("registrar"), number, demand(today)).then().statusCode(201);

    assertThat(new Log(database).typesOf(number)).containsExactly("obligation-established");
    var event = new Log(database).of("obligation-established", number).getFirst();
    assertThat(event.path("ground").asText()).isEqualTo("PARTIES_DEMAND");
    assertThat(event.path("entry").asText()).isEqualTo("00");
    assertThat(event.path("industryCode").asText()).isEqualTo("62.100");
    duty(number, "")
        .body("duty.outcome", equalTo("OBLIGED"))
        .body("duty.grounds.kind", contains("PARTIES_DEMAND", "PARTIES_DEMAND"));
    duty(number, "?asOf=" + today.minusDays(1)).body("duty.outcome", equalTo("NO_KNOWN_GROUND"));
    // What the parties of an enterprise demand is theirs.
    check(number, "nb").body("total", equalTo("NO_KNOWN_GROUND")).body("grounds", hasSize(0));

    String id = recorded.path("id");
    end(id, "\"0\"", today.minusDays(1)).then().statusCode(200).body("versions", hasSize(2));
    assertThat(new Log(database).typesOf(number)).containsExactly("obligation-established");
    String other =
        as("registrar")
            .get("/api/v1/employers/" + number + "/duty-grounds")
            .then()
            .statusCode(200)
            .extract()
            .path("items.find { it.id != '" + id + "' }.id");
    end(other, null, today).then().statusCode(428);
    end(other, "\"7\"", today).then().statusCode(412);
    end(other, "\"0\"", today.minusDays(1)).then().statusCode(200);

    assertThat(new Log(database).typesOf(number))
        .containsExactly("obligation-established", "obligation-lifted");
    assertThat(new Log(database).of("obligation-lifted", number).getFirst().path("reason").asText())
        .isEqualTo("GROUND_ENDED");
    end(other, "\"1\"", today)
        .then()
        .statusCode(409)
        .body("code", equalTo("employer-registry:ground-ended"));
    as("inspector")
        .get("/api/v1/employers/" + number + "/obligation/periods")
        .then()
        .statusCode(200)
        .body("items.grounds", contains(contains("PARTIES_DEMAND")))
        .body("items.liftedReason", contains("GROUND_ENDED"));
  }

  @Test
  void what_was_known_at_a_moment_can_be_asked_for() {
    String number = employer("62.100");
    LocalDate today = Today.now();
    record(as("registrar"), number, demand(today.minusDays(100))).then().statusCode(201);

    duty(number, "?asOf=" + today.minusDays(50)).body("duty.outcome", equalTo("OBLIGED"));
    duty(number, "?asOf=" + today.minusDays(50) + "&knownAt=" + today.minusDays(1))
        .body("duty.grounds", hasSize(0));
    as("employer", number)
        .get("/api/v1/employers/" + number + "/obligation/history?limit=1")
        .then()
        .statusCode(200)
        .body("items", hasSize(1))
        .body("items[0].from", equalTo("2015-09-01"));
    as("employer", number)
        .get("/api/v1/employers/" + number + "/obligation/history")
        .then()
        .body("items.from", hasItem(today.minusDays(100).toString()))
        .body("items[-1].duty.outcome", equalTo("OBLIGED"))
        .body("items[-1].to", nullValue());
    as("registrar")
        .get("/api/v1/employers/" + number + "/obligation?knownAt=yesterday")
        .then()
        .statusCode(400);
  }

  @Test
  void an_own_assessment_holds_until_the_next_one_and_one_without_need_is_kept() {
    String number = employer("62.100");
    LocalDate today = Today.now();

    record(as("employer", number), number, assessment(today.minusDays(10), true))
        .then()
        .statusCode(201)
        .body("obliges", equalTo(true))
        .body("reviewOn", equalTo(today.minusDays(10).plusMonths(12).toString()));
    duty(number, "").body("duty.outcome", equalTo("OBLIGED"));
    record(as("employer", number), number, assessment(today, false))
        .then()
        .statusCode(201)
        .body("obliges", equalTo(false));

    duty(number, "").body("duty.outcome", equalTo("NO_KNOWN_GROUND"));
    duty(number, "?asOf=" + today.minusDays(1)).body("duty.outcome", equalTo("OBLIGED"));
    // Of two on one day the last one counts.
    record(as("employer", number), number, assessment(today, true)).then().statusCode(201);
    duty(number, "").body("duty.outcome", equalTo("OBLIGED")).body("duty.grounds", hasSize(1));
    Map<String, Object> far = assessment(today, true);
    far.put("from", "+999999999-12-31");
    record(as("employer", number), number, far).then().statusCode(400);
    Map<String, Object> contradicting = assessment(today, true);
    contradicting.put(
        "assessment", Map.of("harmful", MET, "serious", MET, "helpNeeded", MET, "need", false));
    record(as("employer", number), number, contradicting)
        .then()
        .statusCode(422)
        .body("code", equalTo("employer-registry:assessment-contradicts-itself"));
  }

  @Test
  void a_decision_for_a_part_is_recorded_by_the_registrar_and_shown_to_everybody() {
    String number = employer("62.100");
    Map<String, Object> decision = new HashMap<>();
    decision.put("kind", "INDIVIDUAL_DECISION");
    decision.put("from", Today.now().toString());
    decision.put("source", "Decision of today");
    decision.put("caseReference", "2026/123");
    decision.put("sideActivity", "43.410");
    decision.put("part", "The workshop");

    record(as("employer", number), number, decision).then().statusCode(403);
    record(as("registrar"), number, decision).then().statusCode(201);
    check(number, "nn")
        .body("total", equalTo("OBLIGED_IN_PART"))
        .body("grounds.part", contains("The workshop"))
        .body("advice.code", equalTo("AFFILIATE_PART"))
        .body("advice.text", containsString("Ein del av verksemda"))
        .body("advice.statute", containsString("helt eller delvis"));
    decision.put("sideActivity", "62.100");
    record(as("registrar"), number, decision)
        .then()
        .statusCode(422)
        .body("code", equalTo("employer-registry:side-activity-not-listed"));
    decision.remove("sideActivity");
    record(as("registrar"), number, decision)
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("/sideActivity"));
  }

  @Test
  void grounds_of_others_are_not_there_and_unknown_employers_are_refused() {
    String number = employer("62.100");
    String id = record(as("registrar"), number, demand(Today.now())).path("id");

    stranger("employer").get("/api/v1/duty-grounds/" + id).then().statusCode(404);
    stranger("employer").get("/api/v1/employers/" + number + "/obligation").then().statusCode(404);
    record(stranger("employer"), number, demand(Today.now())).then().statusCode(404);
    record(as("registrar"), newNumber(), demand(Today.now()))
        .then()
        .statusCode(422)
        .body("code", equalTo("employer-registry:employer-unknown"));
  }

  @Test
  void the_question_of_a_limitation_is_asked_answered_and_decides_from_today() {
    String number = employer("84.240");
    String path = "/api/v1/employers/" + number + "/industry-question";

    as("registrar")
        .get("/api/v1/industry-questions?question=LIMITATION&limit=1000")
        .then()
        .statusCode(200)
        .body("items.organisationNumber", hasItem(number));
    as("employer", number)
        .get(path + "?language=en")
        .then()
        .statusCode(200)
        .body("open", equalTo("LIMITATION"))
        .body("question.limitation", equalTo("bare for politiet"))
        .body("question.text", equalTo("Is the enterprise a part of the police?"));
    answer(number, Map.of("entry", "84.23", "within", true))
        .then()
        .statusCode(409)
        .body("code", equalTo("employer-registry:other-question"));
    answer(number, Map.of("entry", "84.24", "within", true)).then().statusCode(201);
    answer(number, Map.of("entry", "84.24", "within", true, "reason", "Again"))
        .then()
        .statusCode(201);

    assertThat(new Log(database).typesOf(number)).containsExactly("obligation-established");
    assertThat(
            new Log(database)
                .of("obligation-established", number)
                .getFirst()
                .path("entry")
                .asText())
        .isEqualTo("84.24");
    check(number, "nb").body("total", equalTo("OBLIGED")).body("answeredWithin", equalTo(true));
    as("registrar")
        .get("/api/v1/industry-questions?question=LIMITATION&limit=1000")
        .then()
        .body("items.organisationNumber", not(hasItem(number)));
    answer(number, Map.of("entry", "84.24", "within", true, "part", "Politiet"))
        .then()
        .statusCode(201);
    check(number, "nb")
        .body("total", equalTo("OBLIGED_IN_PART"))
        .body("advice.code", equalTo("AFFILIATE_PART"))
        .body("advice.statute", containsString("følgende næringsgrupperinger"));
    answer(number, Map.of("entry", "84.24", "within", false))
        .then()
        .statusCode(201)
        .body("outcome", equalTo("NO_KNOWN_GROUND"))
        .body("answers", hasSize(4));
    assertThat(new Log(database).of("obligation-lifted", number).getFirst().path("reason").asText())
        .isEqualTo("NOT_LISTED");
    answer(employer("41.000"), Map.of("entry", "84.24", "within", true))
        .then()
        .statusCode(409)
        .body("code", equalTo("employer-registry:no-open-question"));
  }

  @Test
  void codes_of_an_earlier_day_stay_readable() {
    String number = newNumber();
    importing(BulkFile.ofUnits().unit(number, "41.000").csv()).then().statusCode(201);
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                update(
                    "update employer_industry set read_on = read_on - 30"
                        + " where organisation_number = '"
                        + number
                        + "'"));
    importing(BulkFile.ofUnits().unit(number, "62.100").csv()).then().statusCode(201);

    LocalDate today = Today.now();
    duty(number, "?asOf=" + today.minusDays(1))
        .body("duty.industryCode", equalTo("41.000"))
        .body("duty.outcome", equalTo("OBLIGED"));
    duty(number, "").body("duty.industryCode", equalTo("62.100"));
    as("employer", number)
        .get("/api/v1/employers/" + number + "/obligation/history")
        .then()
        .body("items.from", hasItem(today.toString()));
  }

  @Test
  @ActivateRequestContext
  void grounds_that_begin_or_end_on_a_day_are_told_by_the_sweep() {
    String number = employer("62.100");
    String id = record(as("registrar"), number, demand(Today.now().plusDays(3))).path("id");
    assertThat(new Log(database).typesOf(number)).isEmpty();

    shift(id, 3);
    turnAll();
    turnAll();
    assertThat(new Log(database).typesOf(number)).containsExactly("obligation-established");

    end(id, "\"0\"", Today.now()).then().statusCode(200);
    assertThat(new Log(database).typesOf(number)).containsExactly("obligation-established");
    shift(id, 1);
    turnAll();
    turnAll();
    assertThat(new Log(database).typesOf(number))
        .containsExactly("obligation-established", "obligation-lifted");
  }

  /** As if so many days had gone by. */
  private void shift(String ground, int days) {
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                update(
                    "update duty_ground set valid_from = valid_from - %d, valid_to = valid_to - %d, next_turn = next_turn - %d where id = '%s'"
                        .formatted(days, days, days, ground)));
  }

  private void turnAll() {
    int seen;
    do {
      seen = turnDuties.turnSome(100);
    } while (seen > 0);
  }

  @Test
  void an_order_to_be_affiliated_is_a_ground_and_compliance_does_not_end_it() {
    String number = employer("62.100");
    UUID order = ids.next();

    hear(number, "order-issued", Map.of("orderId", order, "controlPoint", "5528"));
    assertThat(new Log(database).typesOf(number)).isEmpty();
    hear(number, "order-issued", Map.of("orderId", order, "controlPoint", "5527"));
    hear(number, "order-issued", Map.of("orderId", order, "controlPoint", "5527"));
    hear(number, "order-complied", Map.of("orderId", order, "compliedOn", Today.now().toString()));

    assertThat(new Log(database).typesOf(number)).containsExactly("obligation-established");
    check(number, "en")
        .body("total", equalTo("OBLIGED"))
        .body("advice.code", equalTo("AFFILIATE_BY_DECISION"))
        .body("advice.statute", containsString("risikoforholdene i virksomheten tilsier"))
        .body("grounds.kind", contains("ORDER"));
  }

  @Test
  void an_order_that_is_annulled_is_no_ground() {
    String number = employer("62.100");
    UUID order = ids.next();
    hear(number, "order-issued", Map.of("orderId", order, "controlPoint", "5527"));
    hear(number, "order-annulled", Map.of("orderId", order, "annulledOn", Today.now().toString()));
    hear(number, "order-annulled", Map.of("orderId", order, "annulledOn", Today.now().toString()));

    assertThat(new Log(database).typesOf(number))
        .containsExactly("obligation-established", "obligation-lifted");
    check(number, "en").body("total", equalTo("NO_KNOWN_GROUND"));
  }

  @Test
  void the_public_check_speaks_three_languages_and_names_the_committee() {
    String number = employer("41.000");

    check(number, "nb")
        .body("language", equalTo("nb"))
        .body(
            "advice.text",
            equalTo("Virksomheten skal være tilknyttet en godkjent bedriftshelsetjeneste."))
        .body("advice.mustDo", hasSize(3))
        .body("committee.need", equalTo("ON_DEMAND"))
        .body("committee.text", containsString("12 ansatte"));
    anybody()
        .header("Accept-Language", "sv, nn;q=0.9, en;q=0.8")
        .get("/api/v1/obligation/" + number + "?date=2023-12-31")
        .then()
        .statusCode(200)
        .body("language", equalTo("nn"))
        .body("committee.mandatoryFrom", equalTo(50))
        .body("committee.onDemandFrom", equalTo(20))
        .body("committee.need", equalTo("BY_DECISION_ONLY"));
    anybody().get("/api/v1/obligation/" + number + "?language=sv").then().statusCode(400);
    String withheld = newNumber();
    importing(BulkFile.ofUnits().unit(withheld, "LITEN", "41.000", "true", "").csv());
    check(withheld, "nb")
        .body("committee.employees", equalTo("WITHHELD_0_TO_4"))
        .body("committee.text", containsString("oppgir ikke antallet"));
  }

  @Test
  void a_code_of_the_other_classification_gets_candidates_and_never_a_silent_no() {
    anybody()
        .get("/api/v1/obligation?industryCode=96.020&classification=SN2007&date=2025-10-07")
        .then()
        .statusCode(200)
        .body("question", equalTo("OTHER_CLASSIFICATION"))
        .body("crosswalk.outcome", equalTo("ONE_CANDIDATE"))
        .body("crosswalk.verified", equalTo(false))
        .body("crosswalk.candidates.outcome", contains("OBLIGED_BY_INDUSTRY"));
    anybody()
        .get(
            "/api/v1/obligation?industryCode=62.010&classification=SN2007&date=2025-10-07&language=en")
        .then()
        .body("crosswalk.outcome", equalTo("UNMAPPED"))
        .body("crosswalk.text", containsString("does not mean that the industry is not listed"));
    Map<String, ?> table =
        Map.of(
            "version",
            "office-" + key(),
            "source",
            "Own",
            "licence",
            "Own",
            "rows",
            List.of(
                Map.of("sn2007", "62.010", "sn2025", "62.100"),
                Map.of("sn2007", "62.010", "sn2025", "41.000"),
                Map.of("sn2007", "96.02", "sn2025", "96.21")));
    as("registrar")
        .header("Idempotency-Key", key())
        .body(table)
        .post("/api/v1/crosswalks")
        .then()
        .statusCode(201)
        .body("rows", equalTo(3));
    as("registrar")
        .header("Idempotency-Key", key())
        .body(table)
        .post("/api/v1/crosswalks")
        .then()
        .statusCode(409);
    anybody()
        .get("/api/v1/obligation?industryCode=62.010&classification=SN2007&date=2025-10-07")
        .then()
        .body("outcome", equalTo("MUST_BE_ASSESSED"))
        .body("crosswalk.outcome", equalTo("SEVERAL_CANDIDATES"))
        .body("crosswalk.candidates.industryCode", contains("41.000", "62.100"));
  }

  private static Response record(
      RequestSpecification caller, String employer, Map<String, ?> ground) {
    return caller
        .header("Idempotency-Key", key())
        .body(ground)
        .post("/api/v1/employers/" + employer + "/duty-grounds");
  }

  private static Map<String, Object> demand(LocalDate from) {
    Map<String, Object> demand = new HashMap<>();
    demand.put("kind", "PARTIES_DEMAND");
    demand.put("from", from.toString());
    demand.put("source", "Minutes of the meeting");
    demand.put("party", "SAFETY_REPRESENTATIVE");
    return demand;
  }

  private static Map<String, Object> assessment(LocalDate from, boolean need) {
    Map<String, Object> assessment = new HashMap<>();
    assessment.put("kind", "RISK_ASSESSMENT");
    assessment.put("from", from.toString());
    assessment.put("source", "Risk assessment");
    Map<String, ?> criterion = need ? MET : NOT_MET;
    assessment.put(
        "assessment",
        Map.of("harmful", criterion, "serious", criterion, "helpNeeded", NOT_MET, "need", need));
    return assessment;
  }

  private static Response end(String id, String ifMatch, LocalDate lastDay) {
    RequestSpecification caller = as("registrar");
    if (ifMatch != null) {
      caller.header("If-Match", ifMatch);
    }
    return caller
        .body(Map.of("lastDay", lastDay.toString(), "reason", "It was reversed."))
        .post("/api/v1/duty-grounds/" + id + "/end");
  }

  private static Response answer(String employer, Map<String, ?> answer) {
    return as("registrar")
        .header("Idempotency-Key", key())
        .body(answer)
        .post("/api/v1/employers/" + employer + "/industry-question/answers");
  }

  private static ValidatableResponse duty(String number, String query) {
    return as("registrar")
        .get("/api/v1/employers/" + number + "/obligation" + query)
        .then()
        .statusCode(200);
  }

  private static ValidatableResponse check(String number, String language) {
    return anybody()
        .get("/api/v1/obligation/" + number + "?language=" + language)
        .then()
        .statusCode(200);
  }

  private void hear(String employer, String type, Map<String, ?> data) {
    String wireName = "no.bht.supervision." + type + ".v1";
    ReceivedEvent event =
        new ReceivedEvent(
            ids.next(),
            "urn:bht:supervision",
            wireName,
            new OrganisationNumber(employer),
            Instant.now(),
            "test",
            new ObjectMapper().valueToTree(data));
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                handlers.stream()
                    .filter(handler -> handler.types().contains(wireName))
                    .forEach(handler -> handler.handle(event)));
  }

  private void update(String sql) {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }
}
