package no.bht.approval.life;

import static no.bht.approval.fixture.ApprovalApi.approve;
import static no.bht.approval.fixture.ApprovalApi.as;
import static no.bht.approval.fixture.ApprovalApi.asProvider;
import static no.bht.approval.fixture.ApprovalApi.judgeAllMet;
import static no.bht.approval.fixture.ApprovalApi.key;
import static no.bht.approval.fixture.ApprovalApi.resetClock;
import static no.bht.approval.fixture.ApprovalApi.setClock;
import static no.bht.approval.fixture.ApprovalApi.submitted;
import static no.bht.approval.fixture.LifeApi.command;
import static no.bht.approval.fixture.LifeApi.condition;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.bht.approval.approvalcase.usecase.condition.ConditionDeadlines;
import no.bht.approval.fixture.Database;
import no.bht.approval.fixture.Numbers;
import no.bht.localstack.testing.RealServers;
import no.bht.platform.time.Oslo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealServers.class)
class ConditionsIT {
  private static final String CONDITIONS = "/api/v1/conditions";

  @Inject Database database;
  @Inject ConditionDeadlines deadlines;
  @Inject InstantSource clock;

  private LocalDate today = LocalDate.EPOCH;

  @BeforeEach
  void readTheClock() {
    today = Oslo.today(clock);
  }

  @AfterEach
  void giveTheTimeBack() {
    resetClock();
  }

  @Test
  void a_condition_is_set_shown_proved_and_found_met() {
    String provider = Numbers.organisation(400);
    String id = conditional(provider, today.plusDays(30));

    assertThat(database.events("approval-conditions-set", provider)).isEqualTo(1);
    handIn(provider, id, "The contract is signed.")
        .then()
        .statusCode(200)
        .body("state", equalTo("EVIDENCE_RECEIVED"))
        .body("evidence.statement", contains("The contract is signed."));
    command(CONDITIONS + "/" + id, "decide", Map.of("outcome", "MET", "reason", "Seen."))
        .then()
        .statusCode(200)
        .body("state", equalTo("MET"))
        .body("verdict.met", equalTo(true));
    handIn(provider, id, "More.")
        .then()
        .statusCode(409)
        .body("code", equalTo("approval:condition-stands-otherwise"));
    assertThat(database.messages("CONDITION_DECIDED", provider)).isEqualTo(1);
  }

  @Test
  void what_is_overdue_is_told_once_from_the_day_after_the_deadline() {
    String provider = Numbers.organisation(401);
    LocalDate deadline = today.plusDays(10);
    String id = conditional(provider, deadline);

    setClock(deadline + "T20:00:00Z");
    sweep();
    assertThat(database.events("condition-overdue", provider)).isZero();
    setClock(deadline.plusDays(1) + "T10:00:00Z");
    as("case-officer")
        .queryParam("missed", "true")
        .queryParam("provider", provider)
        .get(CONDITIONS)
        .then()
        .body("items.id", contains(id))
        .body("items.state", contains("OPEN"));
    sweep();
    sweep();

    assertThat(database.events("condition-overdue", provider)).isEqualTo(1);
    assertThat(database.lastEvent("condition-overdue", provider, "deadline"))
        .isEqualTo(deadline.toString());
    assertThat(database.messages("CONDITION_OVERDUE", provider)).isEqualTo(1);
    handIn(provider, id, "Late, but here.")
        .then()
        .statusCode(200)
        .body("state", equalTo("EVIDENCE_RECEIVED"));
  }

  @Test
  void evidence_in_time_leaves_nothing_to_tell() {
    String provider = Numbers.organisation(402);
    LocalDate deadline = today.plusDays(10);
    String id = conditional(provider, deadline);
    handIn(provider, id, "Here.").then().statusCode(200);

    setClock(deadline.plusDays(5) + "T10:00:00Z");
    sweep();

    assertThat(database.events("condition-overdue", provider)).isZero();
  }

  @Test
  void a_deadline_lies_after_the_decision_and_within_the_approval() {
    String provider = Numbers.organisation(403);
    String application = submitted(provider);
    judgeAllMet(application);

    for (LocalDate outside : List.of(today, today.plusYears(5))) {
      approve(application, Map.of("conditions", List.of(condition(outside.toString()))))
          .then()
          .statusCode(422)
          .body("code", equalTo("approval:condition-deadline-outside"));
    }
    approve(
            application,
            Map.of(
                "conditions",
                List.of(
                    condition(today.plusDays(1).toString()),
                    condition(today.plusYears(5).minusDays(1).toString()))))
        .then()
        .statusCode(200);
    asProvider(provider).get(CONDITIONS).then().body("items", hasSize(2));
  }

  @Test
  void another_providers_condition_is_not_there() {
    String provider = Numbers.organisation(404);
    String id = conditional(provider, today.plusDays(30));

    asProvider(Numbers.organisation(400)).get(CONDITIONS + "/" + id).then().statusCode(404);
    handIn(Numbers.organisation(400), id, "Mine?").then().statusCode(404);
    asProvider(Numbers.organisation(400))
        .queryParam("provider", provider)
        .get(CONDITIONS)
        .then()
        .statusCode(404);
  }

  @Test
  void documents_show_that_a_condition_is_met_until_it_is() {
    String provider = Numbers.organisation(405);
    String id = conditional(provider, today.plusDays(30));
    String documents = CONDITIONS + "/" + id + "/documents";

    String document =
        attach(provider, documents, "%PDF-1.7\n")
            .then()
            .statusCode(201)
            .body("mediaType", equalTo("application/pdf"))
            .body("scanState", equalTo("NOT_SCANNED"))
            .extract()
            .path("id");
    attach(provider, documents, "").then().statusCode(422);
    attach(provider, documents, "<html><body>Hi</body></html>").then().statusCode(415);
    as("case-officer").get(documents).then().statusCode(200).body("items.id", contains(document));
    as("case-officer")
        .get(documents + "/" + document)
        .then()
        .statusCode(200)
        .contentType("application/pdf");
    for (String path : new String[] {documents, documents + "/" + document}) {
      asProvider(Numbers.organisation(400)).get(path).then().statusCode(404);
    }
    attach(Numbers.organisation(400), documents, "x").then().statusCode(404);
    database.execute(
        "update condition_document set scan_state = 'INFECTED' where id = ?::uuid", document);
    as("case-officer").get(documents + "/" + document).then().statusCode(409);
    command(CONDITIONS + "/" + id, "decide", Map.of("outcome", "MET", "reason", "Seen."))
        .then()
        .statusCode(200);
    attach(provider, documents, "late")
        .then()
        .statusCode(409)
        .body("code", equalTo("approval:condition-stands-otherwise"));
  }

  private static io.restassured.response.Response attach(
      String provider, String documents, String content) {
    return asProvider(provider)
        .contentType("application/pdf")
        .header("Idempotency-Key", key())
        .queryParam("fileName", "avtale.pdf")
        .body(content.getBytes(StandardCharsets.US_ASCII))
        .post(documents);
  }

  /** An approval with one condition; the condition's id. */
  private static String conditional(String provider, LocalDate deadline) {
    String application = submitted(provider);
    judgeAllMet(application);
    approve(application, Map.of("conditions", List.of(condition(deadline.toString()))))
        .then()
        .statusCode(200);
    return asProvider(provider).get(CONDITIONS).then().extract().path("items[0].id");
  }

  private static io.restassured.response.Response handIn(
      String provider, String id, String statement) {
    return asProvider(provider)
        .contentType(ContentType.JSON)
        .header("If-Match", as("case-officer").get(CONDITIONS + "/" + id).header("ETag"))
        .body(Map.of("statement", statement))
        .post(CONDITIONS + "/" + id + "/evidence");
  }

  private void sweep() {
    while (deadlines.tellSome() > 0) {}
  }
}
