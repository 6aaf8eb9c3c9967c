package no.bht.supervision.order.rest;

import static no.bht.supervision.fixture.Calls.answer;
import static no.bht.supervision.fixture.Calls.assessed;
import static no.bht.supervision.fixture.Calls.beginOrder;
import static no.bht.supervision.fixture.Calls.creating;
import static no.bht.supervision.fixture.Calls.decision;
import static no.bht.supervision.fixture.Calls.employer;
import static no.bht.supervision.fixture.Calls.exemptOrder;
import static no.bht.supervision.fixture.Calls.inspector;
import static no.bht.supervision.fixture.Calls.openInspection;
import static no.bht.supervision.fixture.Calls.step;
import static no.bht.supervision.fixture.Calls.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.http.ContentType;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.testing.OrganisationNumbers;
import no.bht.platform.time.TimeLimits;
import no.bht.supervision.fixture.SupervisionTest;
import org.junit.jupiter.api.Test;

@SupervisionTest
class OrderResourceTest {
  private static final OrganisationNumber EMPLOYER = OrganisationNumbers.valid(200);
  private static final OrganisationNumber OTHER = OrganisationNumbers.valid(201);

  @Test
  void an_order_goes_from_notice_to_compliance() {
    String order = beginOrder(breached(EMPLOYER), noticed(today().plusDays(21)));
    step(inspector(), order + "/decide", decision(today().plusDays(60)))
        .then()
        .statusCode(409)
        .body("code", equalTo("supervision:comment-deadline-running"));
    step(employer(EMPLOYER), order + "/comment", Map.of("text", "We make one."))
        .then()
        .statusCode(200)
        .body("state", equalTo("COMMENTED"));

    LocalDate sunday = today().plusDays(60).with(DayOfWeek.SUNDAY);
    step(inspector(), order + "/decide", decision(sunday))
        .then()
        .statusCode(200)
        .body("state", equalTo("ISSUED"))
        .body("decision.deadline", equalTo(TimeLimits.nextWorkingDay(sunday).toString()))
        .body("decision.deadlineAskedFor", equalTo(sunday.toString()))
        .body("decision.appealDeadline", equalTo(TimeLimits.weeks(today(), 3).toString()))
        .body("decision.unionRepresentativesInformedAt", notNullValue());
    step(employer(EMPLOYER), order + "/compliance", Map.of("statement", "Made."))
        .then()
        .statusCode(200);
    step(inspector(), order + "/reject", Map.of("reason", "No dates."))
        .then()
        .statusCode(200)
        .body("state", equalTo("ISSUED"));
    step(employer(EMPLOYER), order + "/compliance", Map.of("statement", "Dated."))
        .then()
        .statusCode(200);

    step(inspector(), order + "/accept", Map.of())
        .then()
        .statusCode(200)
        .body("state", equalTo("COMPLIED"))
        .body(
            "history.step",
            contains(
                "GIVE_NOTICE",
                "COMMENT",
                "DECIDE",
                "REPORT_COMPLIANCE",
                "REJECT",
                "REPORT_COMPLIANCE",
                "ACCEPT"));
  }

  @Test
  void the_party_reads_notice_decision_and_the_notice_for_the_representatives() {
    OrganisationNumber party = OrganisationNumbers.valid(202);
    String order = beginOrder(breached(party), noticed(today().plusDays(21)));
    step(employer(party), order + "/comment", Map.of("text", "Yes.")).then().statusCode(200);
    step(inspector(), order + "/decide", decision(today().plusDays(30))).then().statusCode(200);

    var messages = employer(party).get("/api/v1/messages").then().statusCode(200);
    messages.body(
        "items.kind",
        contains("UNION_REPRESENTATIVES", "ORDER", "ADVANCE_NOTICE", "INSPECTION_ANNOUNCED"));
    String letter = messages.extract().path("items[1].id");
    employer(party)
        .get("/api/v1/messages/" + letter)
        .then()
        .body("body", containsString("Dere kan klage"));
  }

  @Test
  void an_order_needs_a_breach_and_notice_or_a_reasoned_exemption() {
    String inspection = openInspection(EMPLOYER, "EMPLOYER", true);
    creating(exemptOrder("5528"))
        .post(inspection + "/orders")
        .then()
        .statusCode(409)
        .body("code", equalTo("supervision:no-breach-found"));
    Map<String, Object> neither = new HashMap<>(exemptOrder("5528"));
    neither.remove("noticeExemption");
    creating(neither).post(inspection + "/orders").then().statusCode(400);
    Map<String, Object> unreasoned = new HashMap<>(neither);
    unreasoned.put("noticeExemption", Map.of("ground", "ALREADY_AWARE", "reason", " "));
    creating(unreasoned).post(inspection + "/orders").then().statusCode(400);

    creating(noticed(today())).post(breached(EMPLOYER) + "/orders").then().statusCode(422);
  }

  @Test
  void a_decision_needs_rules_and_facts_and_a_day_after_today() {
    String order = beginOrder(breached(EMPLOYER), exemptOrder("5528"));
    step(inspector(), order + "/decide", Map.of("deadline", today().plusDays(9).toString()))
        .then()
        .statusCode(400);
    step(
            inspector(),
            order + "/decide",
            Map.of(
                "deadline",
                today().plusDays(9).toString(),
                "reasons",
                Map.of("rules", "§ 13-3", "facts", "")))
        .then()
        .statusCode(400);

    step(inspector(), order + "/decide", decision(today()))
        .then()
        .statusCode(422)
        .body("code", equalTo("supervision:deadline-not-after-decision"));
  }

  @Test
  void a_party_sees_its_own_orders_and_one_without_notice_only_once_decided() {
    OrganisationNumber own = OrganisationNumbers.valid(203);
    String inspection = breached(own);
    String noticed = beginOrder(inspection, noticed(today().plusDays(21)));
    String exempt = beginOrder(inspection, exemptOrder("5528"));

    employer(own).get(noticed).then().statusCode(200);
    employer(OTHER).get(noticed).then().statusCode(404);
    employer(own).get(exempt).then().statusCode(404);
    employer(own).get("/api/v1/orders").then().body("items", hasSize(1));
    step(employer(OTHER), noticed + "/comment", Map.of("text", "Mine?")).then().statusCode(404);
    step(inspector(), exempt + "/decide", decision(today().plusDays(9))).then().statusCode(200);
    employer(own).get("/api/v1/orders?state=ISSUED").then().body("items", hasSize(1));
    inspector().get("/api/v1/orders?state=LOST").then().statusCode(400);
  }

  @Test
  void two_inspectors_who_decide_at_once_issue_one_order() {
    String order = beginOrder(breached(EMPLOYER), exemptOrder("5528"));
    String tag = inspector().get(order).header("ETag");
    List<CompletableFuture<Integer>> calls =
        Stream.of(10, 20, 30)
            .map(
                days ->
                    CompletableFuture.supplyAsync(
                        () ->
                            inspector()
                                .contentType(ContentType.JSON)
                                .header("If-Match", tag)
                                .body(decision(today().plusDays(days)))
                                .post(order + "/decide")
                                .statusCode()))
            .toList();

    assertThat(calls.stream().map(CompletableFuture::join))
        .containsExactlyInAnyOrder(200, 412, 412);
    inspector().get(order).then().body("history", hasSize(2));
  }

  private static String breached(OrganisationNumber party) {
    String inspection = openInspection(party, "EMPLOYER", true);
    answer(inspection, "5528", assessed("BREACH")).then().statusCode(200);
    return inspection;
  }

  private static Map<String, Object> noticed(LocalDate commentDeadline) {
    Map<String, Object> body = new HashMap<>(exemptOrder("5528"));
    body.remove("noticeExemption");
    body.put("commentDeadline", commentDeadline.toString());
    return body;
  }
}
