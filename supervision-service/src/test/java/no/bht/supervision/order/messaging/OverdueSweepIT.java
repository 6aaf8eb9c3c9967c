package no.bht.supervision.order.messaging;

import static no.bht.supervision.fixture.Calls.answer;
import static no.bht.supervision.fixture.Calls.assessed;
import static no.bht.supervision.fixture.Calls.beginOrder;
import static no.bht.supervision.fixture.Calls.clock;
import static no.bht.supervision.fixture.Calls.decision;
import static no.bht.supervision.fixture.Calls.employer;
import static no.bht.supervision.fixture.Calls.exemptOrder;
import static no.bht.supervision.fixture.Calls.inspector;
import static no.bht.supervision.fixture.Calls.openInspection;
import static no.bht.supervision.fixture.Calls.realTime;
import static no.bht.supervision.fixture.Calls.step;
import static no.bht.supervision.fixture.Calls.today;
import static no.bht.supervision.fixture.Reactions.anyhow;
import static no.bht.supervision.fixture.Reactions.idOf;
import static no.bht.supervision.fixture.Reactions.noon;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.sql.Sql;
import no.bht.platform.testing.OrganisationNumbers;
import no.bht.platform.time.TimeLimits;
import no.bht.supervision.fixture.Reactions;
import no.bht.supervision.fixture.SupervisionTest;
import no.bht.supervision.order.domain.OrderId;
import no.bht.supervision.order.domain.Orders;
import no.bht.supervision.order.usecase.MarkOverdueOrders;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@SupervisionTest
class OverdueSweepIT {
  private static final OrganisationNumber EMPLOYER = OrganisationNumbers.valid(500);

  @Inject MarkOverdueOrders overdue;
  @Inject Orders orders;
  @Inject Sql sql;

  @AfterEach
  void back() {
    realTime();
  }

  @Test
  void replicas_that_sweep_at_once_announce_each_order_once() {
    String inspection = openInspection(EMPLOYER, "EMPLOYER", true);
    answer(inspection, "5528", assessed("BREACH")).then().statusCode(200);
    LocalDate deadline = today().plusDays(30);
    for (int i = 0; i < 12; i++) {
      String order = beginOrder(inspection, exemptOrder("5528"));
      step(inspector(), order + "/decide", decision(deadline)).then().statusCode(200);
    }
    overdue.mark(deadline, 100);
    assertThat(announced()).isZero();

    LocalDate later = deadline.plusDays(7);
    List<CompletableFuture<Integer>> replicas =
        IntStream.range(0, 4)
            .mapToObj(i -> CompletableFuture.supplyAsync(() -> sweep(later)))
            .toList();
    int marked = replicas.stream().mapToInt(CompletableFuture::join).sum();

    assertThat(marked).isGreaterThanOrEqualTo(12);
    assertThat(announced()).isEqualTo(12);
    assertThat(sweep(later)).isZero();
  }

  @Test
  void an_order_accepted_while_the_sweep_runs_is_overdue_and_complied_each_once() {
    OrganisationNumber party = OrganisationNumbers.valid(501);
    LocalDate deadline = today().plusDays(30);
    String order = Reactions.issued(party, deadline);
    step(employer(party), order + "/compliance", Map.of("statement", "Made."))
        .then()
        .statusCode(200);
    step(inspector(), order + "/reject", Map.of("reason", "No dates.")).then().statusCode(200);
    String tag = inspector().get(order).header("ETag");
    LocalDate later = deadline.plusDays(7);
    CompletableFuture<Integer> sweeps = CompletableFuture.supplyAsync(() -> sweep(later));
    int answer =
        employer(party)
            .contentType(ContentType.JSON)
            .header("If-Match", tag)
            .body(Map.of("statement", "Dated."))
            .post(order + "/compliance")
            .statusCode();
    sweeps.join();

    int overdue = announced(party, "order-overdue");
    if (answer == 200 && overdue == 0) {
      assertThat(sweep(later)).as("a report waits to be checked").isZero();
    } else {
      assertThat(overdue).isEqualTo(1);
      assertThat(answer).isIn(200, 412);
    }
  }

  @Test
  void while_enforcement_is_deferred_nothing_is_overdue() {
    OrganisationNumber party = OrganisationNumbers.valid(502);
    LocalDate deadline = today().plusDays(30);
    String order = Reactions.issued(party, deadline);
    String deferral = Reactions.deferred(party, Reactions.lastDecision(order), null);
    sweep(deadline.plusDays(7));
    assertThat(announced(party, "order-overdue")).isZero();
    Reactions.endDeferral(deferral);
    sweep(deadline.plusDays(7));

    assertThat(announced(party, "order-overdue")).isEqualTo(1);
  }

  @Test
  void a_sweep_leaves_an_order_that_somebody_holds_and_announces_it_afterwards() {
    OrganisationNumber party = OrganisationNumbers.valid(503);
    LocalDate deadline = today().plusDays(30);
    OrderId order = new OrderId(UUID.fromString(idOf(Reactions.issued(party, deadline))));
    LocalDate later = deadline.plusDays(7);
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              orders.lock(order);
              CompletableFuture.supplyAsync(() -> sweep(later)).join();
            });
    assertThat(announced(party, "order-overdue")).isZero();
    sweep(later);

    assertThat(announced(party, "order-overdue")).isEqualTo(1);
  }

  @Test
  void compliance_accepted_before_or_after_the_sweep_leaves_one_of_each() {
    LocalDate deadline = TimeLimits.nextWorkingDay(today().plusDays(30));
    for (boolean sweepFirst : List.of(true, false)) {
      OrganisationNumber party = OrganisationNumbers.valid(sweepFirst ? 504 : 505);
      String order = Reactions.issued(party, deadline);
      String seen = inspector().get(order).header("ETag");
      clock(noon(deadline.plusDays(1)));
      if (sweepFirst) {
        sweep(deadline.plusDays(1));
        employer(party)
            .contentType(ContentType.JSON)
            .header("If-Match", seen)
            .body(Map.of("statement", "Made."))
            .post(order + "/compliance")
            .then()
            .statusCode(412);
      }
      anyhow(employer(party), order + "/compliance", Map.of("statement", "Made."))
          .then()
          .statusCode(200);
      String reported = inspector().get(order).header("ETag");
      List<CompletableFuture<Integer>> calls =
          Stream.<Supplier<Integer>>of(
                  () -> steps(order + "/accept", reported, Map.of()),
                  () -> steps(order + "/reject", reported, Map.of("reason", "No dates.")),
                  () -> steps(order + "/accept", reported, Map.of()),
                  () -> 200 + 0 * sweep(deadline.plusDays(7)))
              .map(CompletableFuture::supplyAsync)
              .toList();
      assertThat(calls.stream().map(CompletableFuture::join))
          .containsExactlyInAnyOrder(200, 412, 412, 200);
      if (inspector().get(order).path("state").equals("ISSUED")) {
        anyhow(employer(party), order + "/compliance", Map.of("statement", "Dated."));
        anyhow(inspector(), order + "/accept", Map.of()).then().statusCode(200);
      }
      sweep(deadline.plusDays(7));

      assertThat(announced(party, "order-overdue")).isEqualTo(1);
      assertThat(announced(party, "order-complied")).isEqualTo(1);
      realTime();
    }
  }

  @Test
  void a_condition_waits_in_the_work_list_is_overdue_once_and_met_once() {
    OrganisationNumber party = OrganisationNumbers.valid(506);
    LocalDate day = TimeLimits.nextWorkingDay(today().plusDays(12));
    String order = conditioned(party, day);
    assertThat(waiting(order)).containsExactly("ORDER_CONDITION " + day);
    sweep(day);
    assertThat(announced(party, "order-condition-overdue")).isZero();
    List<CompletableFuture<Integer>> replicas =
        IntStream.range(0, 4)
            .mapToObj(i -> CompletableFuture.supplyAsync(() -> sweep(day.plusDays(1))))
            .toList();
    replicas.forEach(CompletableFuture::join);
    assertThat(announced(party, "order-condition-overdue")).isEqualTo(1);
    assertThat(announced(party, "order-overdue")).isZero();

    String tag = inspector().get(order).header("ETag");
    List<CompletableFuture<Integer>> callers =
        IntStream.range(0, 3)
            .mapToObj(
                i ->
                    CompletableFuture.supplyAsync(
                        () -> steps(order + "/conditions/1/met", tag, Map.of())))
            .toList();
    assertThat(callers.stream().map(CompletableFuture::join))
        .containsExactlyInAnyOrder(200, 412, 412);
    anyhow(inspector(), order + "/conditions/1/met", Map.of()).then().statusCode(409);
    anyhow(inspector(), order + "/conditions/2/met", Map.of()).then().statusCode(409);
    anyhow(inspector(), order + "/conditions/x/met", Map.of()).then().statusCode(404);
    inspector()
        .get(order)
        .then()
        .body("decision.conditions[0].metOn", equalTo(today().toString()))
        .body("history[-1].step", equalTo("MEET_CONDITION"));
    assertThat(waiting(order)).isEmpty();
  }

  @Test
  void a_condition_met_in_time_is_never_overdue() {
    OrganisationNumber party = OrganisationNumbers.valid(507);
    LocalDate day = TimeLimits.nextWorkingDay(today().plusDays(12));
    String order = conditioned(party, day);
    anyhow(inspector(), order + "/conditions/1/met", Map.of()).then().statusCode(200);
    sweep(day.plusDays(1));

    assertThat(announced(party, "order-condition-overdue")).isZero();
  }

  private static String conditioned(OrganisationNumber party, LocalDate day) {
    String order = beginOrder(Reactions.breached(party), exemptOrder("5528"));
    Map<String, Object> decided = new HashMap<>(decision(today().plusDays(60)));
    decided.put("conditions", List.of(Map.of("text", "Tell us.", "deadline", day.toString())));
    step(inspector(), order + "/decide", decided).then().statusCode(200);
    return order;
  }

  private static int steps(String path, String tag, Object body) {
    return inspector()
        .contentType(ContentType.JSON)
        .header("If-Match", tag)
        .body(body)
        .post(path)
        .statusCode();
  }

  private List<String> waiting(String order) {
    return sql.list(
        "select kind || ' ' || due_on from work_item_order_condition where id = ?",
        row -> row.getString(1),
        UUID.fromString(idOf(order)));
  }

  private int sweep(LocalDate day) {
    int all = 0;
    for (int marked = 1; marked > 0; all += marked) {
      marked = overdue.mark(day, 2);
    }
    return all;
  }

  private int announced() {
    return announced(EMPLOYER, "order-overdue");
  }

  private int announced(OrganisationNumber party, String type) {
    return sql.list(
            "select count(*) from event_log where event_type like ? and subject = ?",
            row -> row.getInt(1),
            "%" + type + "%",
            party)
        .getFirst();
  }
}
