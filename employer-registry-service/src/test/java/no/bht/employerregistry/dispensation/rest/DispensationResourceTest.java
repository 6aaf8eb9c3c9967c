package no.bht.employerregistry.dispensation.rest;

import static no.bht.employerregistry.fixture.Callers.as;
import static no.bht.employerregistry.fixture.Callers.key;
import static no.bht.employerregistry.fixture.Callers.stranger;
import static no.bht.employerregistry.fixture.DispensationApi.NO_NOTICE;
import static no.bht.employerregistry.fixture.DispensationApi.PATH;
import static no.bht.employerregistry.fixture.DispensationApi.REASONS;
import static no.bht.employerregistry.fixture.DispensationApi.application;
import static no.bht.employerregistry.fixture.DispensationApi.apply;
import static no.bht.employerregistry.fixture.DispensationApi.attach;
import static no.bht.employerregistry.fixture.DispensationApi.complete;
import static no.bht.employerregistry.fixture.DispensationApi.decision;
import static no.bht.employerregistry.fixture.DispensationApi.granted;
import static no.bht.employerregistry.fixture.DispensationApi.judge;
import static no.bht.employerregistry.fixture.DispensationApi.judgeAllMet;
import static no.bht.employerregistry.fixture.DispensationApi.officer;
import static no.bht.employerregistry.fixture.DispensationApi.read;
import static no.bht.employerregistry.fixture.DispensationApi.step;
import static no.bht.employerregistry.fixture.DispensationApi.tag;
import static no.bht.employerregistry.fixture.Register.obligedEmployer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.sql.DataSource;
import no.bht.employerregistry.dispensation.usecase.DispensationDays;
import no.bht.employerregistry.fixture.Log;
import no.bht.employerregistry.fixture.OnRealServers;
import no.bht.platform.testing.Today;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers
class DispensationResourceTest {
  @Inject DataSource database;
  @Inject DispensationDays days;

  private LocalDate today;
  private String employer;

  @BeforeEach
  void an_obliged_employer() {
    today = Today.now();
    employer = obligedEmployer();
  }

  @AfterEach
  void real_time_again() {
    Today.reset();
  }

  @Test
  void from_the_application_to_the_end_of_the_period() {
    Response applied = apply(employer, application());
    String id = applied.path("id");
    applied
        .then()
        .statusCode(201)
        .body("state", equalTo("RECEIVED"))
        .body("missing", containsInAnyOrder("RISK_ASSESSMENT", "REPRESENTATIVE_STATEMENT"));
    officer(id, "information-request", Map.of("demand", "Send the rest, please."))
        .then()
        .statusCode(200)
        .body("state", equalTo("INFORMATION_REQUESTED"))
        .body("informationDeadline", notNullValue());
    refused(judge(id, "SPECIAL_REASONS", true), "information-awaited");
    attach(employer, id, "RISK_ASSESSMENT")
        .then()
        .statusCode(201)
        .body("state", equalTo("INFORMATION_REQUESTED"));
    attach(employer, id, "REPRESENTATIVE_STATEMENT")
        .then()
        .statusCode(201)
        .body("state", equalTo("UNDER_ASSESSMENT"))
        .body("missing", empty())
        .body("informationDeadline", nullValue());
    refused(officer(id, "grant", Map.of("reasons", REASONS)), "conditions-not-met");
    judgeAllMet(id);
    as("employer", employer).get(PATH + "/" + id).then().body("conditions", nullValue());
    Map<String, Object> term =
        Map.of("text", "Yearly report.", "deadline", today.plusYears(1) + "");

    officer(id, "grant", Map.of("reasons", REASONS, "terms", List.of(term)))
        .then()
        .statusCode(200)
        .body("state", equalTo("GRANTED"))
        .body("inForce", equalTo(true))
        .body("grant.from", equalTo(today.toString()))
        .body("grant.terms.text", contains("Yearly report."));

    as("employer", employer)
        .get(PATH + "/" + id)
        .then()
        .body("conditions.met", contains(true, true, true));
    assertThat(events())
        .containsExactly("obligation-established", "dispensation-granted", "obligation-lifted");
    theLetterIsOpened();
    LocalDate last = LocalDate.parse(read(id).path("grant.lastDay"));
    assertThat(last).isAfterOrEqualTo(today.plusYears(3).minusDays(1));

    Today.set(last);
    tellEnds();
    read(id).then().body("state", equalTo("GRANTED")).body("inForce", equalTo(true));
    Today.set(last.plusDays(1));
    read(id).then().body("inForce", equalTo(false));
    tellEnds();
    tellEnds();

    read(id).then().body("state", equalTo("EXPIRED"));
    assertThat(events())
        .containsExactlyInAnyOrder(
            "obligation-established",
            "dispensation-granted",
            "obligation-lifted",
            "dispensation-ended",
            "obligation-established");
    var ended = new Log(database).of("dispensation-ended", employer).getFirst();
    assertThat(ended.path("lastDay").asText()).isEqualTo(last.toString());
    assertThat(ended.path("reason").asText()).isEqualTo("EXPIRED");
    as("employer", employer)
        .get("/api/v1/messages")
        .then()
        .body("items.kind", hasItem("DISPENSATION_ENDED"));
  }

  private void theLetterIsOpened() {
    Response messages = as("employer", employer).get("/api/v1/messages");
    String message = messages.path("items.find { it.kind == 'DISPENSATION_GRANTED' }.id");
    as("employer", employer)
        .get("/api/v1/messages/" + message)
        .then()
        .statusCode(200)
        .body("openedAt", notNullValue())
        .body("body", containsString("gir dispensasjon"))
        .body("body", containsString("Dere kan klage"));
    stranger("employer").get("/api/v1/messages/" + message).then().statusCode(404);
  }

  @Test
  void letters_are_in_the_language_of_the_employer_as_html_and_pdf() {
    Response language = as("employer", employer).get("/api/v1/language");
    as("employer", employer)
        .header("If-Match", language.header("ETag"))
        .body(Map.of("language", "NN"))
        .put("/api/v1/language")
        .then()
        .statusCode(200);
    String id = granted(employer);

    Response letters = as("employer", employer).get("/api/v1/cases/" + id + "/letters");

    letters
        .then()
        .body(
            "items.kind",
            contains("DISPENSATION_APPLICATION", "DISPENSATION_RECEIPT", "DISPENSATION_GRANTED"))
        .body("items.direction", contains("INCOMING", "OUTGOING", "OUTGOING"))
        .body("items.language", contains("NN", "NN", "NN"));
    String letter = "/api/v1/letters/" + letters.path("items[2].id");
    String html = as("employer", employer).get(letter + "/html").asString();
    assertThat(html).contains("gir dispensasjon frå plikta").contains("Særlege grunnar");
    assertThat(as("employer", employer).get(letter + "/pdf").asByteArray())
        .startsWith('%', 'P', 'D', 'F');
    stranger("employer").get(letter).then().statusCode(404);
  }

  @Test
  void a_refusal_is_noticed_appealed_and_reversed() {
    String id = complete(employer, application());
    refused(officer(id, "refusal-notice", Map.of()), "no-condition-unmet");
    judge(id, "SPECIAL_REASONS", false).then().statusCode(200);
    refused(officer(id, "grant", Map.of("reasons", REASONS)), "conditions-not-met");
    officer(id, "refuse", Map.of("reasons", REASONS))
        .then()
        .statusCode(409)
        .body("code", equalTo("casework:party-not-heard"));
    officer(id, "refusal-notice", Map.of())
        .then()
        .statusCode(200)
        .body("commentDueOn", notNullValue());
    officer(id, "refuse", Map.of("reasons", REASONS))
        .then()
        .statusCode(409)
        .body("code", equalTo("casework:comment-deadline-running"));
    String notice =
        as("employer", employer).get("/api/v1/cases/" + id + "/notices").path("items[0].id");
    as("employer", employer)
        .header("Idempotency-Key", key())
        .body(Map.of("text", "We see it otherwise.", "moreToCome", false))
        .post("/api/v1/notices/" + notice + "/comments")
        .then()
        .statusCode(201);
    officer(id, "refuse", Map.of("reasons", REASONS))
        .then()
        .statusCode(200)
        .body("state", equalTo("REFUSED"));
    assertThat(events()).containsExactly("obligation-established");

    Response appeal =
        as("employer", employer)
            .header("Idempotency-Key", key())
            .body(Map.of("grounds", "The reasons are special.", "changeWanted", "Dispensation."))
            .post("/api/v1/decisions/" + decision(id) + "/appeals");
    String to = today.plusYears(1).toString();
    Response reversed =
        as("registrar")
            .header("If-Match", appeal.header("ETag"))
            .body(Map.of("change", "CHANGED", "reasons", REASONS, "terms", Map.of("to", to)))
            .post("/api/v1/appeals/" + appeal.path("id") + "/reverse");

    reversed.then().statusCode(200).body("state", equalTo("REVERSED"));
    read(id)
        .then()
        .body("state", equalTo("GRANTED"))
        .body("grant.to", equalTo(to))
        .body("inForce", equalTo(true));
    assertThat(events())
        .containsExactly("obligation-established", "dispensation-granted", "obligation-lifted");
  }

  @Test
  void the_days_of_a_grant_are_changed_by_the_appeal_body() {
    String id = granted(employer);
    Response appeal =
        as("employer", employer)
            .header("Idempotency-Key", key())
            .body(Map.of("grounds", "Too short.", "changeWanted", "Five years."))
            .post("/api/v1/decisions/" + decision(id) + "/appeals");
    Response forwarded =
        as("registrar")
            .header("If-Match", appeal.header("ETag"))
            .body(Map.of("statement", "Three years are the rule."))
            .post("/api/v1/appeals/" + appeal.path("id") + "/forward");
    Map<String, Object> outcome =
        new HashMap<>(
            Map.of("outcome", "CHANGED", "decidedOn", today.toString(), "text", "Five years."));
    outcome.put("terms", Map.of("validTo", today.plusYears(5).toString()));
    outcome(appeal, forwarded, outcome)
        .then()
        .statusCode(422)
        .body("code", equalTo("employer-registry:terms-unreadable"));
    outcome.put("terms", Map.of("to", today.plusYears(5).toString()));

    outcome(appeal, forwarded, outcome).then().statusCode(200);

    read(id)
        .then()
        .body("grant.from", equalTo(today.toString()))
        .body("grant.lastDay", equalTo(today.plusYears(5).toString()));
    var told = new Log(database).of("dispensation-granted", employer).getLast();
    assertThat(told.path("to").asText()).isEqualTo(today.plusYears(5).toString());
    assertThat(events().getLast()).isEqualTo("dispensation-granted");
  }

  private static Response outcome(Response appeal, Response forwarded, Map<String, ?> outcome) {
    return as("registrar")
        .header("If-Match", forwarded.header("ETag"))
        .body(outcome)
        .post("/api/v1/appeals/" + appeal.path("id") + "/outcome");
  }

  @Test
  void an_annulled_refusal_is_decided_anew_and_an_annulled_grant_ends() {
    String id = complete(employer, application());
    judge(id, "SPECIAL_REASONS", false);
    officer(id, "refusal-notice", NO_NOTICE).then().statusCode(200);
    officer(id, "refuse", Map.of("reasons", REASONS)).then().statusCode(200);

    reverse(id, "INVALID", "ANNULLED").then().statusCode(201);
    read(id).then().body("state", equalTo("UNDER_ASSESSMENT"));
    judgeAllMet(id);
    officer(id, "grant", Map.of("reasons", REASONS)).then().statusCode(200);
    reverse(id, "INVALID", "ANNULLED").then().statusCode(201);

    read(id).then().body("state", equalTo("UNDER_ASSESSMENT")).body("inForce", equalTo(false));
    assertThat(events())
        .containsExactly(
            "obligation-established",
            "dispensation-granted",
            "obligation-lifted",
            "dispensation-ended",
            "obligation-established");
    officer(id, "grant", Map.of("reasons", REASONS)).then().statusCode(200);
    assertThat(events().getLast()).isEqualTo("obligation-lifted");
  }

  @Test
  void a_revocation_is_deferred_and_comes_when_the_deferral_is_over() {
    String id = granted(employer);
    Map<String, Object> revoke = Map.of("lastDay", today.toString(), "reasons", REASONS);
    officer(id, "revoke", revoke)
        .then()
        .statusCode(409)
        .body("code", equalTo("casework:party-not-heard"));
    officer(id, "revocation-notice", Map.of("facts", "No report came.", "hearing", NO_NOTICE))
        .then()
        .statusCode(200);
    officer(id, "revoke", Map.of("lastDay", today.minusDays(1) + "", "reasons", REASONS))
        .then()
        .statusCode(422)
        .body("code", equalTo("employer-registry:last-day-outside"));
    officer(id, "revoke", revoke).then().statusCode(200).body("state", equalTo("REVOKED"));
    Response deferral =
        as("employer", employer)
            .header("Idempotency-Key", key())
            .body(Map.of("reason", "We appeal."))
            .post("/api/v1/decisions/" + decision(id) + "/deferrals");
    Response granted =
        as("registrar")
            .header("If-Match", deferral.header("ETag"))
            .body(Map.of("granted", true, "reason", "No harm in waiting."))
            .post("/api/v1/deferrals/" + deferral.path("id") + "/answer");
    granted.then().statusCode(200);

    Today.set(today.plusDays(20));
    tellEnds();
    read(id).then().body("inForce", equalTo(true));
    as("registrar")
        .header("If-Match", granted.header("ETag"))
        .body(Map.of("reason", "The appeal does not come."))
        .post("/api/v1/deferrals/" + deferral.path("id") + "/end")
        .then()
        .statusCode(200);
    Today.set(today.plusDays(21));
    tellEnds();

    read(id).then().body("inForce", equalTo(false));
    assertThat(events())
        .containsExactlyInAnyOrder(
            "obligation-established",
            "dispensation-granted",
            "obligation-lifted",
            "dispensation-ended",
            "obligation-established");
    reverse(id, "NOT_TO_DETRIMENT", "ANNULLED").then().statusCode(201);
    read(id).then().body("state", equalTo("GRANTED")).body("inForce", equalTo(true));
    var restored = new Log(database).of("dispensation-granted", employer).getLast();
    assertThat(restored.path("restored").asBoolean()).isTrue();
    assertThat(events().getLast()).isEqualTo("obligation-lifted");
  }

  @Test
  void an_employer_gives_it_up_or_withdraws_its_application() {
    String id = granted(employer);

    step(as("employer", employer), id, "give-up", Map.of("lastDay", today.plusDays(5).toString()))
        .then()
        .statusCode(200)
        .body("state", equalTo("GIVEN_UP"))
        .body("inForce", equalTo(true));
    Today.set(today.plusDays(6));
    tellEnds();

    assertThat(new Log(database).of("dispensation-ended", employer).getFirst().path("reason"))
        .hasToString("\"GIVEN_UP\"");
    String other = apply(employer, application()).path("id");
    step(as("employer", employer), other, "withdraw", Map.of())
        .then()
        .statusCode(200)
        .body("state", equalTo("WITHDRAWN"));
    refused(attach(employer, other, "OTHER"), "dispensation-step-not-allowed");
    read(other).then().body("committeeNeed", equalTo("ON_DEMAND"));
    as("employer", employer).get(PATH + "/" + other).then().body("committeeNeed", nullValue());
  }

  @Test
  void one_for_a_part_leaves_the_duty_and_nothing_stands_twice() {
    Map<String, Object> yard = application();
    yard.put("part", Map.of("description", "Yard", "separation", "PHYSICAL"));
    String part = complete(employer, yard);
    refused(apply(employer, yard), "dispensation-already-applied-for");
    judgeAllMet(part);
    officer(part, "grant", Map.of("reasons", REASONS))
        .then()
        .statusCode(200)
        .body("grant.part.description", equalTo("Yard"));

    assertThat(events()).containsExactly("obligation-established", "dispensation-granted");
    String again = complete(employer, yard);
    read(again).then().body("renews", equalTo(part));
    restate(again, application()).then().statusCode(200).body("renews", nullValue());
    apply(employer, yard).then().statusCode(201);
    refused(restate(again, yard), "dispensation-already-applied-for");
    String third = as("employer", employer).get(PATH + "?open=true").path("items[-1].id");
    step(as("employer", employer), third, "withdraw", Map.of()).then().statusCode(200);
    restate(again, yard).then().statusCode(200).body("renews", equalTo(part));
    judgeAllMet(again);
    refused(
        officer(again, "grant", Map.of("reasons", REASONS, "from", today.toString())),
        "dispensation-overlaps");
    officer(again, "grant", Map.of("reasons", REASONS))
        .then()
        .statusCode(200)
        .body(
            "grant.from",
            equalTo(
                LocalDate.parse(read(part).<String>path("grant.lastDay")).plusDays(1).toString()))
        .body("inForce", equalTo(false));
  }

  private Response restate(String id, Map<String, ?> application) {
    return as("employer", employer)
        .header("If-Match", tag(id))
        .body(application)
        .put(PATH + "/" + id + "/application");
  }

  @Test
  void an_officer_registers_what_came_on_paper_takes_it_and_sees_what_is_late() {
    Map<String, Object> paper =
        Map.of(
            "employer",
            employer,
            "application",
            application(),
            "receivedOn",
            today.minusMonths(2).toString());
    Response applied = as("registrar").header("Idempotency-Key", key()).body(paper).post(PATH);
    applied.then().statusCode(201).body("onPaper", equalTo(true));
    String id = applied.path("id");
    String mine = PATH + "?employer=" + employer;
    as("registrar").get(mine + "&overdue=true").then().body("items.id", contains(id));
    as("registrar").get(mine + "&unassigned=true&open=true").then().body("items.id", contains(id));

    as("registrar")
        .header("If-Match", tag(id))
        .body(Map.of("assignee", "officer-7"))
        .put(PATH + "/" + id + "/assignee")
        .then()
        .statusCode(200)
        .body("assignee", equalTo("officer-7"));

    as("registrar").get(mine + "&unassigned=true").then().body("items", empty());
    as("registrar").get(mine + "&assignee=officer-7").then().body("items.id", contains(id));
    while (days.answerSome() > 0) {
      // The next ones.
    }
    as("registrar").get(mine + "&overdue=true").then().body("items", empty());
    as("employer", employer)
        .get("/api/v1/messages")
        .then()
        .body("items.kind", hasItem("DISPENSATION_PRELIMINARY_ANSWER"));
    as("employer", employer).get(PATH).then().body("items.id", contains(id));
    stranger("employer").get(mine).then().statusCode(404);
    stranger("employer").get(PATH).then().body("items.id", not(hasItem(id)));
  }

  @Test
  void who_is_not_a_party_finds_nothing() {
    String id = complete(employer, application());
    String document = read(id).path("documents[0].id");
    String tag = tag(id);

    stranger("employer").get(PATH + "/" + id).then().statusCode(404);
    stranger("employer").get(PATH + "/" + id + "/documents/" + document).then().statusCode(404);
    stranger("employer")
        .header("If-Match", tag)
        .body(application())
        .put(PATH + "/" + id + "/application")
        .then()
        .statusCode(404);
    for (String step : List.of("withdraw", "give-up")) {
      stranger("employer")
          .header("If-Match", tag)
          .body(Map.of("lastDay", today.toString()))
          .post(PATH + "/" + id + "/" + step)
          .then()
          .statusCode(404);
    }
    stranger("employer")
        .header("Idempotency-Key", key())
        .body(Map.of("employer", employer, "application", application()))
        .post(PATH)
        .then()
        .statusCode(404);
    as("inspector").get(PATH + "/" + id).then().statusCode(200);
    as("inspector").get(PATH + "/" + id + "/documents/" + document).then().statusCode(200);
  }

  @Test
  void what_is_not_as_documented_is_refused() {
    String id = complete(employer, application());
    attach(employer, id, "OTHER", "application/pdf", "<html><body>Hi</body></html>")
        .then()
        .statusCode(415);
    attach(employer, id, "OTHER", "text/plain", "").then().statusCode(422);
    attach(employer, id, "PICTURE", "text/plain", "x").then().statusCode(400);
    Map<String, Object> person = application();
    person.put("specialReasons", "Ask 01010112377.");
    apply(obligedEmployer(), person).then().statusCode(400);
    Map<String, Object> nul = application();
    nul.put("description", "a\u0000b");
    apply(obligedEmployer(), nul).then().statusCode(400);
    as("employer", employer)
        .header("Idempotency-Key", key())
        .body(
            Map.of("employer", employer, "application", application(), "receivedOn", "2026-01-01"))
        .post(PATH)
        .then()
        .statusCode(400);
    as("registrar")
        .body(Map.of("met", true, "reason", "r"))
        .put(PATH + "/" + id + "/conditions/SPECIAL_REASONS")
        .then()
        .statusCode(428);
    as("registrar")
        .header("If-Match", "\"0\"")
        .body(Map.of("met", true, "reason", "r"))
        .put(PATH + "/" + id + "/conditions/SPECIAL_REASONS")
        .then()
        .statusCode(412);
    judge(id, "GOOD_WEATHER", true).then().statusCode(400);
    judgeAllMet(id);
    grantFails(id, Map.of("to", "9999-12-31"), 400);
    grantFails(id, Map.of("to", "2199-12-31", "periodReason", "Long"), 422);
    grantFails(id, Map.of("from", today.minusDays(1).toString()), 422);
    grantFails(id, Map.of("to", today.plusYears(1).toString()), 422);
  }

  private static void grantFails(String id, Map<String, ?> more, int status) {
    Map<String, Object> body = new HashMap<>(more);
    body.put("reasons", REASONS);
    officer(id, "grant", body).then().statusCode(status);
  }

  @Test
  void a_document_with_malware_is_never_handed_out_and_shows_nothing() throws Exception {
    String id = complete(employer, application());
    String document = read(id).path("documents.find { it.kind == 'RISK_ASSESSMENT' }.id");
    as("inspector")
        .get(PATH + "/" + id + "/documents/" + document)
        .then()
        .statusCode(200)
        .header("Content-Disposition", containsString("vedlegg%20%C3%A5.txt"));

    scanned(document, "PENDING");
    refused(
        as("registrar").get(PATH + "/" + id + "/documents/" + document),
        "document-not-scanned-yet");
    read(id).then().body("missing", empty());
    scanned(document, "INFECTED");

    refused(as("registrar").get(PATH + "/" + id + "/documents/" + document), "document-infected");
    read(id).then().body("missing", contains("RISK_ASSESSMENT"));
    judgeAllMet(id);
    refused(officer(id, "grant", Map.of("reasons", REASONS)), "application-incomplete");
  }

  private void scanned(String document, String state) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement update =
            connection.prepareStatement(
                "update dispensation_document set scan_state = ? where id = ?::uuid")) {
      update.setString(1, state);
      update.setString(2, document);
      update.executeUpdate();
    }
  }

  @Test
  void of_two_applications_at_once_one_is_taken() throws Exception {
    Callable<Integer> one = () -> apply(employer, application()).statusCode();

    assertThat(bothAtOnce(one)).containsExactly(201, 409);
  }

  private static List<Integer> bothAtOnce(Callable<Integer> call) throws Exception {
    try (ExecutorService both = Executors.newFixedThreadPool(2)) {
      Future<Integer> one = both.submit(call);
      Future<Integer> other = both.submit(call);
      return Stream.of(one.get(), other.get()).sorted().toList();
    }
  }

  @Test
  void of_two_decisions_at_once_one_is_taken() throws Exception {
    String id = complete(employer, application());
    judgeAllMet(id);
    String tag = tag(id);
    Callable<Integer> grant =
        () ->
            as("registrar")
                .header("If-Match", tag)
                .body(Map.of("reasons", REASONS))
                .post(PATH + "/" + id + "/grant")
                .statusCode();

    assertThat(bothAtOnce(grant)).containsExactly(200, 412);
    assertThat(events())
        .containsExactly("obligation-established", "dispensation-granted", "obligation-lifted");
  }

  private Response reverse(String id, String ground, String change) {
    return as("registrar")
        .header("Idempotency-Key", key())
        .body(Map.of("ground", ground, "change", change, "reasons", REASONS))
        .post("/api/v1/decisions/" + standing(id) + "/reverse");
  }

  /** The last decision of the case that a dispensation came of, not of the procedure alone. */
  private static String standing(String id) {
    return as("registrar")
        .get("/api/v1/cases/" + id + "/decisions")
        .path("items.findAll { it.outcome.startsWith('DISPENSATION') }[-1].id");
  }

  /** The duty has a sweep of its own: which of the two tells first is open. */
  private List<String> events() {
    return new Log(database).typesOf(employer);
  }

  private void tellEnds() {
    while (days.tellSomeEnds() > 0) {
      // The next ones.
    }
  }

  private static void refused(Response answer, String code) {
    answer.then().statusCode(409).body("code", equalTo("employer-registry:" + code));
  }
}
