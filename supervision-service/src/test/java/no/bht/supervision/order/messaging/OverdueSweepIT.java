package no.bht.supervision.order.messaging;

import static no.bht.supervision.fixture.Calls.answer;
import static no.bht.supervision.fixture.Calls.assessed;
import static no.bht.supervision.fixture.Calls.beginOrder;
import static no.bht.supervision.fixture.Calls.decision;
import static no.bht.supervision.fixture.Calls.employer;
import static no.bht.supervision.fixture.Calls.exemptOrder;
import static no.bht.supervision.fixture.Calls.inspector;
import static no.bht.supervision.fixture.Calls.openInspection;
import static no.bht.supervision.fixture.Calls.step;
import static no.bht.supervision.fixture.Calls.today;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.sql.Sql;
import no.bht.platform.testing.OrganisationNumbers;
import no.bht.supervision.fixture.Reactions;
import no.bht.supervision.fixture.SupervisionTest;
import no.bht.supervision.order.usecase.MarkOverdueOrders;
import org.junit.jupiter.api.Test;

@SupervisionTest
class OverdueSweepIT {
  private static final OrganisationNumber EMPLOYER = OrganisationNumbers.valid(500);

  @Inject MarkOverdueOrders overdue;
  @Inject Sql sql;

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
