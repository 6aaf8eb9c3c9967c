package no.bht.supervision.coercivefine.rest;

import static no.bht.supervision.fixture.Calls.beginOrder;
import static no.bht.supervision.fixture.Calls.clock;
import static no.bht.supervision.fixture.Calls.creating;
import static no.bht.supervision.fixture.Calls.decision;
import static no.bht.supervision.fixture.Calls.employer;
import static no.bht.supervision.fixture.Calls.exemptOrder;
import static no.bht.supervision.fixture.Calls.inspector;
import static no.bht.supervision.fixture.Calls.realTime;
import static no.bht.supervision.fixture.Calls.step;
import static no.bht.supervision.fixture.Calls.today;
import static no.bht.supervision.fixture.Reactions.EXEMPT;
import static no.bht.supervision.fixture.Reactions.REASONS;
import static no.bht.supervision.fixture.Reactions.accrued;
import static no.bht.supervision.fixture.Reactions.anyhow;
import static no.bht.supervision.fixture.Reactions.breached;
import static no.bht.supervision.fixture.Reactions.claim;
import static no.bht.supervision.fixture.Reactions.deferred;
import static no.bht.supervision.fixture.Reactions.endDeferral;
import static no.bht.supervision.fixture.Reactions.fine;
import static no.bht.supervision.fixture.Reactions.idOf;
import static no.bht.supervision.fixture.Reactions.imposed;
import static no.bht.supervision.fixture.Reactions.issued;
import static no.bht.supervision.fixture.Reactions.lastDecision;
import static no.bht.supervision.fixture.Reactions.noon;
import static no.bht.supervision.fixture.Reactions.reverse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.sql.Sql;
import no.bht.platform.testing.OrganisationNumbers;
import no.bht.platform.time.TimeLimits;
import no.bht.supervision.fixture.SupervisionTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@SupervisionTest
class CoerciveFineResourceTest {
  private static final LocalDate DEADLINE = TimeLimits.nextWorkingDay(today().plusDays(20));
  private static final LocalDate FIRST = DEADLINE.plusDays(1);

  @Inject Sql sql;

  @AfterEach
  void back() {
    realTime();
  }

  @Test
  void a_fine_runs_from_the_deadline_until_the_day_of_the_report() {
    OrganisationNumber party = OrganisationNumbers.valid(7001);
    String order = issued(party, DEADLINE);
    String fine = imposed(order);
    assertThat(accrued(fine, DEADLINE)).isZero();
    assertThat(accrued(fine, FIRST)).isEqualTo(1000);

    clock(noon(FIRST.plusDays(4)));
    anyhow(employer(party), order + "/compliance", Map.of("statement", "Made."))
        .then()
        .statusCode(200);
    assertThat(accrued(fine, FIRST.plusDays(9))).isEqualTo(4000);
    clock(noon(FIRST.plusDays(6)));
    anyhow(inspector(), order + "/reject", Map.of("reason", "No dates.")).then().statusCode(200);
    assertThat(accrued(fine, FIRST.plusDays(6))).isEqualTo(7000);
    anyhow(employer(party), order + "/compliance", Map.of("statement", "Dated."))
        .then()
        .statusCode(200);
    clock(noon(FIRST.plusDays(30)));
    anyhow(inspector(), order + "/accept", Map.of()).then().statusCode(200);

    inspector()
        .get(fine)
        .then()
        .body("state", equalTo("STOPPED"))
        .body("stoppedFrom", equalTo(FIRST.plusDays(6).toString()));
    assertThat(accrued(fine, FIRST.plusDays(30))).isEqualTo(6000);
    assertThat(events(party, "coercive-fine-imposed")).isEqualTo(1);
    assertThat(reaction(fine)).containsExactly("STOPPED", "ENDED", "1000.00");
  }

  @Test
  void a_fine_waits_for_an_order_in_force_and_for_the_party() {
    OrganisationNumber party = OrganisationNumbers.valid(7002);
    String order = beginOrder(breached(party), exemptOrder("5528"));
    String fine = fine(order, "WEEK", 7000);
    creating(Map.of("form", "DAY", "amount", 1, "hearing", EXEMPT))
        .post(order + "/coercive-fines")
        .then()
        .statusCode(409)
        .body("code", equalTo("supervision:fine-under-way"));
    step(inspector(), fine + "/decide", Map.of("reasons", REASONS))
        .then()
        .statusCode(409)
        .body("code", equalTo("supervision:order-not-in-force"));
    employer(party).get(fine).then().statusCode(404);

    Map<String, Object> both = new HashMap<>(decision(DEADLINE));
    both.put("withCoerciveFine", true);
    step(inspector(), order + "/decide", both).then().statusCode(200);
    employer(party).get(fine).then().statusCode(200).body("state", equalTo("IMPOSED"));
    employer(OrganisationNumbers.valid(7003)).get(fine).then().statusCode(404);
  }

  @Test
  void a_fine_notified_is_decided_once_the_party_is_heard() {
    OrganisationNumber party = OrganisationNumbers.valid(7004);
    String order = issued(party, DEADLINE);
    String fine =
        creating(
                Map.of(
                    "form",
                    "SINGLE",
                    "amount",
                    50000.5,
                    "hearing",
                    Map.of("commentDeadline", today().plusDays(14).toString())))
            .post(order + "/coercive-fines")
            .then()
            .statusCode(201)
            .extract()
            .header("Location");
    step(inspector(), fine + "/decide", Map.of("reasons", REASONS)).then().statusCode(409);
    String notice =
        employer(party).get("/api/v1/cases/" + idOf(fine) + "/notices").path("items[0].id");
    employer(party)
        .contentType(ContentType.JSON)
        .header("Idempotency-Key", "comment-" + notice)
        .body(Map.of("text", "We disagree."))
        .post("/api/v1/notices/" + notice + "/comments")
        .then()
        .statusCode(201);
    step(inspector(), fine + "/decide", Map.of("reasons", REASONS, "runsFrom", today().toString()))
        .then()
        .statusCode(422)
        .body("code", equalTo("supervision:fine-runs-too-early"));
    step(inspector(), fine + "/decide", Map.of("reasons", REASONS)).then().statusCode(200);

    employer(party)
        .get("/api/v1/messages")
        .then()
        .body("items.kind[0]", equalTo("UNION_REPRESENTATIVES"))
        .body("items.kind[1]", equalTo("COERCIVE_FINE"))
        .body("items.kind[2]", equalTo("COERCIVE_FINE_NOTICE"));
  }

  @Test
  void the_amount_is_said_where_the_office_has_no_rate() {
    String order = issued(OrganisationNumbers.valid(7005), DEADLINE);
    creating(Map.of("form", "DAY", "hearing", EXEMPT))
        .post(order + "/coercive-fines")
        .then()
        .statusCode(422)
        .body("code", equalTo("supervision:amount-missing"));
    for (Object wrong : List.of(0, -1, 0.001, 1_000_000_000)) {
      creating(Map.of("form", "DAY", "amount", wrong, "hearing", EXEMPT))
          .post(order + "/coercive-fines")
          .then()
          .statusCode(400);
    }
    creating(Map.of("form", "DAY", "amount", 1, "hearing", EXEMPT))
        .post("/api/v1/orders/" + new UUID(1, 1) + "/coercive-fines")
        .then()
        .statusCode(404);
  }

  @Test
  void nothing_accrues_while_the_order_or_the_fine_is_deferred() {
    OrganisationNumber party = OrganisationNumbers.valid(7006);
    String order = issued(party, DEADLINE);
    String fine = imposed(order);
    String ofOrder = deferred(party, lastDecision(order), null);
    clock(noon(FIRST.plusDays(1)));
    inspector().get(order).then().body("overdue", equalTo(false)).body("deferred", equalTo(true));
    endDeferral(ofOrder);
    assertThat(accrued(fine, FIRST.plusDays(3))).as("two days are paused").isEqualTo(2000);
    deferred(party, lastDecision(fine), FIRST.plusDays(2));

    assertThat(accrued(fine, FIRST.plusDays(2))).isZero();
    assertThat(accrued(fine, FIRST.plusDays(4))).isEqualTo(2000);
  }

  @Test
  void a_fine_notified_is_given_up_with_an_order_that_is_withdrawn() {
    String order = beginOrder(breached(OrganisationNumbers.valid(7014)), exemptOrder("5528"));
    String fine = fine(order, "MONTH", 1000);
    step(inspector(), order + "/withdraw", Map.of("reason", "Made.")).then().statusCode(200);

    inspector().get(fine).then().body("state", equalTo("GIVEN_UP"));
    creating(Map.of("form", "DAY", "amount", 1, "hearing", EXEMPT))
        .post(order + "/coercive-fines")
        .then()
        .statusCode(409)
        .body("code", equalTo("supervision:order-not-in-force"));
  }

  @Test
  void the_fine_falls_with_its_order() {
    OrganisationNumber party = OrganisationNumbers.valid(7009);
    String order = issued(party, DEADLINE);
    String fine = imposed(order);
    clock(noon(FIRST.plusDays(5)));
    claim(fine).then().statusCode(200);
    reverse(lastDecision(order), "ANNULLED", Map.of());

    inspector().get(order).then().body("state", equalTo("ANNULLED"));
    inspector()
        .get(fine + "?asOf=" + FIRST.plusYears(1))
        .then()
        .body("state", equalTo("ANNULLED"))
        .body("accrued", equalTo(0))
        .body("payable", equalTo(0))
        .body("claims.annulled", contains(true));
    assertThat(events(party, "order-annulled")).isEqualTo(1);
    assertThat(reaction(order).get(1)).isEqualTo("ENDED");
  }

  @Test
  void a_fine_of_its_own_is_annulled_changed_and_stopped() {
    OrganisationNumber party = OrganisationNumbers.valid(7010);
    String order = issued(party, DEADLINE);
    String fine = imposed(order);
    reverse(lastDecision(fine), "CHANGED", Map.of("amount", "400"));
    clock(noon(FIRST.plusDays(5)));
    assertThat(accrued(fine, FIRST.plusDays(1))).isEqualTo(800);
    step(
            inspector(),
            fine + "/stop",
            Map.of("from", FIRST.plusDays(6).toString(), "reason", "Fire."))
        .then()
        .statusCode(422);
    step(
            inspector(),
            fine + "/stop",
            Map.of("from", FIRST.plusDays(2).toString(), "reason", "Fire."))
        .then()
        .statusCode(200)
        .body("state", equalTo("STOPPED"));

    assertThat(accrued(fine, FIRST.plusDays(5))).isEqualTo(800);
    fine(order, "SINGLE", 9);
  }

  @Test
  void two_inspectors_who_decide_at_once_impose_one_fine() {
    OrganisationNumber party = OrganisationNumbers.valid(7011);
    String fine = fine(issued(party, DEADLINE), "DAY", 1000);
    String tag = inspector().get(fine).header("ETag");
    List<CompletableFuture<Integer>> calls =
        Stream.of(1, 2, 3)
            .map(
                i ->
                    CompletableFuture.supplyAsync(
                        () ->
                            inspector()
                                .contentType(ContentType.JSON)
                                .header("If-Match", tag)
                                .body(Map.of("reasons", REASONS))
                                .post(fine + "/decide")
                                .statusCode()))
            .toList();

    assertThat(calls.stream().map(CompletableFuture::join))
        .containsExactlyInAnyOrder(200, 412, 412);
    assertThat(events(party, "coercive-fine-imposed")).isEqualTo(1);
    step(inspector(), fine + "/give-up", Map.of("reason", "?")).then().statusCode(409);
  }

  @Test
  void a_party_lists_its_own_and_an_inspector_all_of_an_order() {
    OrganisationNumber party = OrganisationNumbers.valid(7012);
    String order = issued(party, DEADLINE);
    String fine = fine(order, "DAY", 1000);
    employer(party).get("/api/v1/coercive-fines").then().body("items", empty());
    step(inspector(), fine + "/give-up", Map.of("reason", "Made.")).then().statusCode(200);
    imposed(order);

    employer(party).get("/api/v1/coercive-fines").then().body("items", hasSize(1));
    inspector()
        .get("/api/v1/coercive-fines?order=" + idOf(order) + "&limit=1")
        .then()
        .body("items", hasSize(1))
        .body("items[0].state", equalTo("IMPOSED"));
    inspector().get("/api/v1/coercive-fines?state=LOST").then().statusCode(400);
    inspector().get(fine + "?asOf=9999-99-99").then().statusCode(400);
    assertThat(waiting(fine)).isEmpty();
    assertThat(waiting(order)).as("the party, not the office, is waited for").isEmpty();
  }

  private int events(OrganisationNumber party, String type) {
    return sql.list(
            "select count(*) from event_log where event_type like ? and subject = ?",
            row -> row.getInt(1),
            "%" + type + "%",
            party)
        .getFirst();
  }

  private List<String> reaction(String location) {
    return sql.list(
            "select state, stage, amount from reaction where id = ?",
            row -> Arrays.asList(row.getString(1), row.getString(2), row.getString(3)),
            UUID.fromString(idOf(location)))
        .getFirst();
  }

  private List<String> waiting(String location) {
    return sql.list(
        """
        select kind from work_item_order where id = ? union all
        select kind from work_item_fine where id = ?
        """,
        row -> row.getString(1),
        UUID.fromString(idOf(location)),
        UUID.fromString(idOf(location)));
  }
}
