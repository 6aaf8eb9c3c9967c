package no.bht.supervision.order.rest;

import static no.bht.supervision.fixture.Calls.beginOrder;
import static no.bht.supervision.fixture.Calls.clock;
import static no.bht.supervision.fixture.Calls.creating;
import static no.bht.supervision.fixture.Calls.decision;
import static no.bht.supervision.fixture.Calls.employer;
import static no.bht.supervision.fixture.Calls.exemptOrder;
import static no.bht.supervision.fixture.Calls.inspector;
import static no.bht.supervision.fixture.Calls.openInspection;
import static no.bht.supervision.fixture.Calls.realTime;
import static no.bht.supervision.fixture.Calls.step;
import static no.bht.supervision.fixture.Calls.today;
import static no.bht.supervision.fixture.Reactions.anyhow;
import static no.bht.supervision.fixture.Reactions.breached;
import static no.bht.supervision.fixture.Reactions.deferred;
import static no.bht.supervision.fixture.Reactions.idOf;
import static no.bht.supervision.fixture.Reactions.issued;
import static no.bht.supervision.fixture.Reactions.lastDecision;
import static no.bht.supervision.fixture.Reactions.noon;
import static no.bht.supervision.fixture.Reactions.reverse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@SupervisionTest
class OrderResourceTest {
  private static final OrganisationNumber EMPLOYER = OrganisationNumbers.valid(200);
  private static final OrganisationNumber OTHER = OrganisationNumbers.valid(201);

  @AfterEach
  void back() {
    realTime();
  }

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
  void an_order_for_imminent_danger_is_complied_with_at_once() {
    String order = beginOrder(breached(EMPLOYER), exemptOrder("5528"));
    Map<String, Object> both = new HashMap<>(decision(today().plusDays(9)));
    both.put("danger", "Unshored trench.");
    step(inspector(), order + "/decide", both).then().statusCode(400);
    both.remove("deadline");
    both.put(
        "conditions",
        List.of(Map.of("text", "Tell us.", "deadline", today().plusDays(3).toString())));

    step(inspector(), order + "/decide", both)
        .then()
        .statusCode(200)
        .body("decision.danger", equalTo("Unshored trench."))
        .body("decision.deadline", nullValue())
        .body("decision.conditions.text", contains("Tell us."))
        .body("overdue", equalTo(false));
  }

  @Test
  void an_order_rests_only_on_what_the_law_names() {
    String inspection = breached(EMPLOYER);
    Map<String, Object> body = new HashMap<>(exemptOrder("5528"));
    body.put("legalBases", List.of("LOV-2005-06-17-62 § 10-2 (2)"));
    creating(body)
        .post(inspection + "/orders")
        .then()
        .statusCode(422)
        .body("code", equalTo("supervision:legal-basis-not-allowed"));
    body.put("legalBases", List.of("LOV-2005-06-17-62 § 10-2 (1)"));

    creating(body)
        .post(inspection + "/orders")
        .then()
        .statusCode(201)
        .body("legalBases", contains("LOV-2005-06-17-62 § 10-2 (1)"));
  }

  @Test
  void the_party_asks_for_more_time_and_the_inspector_answers() {
    OrganisationNumber party = OrganisationNumbers.valid(204);
    LocalDate deadline = TimeLimits.nextWorkingDay(today().plusDays(30));
    String order = issued(party, deadline);
    Map<String, Object> asked =
        Map.of("deadline", deadline.plusDays(20).toString(), "reason", "No time before.");
    step(inspector(), order + "/extension-answer", Map.of("granted", true, "reason", "Yes."))
        .then()
        .statusCode(409);
    step(employer(OTHER), order + "/extension-request", asked).then().statusCode(404);
    step(employer(party), order + "/extension-request", asked).then().statusCode(200);
    step(employer(party), order + "/extension-request", asked)
        .then()
        .statusCode(409)
        .body("code", equalTo("supervision:extension-asked"));
    step(inspector(), order + "/extension-answer", Map.of("granted", true, "reason", "Yes."))
        .then()
        .statusCode(200)
        .body(
            "decision.deadline",
            equalTo(TimeLimits.nextWorkingDay(deadline.plusDays(20)).toString()))
        .body("extensions.granted", contains(true))
        .body("extensions.deadlineBefore", contains(deadline.toString()));

    employer(party)
        .get("/api/v1/messages")
        .then()
        .body("items.kind[0]", equalTo("ORDER_EXTENSION_GRANTED"));
  }

  @Test
  void more_time_after_the_deadline_needs_a_ground() {
    OrganisationNumber party = OrganisationNumbers.valid(205);
    LocalDate deadline = TimeLimits.nextWorkingDay(today().plusDays(30));
    String order = issued(party, deadline);
    clock(noon(deadline.plusDays(1)));
    Map<String, Object> asked =
        new HashMap<>(Map.of("deadline", deadline.plusDays(20).toString(), "reason", "Ill."));
    anyhow(employer(party), order + "/extension-request", asked)
        .then()
        .statusCode(422)
        .body("code", equalTo("supervision:extension-too-late"));
    asked.put("lateGround", "In hospital.");
    anyhow(employer(party), order + "/extension-request", asked).then().statusCode(200);

    anyhow(inspector(), order + "/extension-answer", Map.of("granted", false, "reason", "No."))
        .then()
        .statusCode(200)
        .body("overdue", equalTo(true))
        .body("extensions.granted", contains(false));
  }

  @Test
  void a_decision_is_appealed_and_changed_by_the_office() {
    OrganisationNumber party = OrganisationNumbers.valid(206);
    LocalDate deadline = TimeLimits.nextWorkingDay(today().plusDays(30));
    String order = issued(party, deadline);
    String decision = lastDecision(order);
    reverse(decision, "NOT_TO_DETRIMENT", "CHANGED", Map.of("demand", "Nothing."))
        .then()
        .statusCode(422)
        .body("code", equalTo("supervision:terms-unreadable"));
    Map<String, String> earlier = Map.of("deadline", deadline.minusDays(8).toString());
    reverse(decision, "NOT_TO_DETRIMENT", "CHANGED", earlier)
        .then()
        .statusCode(422)
        .body("code", equalTo("supervision:to-detriment"));
    reverse(decision, "CHANGED", Map.of("deadline", deadline.plusDays(40).toString()));

    inspector()
        .get(order)
        .then()
        .body("state", equalTo("ISSUED"))
        .body(
            "decision.deadline",
            equalTo(TimeLimits.nextWorkingDay(deadline.plusDays(40)).toString()));

    deferred(party, lastDecision(order), null);
    inspector().get(order).then().body("deferred", equalTo(true));
    reverse(lastDecision(order), "ANNULLED", Map.of());
    inspector().get(order).then().body("state", equalTo("ANNULLED"));
  }

  @Test
  void what_was_told_on_paper_or_seen_is_noted_by_an_inspector() {
    OrganisationNumber party = OrganisationNumbers.valid(217);
    String order = issued(party, today().plusDays(30));

    step(inspector(), order + "/compliance", Map.of("statement", "Seen at the premises."))
        .then()
        .statusCode(200)
        .body("state", equalTo("COMPLIANCE_REPORTED"));
    step(inspector(), order + "/accept", Map.of())
        .then()
        .statusCode(200)
        .body("state", equalTo("COMPLIED"));
  }

  @Test
  void the_inspector_may_find_an_earlier_day_of_compliance_but_none_before_the_decision() {
    OrganisationNumber party = OrganisationNumbers.valid(207);
    String order = issued(party, today().plusDays(30));
    step(employer(party), order + "/compliance", Map.of("statement", "Made."))
        .then()
        .statusCode(200);
    String tag = inspector().get(order).header("ETag");
    for (LocalDate wrong : List.of(today().minusDays(1), today().plusDays(1))) {
      inspector()
          .header("If-Match", tag)
          .post(order + "/accept?compliedOn=" + wrong)
          .then()
          .statusCode(422)
          .body("code", equalTo("supervision:complied-outside"));
    }

    inspector()
        .header("If-Match", tag)
        .post(order + "/accept?compliedOn=" + today())
        .then()
        .statusCode(200)
        .body("compliedOn", equalTo(today().toString()));
  }

  @Test
  void what_is_commented_on_the_notice_itself_counts() {
    OrganisationNumber party = OrganisationNumbers.valid(208);
    String order = beginOrder(breached(party), noticed(today().plusDays(21)));
    String notice =
        employer(party).get("/api/v1/cases/" + idOf(order) + "/notices").path("items[0].id");
    employer(party)
        .contentType(ContentType.JSON)
        .header("Idempotency-Key", "comment-" + notice)
        .body(Map.of("text", "We make one."))
        .post("/api/v1/notices/" + notice + "/comments")
        .then()
        .statusCode(201);

    step(inspector(), order + "/decide", decision(today().plusDays(30))).then().statusCode(200);
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

  private static Map<String, Object> noticed(LocalDate commentDeadline) {
    Map<String, Object> body = new HashMap<>(exemptOrder("5528"));
    body.remove("noticeExemption");
    body.put("commentDeadline", commentDeadline.toString());
    return body;
  }
}
