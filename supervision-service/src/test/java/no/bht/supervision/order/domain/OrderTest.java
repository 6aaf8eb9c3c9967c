package no.bht.supervision.order.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.bht.casework.domain.AdvanceNotice;
import no.bht.casework.domain.NoticeExemption;
import no.bht.casework.domain.Reasons;
import no.bht.platform.time.Oslo;
import no.bht.supervision.domain.CommandRefused;
import no.bht.supervision.domain.Refusal;
import no.bht.supervision.domain.Viewer;
import no.bht.supervision.fixture.InspectionFixture;
import no.bht.supervision.order.domain.OrderEvent.OrderComplied;
import no.bht.supervision.order.domain.OrderEvent.OrderIssued;
import no.bht.supervision.order.domain.OrderEvent.OrderOverdue;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class OrderTest {
  private static final LocalDate SENT = LocalDate.of(2026, 3, 16);
  private static final LocalDate COMMENT_DEADLINE = LocalDate.of(2026, 4, 7);
  private static final LocalDate DEADLINE = LocalDate.of(2026, 5, 29);
  private static final Reasons REASONS = new Reasons("§ 13-3", "No plan.", null);
  private static final Viewer PARTY =
      new Viewer("employer", false, InspectionFixture.EMPLOYER.number());

  @Test
  void the_decision_waits_until_the_time_to_comment_has_passed() {
    assertThat(refusal(() -> decide(noticed(), COMMENT_DEADLINE)))
        .isEqualTo(new Refusal.CommentDeadlineRunning(COMMENT_DEADLINE));
    assertThat(decide(noticed(), COMMENT_DEADLINE.plusDays(1)))
        .singleElement()
        .isInstanceOf(OrderIssued.class);
  }

  @Test
  void after_a_comment_the_decision_need_not_wait() {
    Order order = noticed();
    order.comment(on(SENT, "We make one."));

    assertThat(decide(order, SENT)).hasSize(1);
  }

  @Test
  void with_notice_left_out_the_decision_need_not_wait_and_the_party_sees_only_the_decision() {
    Order order = exempt();

    assertThat(order.visibleTo(PARTY)).isFalse();
    decide(order, SENT);

    assertThat(order.visibleTo(PARTY)).isTrue();
  }

  @Test
  void the_time_to_comment_is_at_least_one_day() {
    assertThat(refusal(() -> Notice.requireTimeToComment(SENT, SENT)))
        .isEqualTo(new Refusal.CommentDeadlineTooEarly(SENT));
    assertThatCode(() -> Notice.requireTimeToComment(SENT.plusDays(1), SENT))
        .doesNotThrowAnyException();
  }

  @Test
  void the_last_day_to_comply_is_after_the_day_of_the_decision() {
    Order order = exempt();
    assertThat(refusal(() -> order.decide(SENT, REASONS, on(SENT, null))))
        .isEqualTo(new Refusal.DeadlineNotAfterDecision(SENT));

    assertThat(order.decide(SENT.plusDays(1), REASONS, on(SENT, null))).hasSize(1);
  }

  @Test
  void a_last_day_on_a_holiday_becomes_the_next_working_day() {
    Order order = exempt();
    LocalDate whitMonday = LocalDate.of(2026, 5, 25);

    order.decide(whitMonday, REASONS, on(SENT, null));

    OrderDecision decision = order.decision().orElseThrow();
    assertThat(decision.deadline()).isEqualTo(LocalDate.of(2026, 5, 26));
    assertThat(decision.deadlineAskedFor()).isEqualTo(whitMonday);
  }

  @Test
  void the_party_may_appeal_for_three_weeks() {
    Order order = exempt();
    decide(order, SENT);

    assertThat(order.decision().orElseThrow().appealDeadline())
        .as("three weeks end on Easter Monday")
        .isEqualTo(LocalDate.of(2026, 4, 7));
  }

  @Test
  void an_order_is_overdue_the_day_after_its_last_day_and_told_once() {
    Order order = issued();

    assertThat(order.overdue(DEADLINE)).isFalse();
    assertThat(order.markOverdue(DEADLINE)).isEmpty();
    assertThat(order.overdue(DEADLINE.plusDays(1))).isTrue();
    assertThat(order.markOverdue(DEADLINE.plusDays(1)))
        .containsExactly(new OrderOverdue(order.subject(), DEADLINE));
    assertThat(order.markOverdue(DEADLINE.plusDays(2))).isEmpty();
  }

  @Test
  void an_order_reported_on_its_last_day_is_not_overdue() {
    Order order = issued();
    assertThat(order.reportCompliance(on(DEADLINE, "Done."))).isEmpty();

    assertThat(order.overdue(DEADLINE.plusDays(1))).isFalse();
  }

  @Test
  void a_late_report_does_not_hide_that_the_order_was_overdue() {
    assertThat(issued().reportCompliance(on(DEADLINE.plusDays(1), "Done.")))
        .singleElement()
        .isInstanceOf(OrderOverdue.class);
  }

  @Test
  void an_accepted_order_was_complied_with_on_the_day_of_the_report() {
    Order order = issued();
    order.reportCompliance(on(DEADLINE, "Done."));

    assertThat(order.accept(on(DEADLINE.plusDays(9), null)))
        .containsExactly(new OrderComplied(order.subject(), DEADLINE));
    assertThat(order.state()).isEqualTo(OrderState.COMPLIED);
  }

  @Test
  void a_rejected_report_gives_no_more_time() {
    Order order = issued();
    order.reportCompliance(on(DEADLINE, "Done."));
    order.reject(on(DEADLINE.plusDays(3), "No dates."));

    assertThat(order.state()).isEqualTo(OrderState.ISSUED);
    assertThat(order.overdue(DEADLINE.plusDays(3))).isTrue();
    assertThat(order.history()).last().extracting(OrderEntry::text).isEqualTo("No dates.");
  }

  @Test
  void an_issued_order_cannot_be_withdrawn() {
    assertThat(refusal(() -> issued().withdraw(on(SENT, "Mended."))))
        .isEqualTo(new Refusal.StepNotAllowed("ISSUED", "WITHDRAW"));
  }

  private static Order noticed() {
    return Order.begin(
        subject(), new Notice.Sent(new AdvanceNotice(at(SENT), COMMENT_DEADLINE)), on(SENT, null));
  }

  private static Order exempt() {
    return Order.begin(
        subject(),
        new Notice.Omitted(NoticeExemption.ALREADY_AWARE, "Spoken of on site."),
        on(SENT, null));
  }

  private static Order issued() {
    Order order = exempt();
    decide(order, SENT);
    return order;
  }

  private static List<OrderEvent> decide(Order order, LocalDate day) {
    return order.decide(DEADLINE, REASONS, on(day, null));
  }

  private static OrderSubject subject() {
    return new OrderSubject(
        new OrderId(new UUID(3, 3)),
        InspectionFixture.ID,
        InspectionFixture.EMPLOYER,
        "5528",
        "employers-test",
        List.of("FOR-2011-12-06-1355 § 13-3"),
        "Make a plan.",
        true,
        null);
  }

  private static Order.Step on(LocalDate day, String text) {
    return new Order.Step("someone", at(day), text);
  }

  private static Instant at(LocalDate day) {
    return Oslo.startOf(day).plusSeconds(3600);
  }

  private static Refusal refusal(ThrowingCallable command) {
    return catchThrowableOfType(CommandRefused.class, command).refusal();
  }
}
