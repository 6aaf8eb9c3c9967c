package no.bht.approval.approvalcase.procedure;

import static no.bht.approval.fixture.ApprovalApi.as;
import static no.bht.approval.fixture.ApprovalApi.asProvider;
import static no.bht.approval.fixture.ApprovalApi.judge;
import static no.bht.approval.fixture.ApprovalApi.judgeAllMet;
import static no.bht.approval.fixture.ApprovalApi.key;
import static no.bht.approval.fixture.ApprovalApi.read;
import static no.bht.approval.fixture.ApprovalApi.reasons;
import static no.bht.approval.fixture.ApprovalApi.refuse;
import static no.bht.approval.fixture.ApprovalApi.registered;
import static no.bht.approval.fixture.ApprovalApi.resetClock;
import static no.bht.approval.fixture.ApprovalApi.setClock;
import static no.bht.approval.fixture.ApprovalApi.submitted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.bht.approval.fixture.Database;
import no.bht.approval.fixture.Numbers;
import no.bht.localstack.testing.RealServers;
import no.bht.platform.time.Oslo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Appeal of a refusal and what it means here. */
@QuarkusTest
@WithTestResource(RealServers.class)
class AppealIT {
  private static final String API = "/api/v1";

  @Inject InstantSource clock;
  @Inject Database database;

  @AfterEach
  void real_time() {
    resetClock();
  }

  @Test
  void an_annulled_refusal_opens_the_application_again() {
    String provider = Numbers.organisation(880);
    String application = refused(provider);
    assertThat(staffOf(provider)).isZero();
    Response appeal = appealed(provider, application);
    appeal.then().statusCode(201).body("state", equalTo("UNDER_REVIEW"), "inTime", equalTo(true));

    command(appeal, "reverse", Map.of("change", "ANNULLED", "reasons", reasons()))
        .then()
        .statusCode(200)
        .body("state", equalTo("REVERSED"));

    read(application).then().body("state", equalTo("UNDER_ASSESSMENT"));
    assertThat(staffOf(provider)).isEqualTo(4);
    as("case-officer")
        .get(API + "/decisions/" + appeal.path("decisionId"))
        .then()
        .body("stands", equalTo(false));
    refuse(application).then().statusCode(200);
    appealed(provider, application).then().statusCode(201);
  }

  @Test
  void a_refusal_that_the_appeal_body_changes_is_an_approval() {
    String provider = Numbers.organisation(881);
    String application = refused(provider);
    Response appeal = appealed(provider, application);
    LocalDate today = Oslo.today(clock);
    Response forwarded = command(appeal, "forward", Map.of("statement", "We uphold it."));
    forwarded.then().statusCode(200).body("state", equalTo("FORWARDED"));

    command(
            forwarded,
            "outcome",
            Map.of(
                "outcome",
                "CHANGED",
                "decidedOn",
                today.toString(),
                "text",
                "Every requirement is met.",
                "terms",
                Map.of("validTo", today.plusYears(2).toString())))
        .then()
        .statusCode(200)
        .body("state", equalTo("DECIDED"), "outcome", equalTo("CHANGED"));

    read(application).then().body("state", equalTo("APPROVED"));
    registered(provider).then().body("approved", equalTo(true));
    assertThat(database.events("approval-granted", provider)).isEqualTo(1);
    assertThat(database.lastEvent("approval-granted", provider, "validTo"))
        .isEqualTo(today.plusYears(2).toString());
    asProvider(provider)
        .get(API + "/cases/" + application + "/letters")
        .then()
        .statusCode(200)
        .body(
            "items.kind",
            hasItems("DECISION", "APPEAL", "APPEAL_RECEIPT", "APPEAL_FORWARDED", "APPEAL_OUTCOME"));
  }

  @Test
  void a_late_appeal_is_dismissed_by_a_decision_that_can_itself_be_overturned() {
    setClock("2031-03-03T09:00:00Z");
    String provider = Numbers.organisation(882);
    String application = refused(provider);
    setClock("2031-03-25T09:00:00Z"); // a day after the last one
    Response appeal = appealed(provider, application);
    appeal.then().statusCode(201).body("state", equalTo("LATE"), "deadline", equalTo("2031-03-24"));
    Response dismissed = command(appeal, "dismiss", Map.of("ground", "LATE", "reasons", reasons()));
    dismissed.then().statusCode(200).body("state", equalTo("DISMISSED"));
    String dismissal =
        as("case-officer")
            .get(API + "/cases/" + application + "/decisions")
            .path("items.find { it.outcome == 'APPEAL_DISMISSED' }.id");

    as("case-officer")
        .contentType(ContentType.JSON)
        .header("Idempotency-Key", key())
        .body(Map.of("ground", "NOT_TO_DETRIMENT", "change", "ANNULLED", "reasons", reasons()))
        .post(API + "/decisions/" + dismissal + "/reverse")
        .then()
        .statusCode(201)
        .body("outcome", equalTo("DECISION_ANNULLED"));

    as("case-officer")
        .get(API + "/appeals/" + appeal.path("id"))
        .then()
        .body("state", equalTo("UNDER_REVIEW"));
    read(application).then().body("decision.outcome", equalTo("REFUSED"));
  }

  @Test
  void a_deferral_lasts_until_the_appeal_is_withdrawn() {
    String provider = Numbers.organisation(883);
    String application = refused(provider);
    Response appeal = appealed(provider, application);
    String decision = appeal.path("decisionId");
    Response asked =
        asProvider(provider)
            .contentType(ContentType.JSON)
            .header("Idempotency-Key", key())
            .body(Map.of("reason", "It does harm."))
            .post(API + "/decisions/" + decision + "/deferrals");
    asked.then().statusCode(201).body("state", equalTo("ASKED"));
    assertThat(waiting("kind=APPEAL&state=UNDER_REVIEW", provider))
        .containsExactly(appeal.<String>path("id"));
    assertThat(waiting("kind=DEFERRAL&unassigned=true", provider))
        .containsExactly(asked.<String>path("id"));
    assertThat(waiting("overdue=true", provider)).isEmpty();
    as("case-officer")
        .contentType(ContentType.JSON)
        .header("If-Match", asked.header("ETag"))
        .body(Map.of("granted", true, "reason", "It would."))
        .post(API + "/deferrals/" + asked.path("id") + "/answer")
        .then()
        .statusCode(200)
        .body("state", equalTo("GRANTED"));

    asProvider(provider)
        .header("If-Match", "\"7\"")
        .post(API + "/appeals/" + appeal.path("id") + "/withdraw")
        .then()
        .statusCode(412);
    asProvider(provider)
        .header("If-Match", appeal.header("ETag"))
        .post(API + "/appeals/" + appeal.path("id") + "/withdraw")
        .then()
        .statusCode(200)
        .body("state", equalTo("WITHDRAWN"));

    asProvider(provider)
        .get(API + "/deferrals/" + asked.path("id"))
        .then()
        .body("state", equalTo("ENDED"));
  }

  @Test
  void a_party_gets_its_letters_in_its_language_and_nobody_elses() {
    String provider = Numbers.organisation(884);
    asProvider(provider)
        .contentType(ContentType.JSON)
        .header("If-Match", "\"0\"")
        .body(Map.of("language", "NN"))
        .put(API + "/language")
        .then()
        .statusCode(200);
    String application = refused(provider);
    String letter =
        asProvider(provider)
            .get(API + "/cases/" + application + "/letters")
            .path("items.find { it.kind == 'DECISION' }.id");

    asProvider(provider)
        .get(API + "/letters/" + letter + "/html")
        .then()
        .statusCode(200)
        .header("Content-Language", "nn")
        .body(containsString("bedriftshelseteneste"), containsString("Grunngiving"));
    Response pdf = asProvider(provider).get(API + "/letters/" + letter + "/pdf");
    pdf.then().statusCode(200).contentType("application/pdf");
    assertThat(pdf.asByteArray()).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
    as("case-officer")
        .get(API + "/letters/" + letter)
        .then()
        .statusCode(200)
        .body("direction", equalTo("OUTGOING"), "number", startsWith("20"));

    for (String path : new String[] {"", "/html", "/pdf"}) {
      asProvider(Numbers.organisation(885))
          .get(API + "/letters/" + letter + path)
          .then()
          .statusCode(404);
    }
    asProvider(Numbers.organisation(885))
        .get(API + "/cases/" + application + "/letters")
        .then()
        .statusCode(404);
  }

  @Test
  void one_appeal_at_a_time_and_only_by_the_party() {
    String provider = Numbers.organisation(886);
    String application = refused(provider);
    Response appeal = appealed(provider, application);

    appealed(provider, application)
        .then()
        .statusCode(409)
        .body("code", equalTo("casework:appeal-under-way"));
    asProvider(Numbers.organisation(885))
        .contentType(ContentType.JSON)
        .header("Idempotency-Key", key())
        .body(Map.of("grounds", "Mine.", "changeWanted", "Mine."))
        .post(API + "/decisions/" + appeal.path("decisionId") + "/appeals")
        .then()
        .statusCode(404);
    asProvider(Numbers.organisation(885))
        .get(API + "/appeals/" + appeal.path("id"))
        .then()
        .statusCode(404);
    asProvider(provider)
        .contentType(ContentType.JSON)
        .header("Idempotency-Key", key())
        .body(Map.of("grounds", "a\u0000b", "changeWanted", "x"))
        .post(API + "/decisions/" + appeal.path("decisionId") + "/appeals")
        .then()
        .statusCode(400);
  }

  @Test
  void more_time_to_appeal_is_given_until_the_time_is_over() {
    setClock("2031-03-03T09:00:00Z");
    String provider = Numbers.organisation(887);
    String decision = decisionOn(refused(provider));
    more(decision, "2031-03-24", "2031-03-03")
        .then()
        .statusCode(422)
        .body("code", equalTo("casework:extension-outside"));

    setClock("2031-03-24T20:00:00Z"); // the last day
    more(decision, "2031-03-29", "2031-03-20") // a Saturday
        .then()
        .statusCode(201)
        .body("appealDeadline", equalTo("2031-03-31"));
    assertThat(database.messages("APPEAL_PERIOD_EXTENDED", provider)).isEqualTo(1);
    decision(provider, decision).body("appealDeadline", equalTo("2031-03-31"));
    setClock("2031-04-01T09:00:00Z"); // a day after the last one
    more(decision, "2031-04-10", "2031-03-31")
        .then()
        .statusCode(409)
        .body("code", equalTo("casework:appeal-period-over"));
    setClock("2031-03-31T20:00:00Z");
    appeal(provider, decision).then().statusCode(201).body("inTime", equalTo(true));
    more(decision, "2031-04-10", "2031-03-31")
        .then()
        .statusCode(409)
        .body("code", equalTo("casework:appeal-under-way"));
  }

  private static List<String> waiting(String query, String provider) {
    return as("case-officer")
        .get(API + "/work-list?limit=1000&" + query)
        .then()
        .statusCode(200)
        .extract()
        .path("items.findAll { it.provider == '" + provider + "' }.id");
  }

  private static Response more(String decision, String until, String requestedOn) {
    return as("case-officer")
        .contentType(ContentType.JSON)
        .header("Idempotency-Key", key())
        .body(Map.of("until", until, "requestedOn", requestedOn, "reason", "Illness."))
        .post(API + "/decisions/" + decision + "/appeal-period-extensions");
  }

  private static io.restassured.response.ValidatableResponse decision(
      String provider, String decision) {
    return asProvider(provider).get(API + "/decisions/" + decision).then().statusCode(200);
  }

  private long staffOf(String provider) {
    return database.count(
        "select count(*) from staff_position where provider = ? and source = 'APPLICATION'",
        provider);
  }

  private static String refused(String provider) {
    String application = submitted(provider);
    judgeAllMet(application);
    judge(application, "QUALITY_SYSTEM_FOR_ASSISTANCE", "NOT_MET").then().statusCode(200);
    refuse(application).then().statusCode(200);
    return application;
  }

  private static Response appealed(String provider, String application) {
    return appeal(provider, decisionOn(application));
  }

  private static String decisionOn(String application) {
    return as("case-officer")
        .get(API + "/cases/" + application + "/decisions")
        .path("items.findAll { it.outcome == 'REFUSED' }.last().id");
  }

  private static Response appeal(String provider, String decision) {
    return asProvider(provider)
        .contentType(ContentType.JSON)
        .header("Idempotency-Key", key())
        .body(Map.of("grounds", "Two more began.", "changeWanted", "That we are approved."))
        .post(API + "/decisions/" + decision + "/appeals");
  }

  private static Response command(Response appeal, String verb, Map<String, Object> body) {
    return as("case-officer")
        .contentType(ContentType.JSON)
        .header("If-Match", appeal.header("ETag"))
        .body(body)
        .post(API + "/appeals/" + appeal.path("id") + "/" + verb);
  }
}
