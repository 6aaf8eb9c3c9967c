package no.bht.supervision.order.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.bht.casework.domain.AdvanceNotice;
import no.bht.casework.domain.NoticeExemption;
import no.bht.casework.domain.Reasons;
import no.bht.casework.domain.notice.MayDecide;
import no.bht.platform.time.Oslo;
import no.bht.supervision.domain.CommandRefused;
import no.bht.supervision.domain.Refusal;
import no.bht.supervision.domain.Viewer;
import no.bht.supervision.fixture.InspectionFixture;
import no.bht.supervision.order.domain.OrderEvent.OrderComplied;
import no.bht.supervision.order.domain.OrderEvent.OrderConditionOverdue;
import no.bht.supervision.order.domain.OrderEvent.OrderDeadlineMoved;
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
  void the_last_day_to_comply_is_after_the_day_of_the_decision() {
    Order order = exempt();
    assertThat(refusal(() -> decide(order, SENT, SENT)))
        .isEqualTo(new Refusal.DeadlineNotAfterDecision(SENT));

    assertThat(decide(order, SENT.plusDays(1), SENT)).hasSize(1);
  }

  @Test
  void a_last_day_on_a_holiday_becomes_the_next_working_day() {
    Order order = exempt();
    LocalDate whitMonday = LocalDate.of(2026, 5, 25);

    decide(order, whitMonday, SENT);

    assertThat(order.decision().orElseThrow().deadline())
        .isEqualTo(new Deadline.OnDay(LocalDate.of(2026, 5, 26), whitMonday));
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

  @Test
  void at_once_is_no_deadline_but_overdue_the_day_after() {
    Order order = exempt();
    order.decide(
        new Order.Terms(new Deadline.Asked.Immediately("Unshored trench."), List.of(), REASONS),
        new MayDecide.NotHeard(),
        on(SENT, null));

    assertThat(order.decision().orElseThrow().deadline())
        .isEqualTo(new Deadline.AtOnce(SENT, "Unshored trench."));
    assertThat(order.overdue(SENT)).isFalse();
    assertThat(order.overdue(SENT.plusDays(1))).isTrue();
    assertThat(refusal(() -> ask(order, DEADLINE, SENT, null)))
        .isEqualTo(new Refusal.NothingToExtend());
  }

  @Test
  void a_condition_is_met_after_the_decision() {
    assertThat(refusal(() -> conditioned(SENT)))
        .isEqualTo(new Refusal.ConditionDeadlineTooEarly(SENT));

    assertThat(conditioned(SENT.plusDays(1)).decision().orElseThrow().conditions()).hasSize(1);
  }

  @Test
  void the_last_day_to_meet_a_condition_is_a_working_day() {
    LocalDate saturday = LocalDate.of(2026, 6, 6);

    assertThat(conditioned(saturday).decision().orElseThrow().conditions())
        .containsExactly(new Condition("Tell us.", LocalDate.of(2026, 6, 8)));
  }

  @Test
  void a_condition_is_overdue_the_day_after_its_last_day_and_told_once() {
    LocalDate monday = LocalDate.of(2026, 4, 20);
    Order order = conditioned(monday);

    assertThat(order.markOverdue(monday)).isEmpty();
    assertThat(order.markOverdue(monday.plusDays(1)))
        .containsExactly(new OrderConditionOverdue(order.subject(), 1, monday));
    assertThat(order.markOverdue(monday.plusDays(2))).isEmpty();
  }

  @Test
  void a_condition_that_is_met_or_not_enforced_is_not_overdue() {
    LocalDate monday = LocalDate.of(2026, 4, 20);
    Order met = conditioned(monday);
    met.meetCondition(1, on(monday, null));
    assertThat(met.markOverdue(monday.plusDays(1))).isEmpty();
    assertThat(refusal(() -> met.meetCondition(1, on(monday, null))))
        .isEqualTo(new Refusal.NoSuchCondition(1));
    assertThat(refusal(() -> met.meetCondition(2, on(monday, null))))
        .isEqualTo(new Refusal.NoSuchCondition(2));
    Order deferred = conditioned(monday);
    deferred.defer(null, on(monday, null));
    assertThat(deferred.markOverdue(monday.plusDays(1))).isEmpty();
    Order annulled = conditioned(monday);
    annulled.annul(on(monday, null));

    assertThat(annulled.markOverdue(monday.plusDays(1))).isEmpty();
  }

  @Test
  void a_condition_outlasts_compliance() {
    LocalDate later = DEADLINE.plusDays(31);
    Order order = conditioned(later);
    order.reportCompliance(on(DEADLINE, "Done."));
    order.accept(on(DEADLINE, null));

    assertThat(order.markOverdue(later.plusDays(3)))
        .singleElement()
        .isInstanceOf(OrderConditionOverdue.class);
    order.meetCondition(1, on(later.plusDays(4), null));
    assertThat(order.state()).isEqualTo(OrderState.COMPLIED);
  }

  @Test
  void the_procedure_says_how_long_the_decision_waits() {
    Order order = noticed();
    LocalDate after = COMMENT_DEADLINE.plusDays(1);

    assertThat(
            refusal(
                () ->
                    order.decide(
                        Order.Terms.by(DEADLINE, REASONS),
                        new MayDecide.NotBefore(after),
                        on(after, null))))
        .isEqualTo(new Refusal.CommentDeadlineRunning(after));
    assertThat(order.decide(Order.Terms.by(DEADLINE, REASONS), new MayDecide.Yes(), on(SENT, null)))
        .hasSize(1);
  }

  @Test
  void more_time_asked_for_on_the_last_day_needs_no_ground_and_the_day_after_it_does() {
    LocalDate until = DEADLINE.plusDays(30);
    Order late = issued();
    assertThat(refusal(() -> ask(late, until, DEADLINE.plusDays(1), null)))
        .isEqualTo(new Refusal.ExtensionTooLate(DEADLINE));
    ask(late, until, DEADLINE.plusDays(1), "Ill.");
    assertThat(late.extensions().open()).isPresent();

    Order inTime = issued();
    ask(inTime, until, DEADLINE, null);
    assertThat(inTime.extensions().open()).isPresent();
  }

  @Test
  void more_time_is_more_than_there_is() {
    assertThat(refusal(() -> ask(issued(), DEADLINE, SENT, null)))
        .isEqualTo(new Refusal.ExtensionNotLater(DEADLINE));
    ask(issued(), DEADLINE.plusDays(1), SENT, null);
  }

  @Test
  void more_time_granted_is_watched_anew() {
    Order order = issued();
    ask(order, LocalDate.of(2026, 6, 7), DEADLINE, null);
    LocalDate later = DEADLINE.plusDays(3);
    assertThat(order.markOverdue(later)).hasSize(1);
    LocalDate monday = LocalDate.of(2026, 6, 8);
    assertThat(order.grantExtension(null, on(later, "Reasonable.")))
        .containsExactly(new OrderDeadlineMoved(order.subject(), monday));

    assertThat(order.overdue(monday)).isFalse();
    assertThat(order.markOverdue(monday.plusDays(1)))
        .containsExactly(new OrderOverdue(order.subject(), monday));
    assertThat(order.markOverdue(monday.plusDays(2))).isEmpty();
  }

  @Test
  void more_time_refused_leaves_the_deadline() {
    Order order = issued();
    ask(order, DEADLINE.plusDays(30), DEADLINE, null);
    order.refuseExtension(on(DEADLINE, "Had long."));

    assertThat(order.overdue(DEADLINE.plusDays(1))).isTrue();
    assertThat(refusal(() -> order.grantExtension(null, on(DEADLINE, "?"))))
        .isEqualTo(new Refusal.NoExtensionAsked());
  }

  @Test
  void one_request_at_a_time() {
    Order order = issued();
    ask(order, DEADLINE.plusDays(30), SENT, null);

    assertThat(refusal(() -> ask(order, DEADLINE.plusDays(40), SENT, null)))
        .isEqualTo(new Refusal.ExtensionAsked());
  }

  @Test
  void while_it_is_deferred_the_deadline_is_not_watched() {
    Order order = issued();
    order.defer(DEADLINE.plusDays(10), on(DEADLINE, null));

    assertThat(order.overdue(DEADLINE.plusDays(10))).isFalse();
    assertThat(order.overdue(DEADLINE.plusDays(11))).isTrue();
  }

  @Test
  void a_deferral_until_the_appeal_is_decided_ends_with_it() {
    Order order = issued();
    order.defer(null, on(DEADLINE, null));
    assertThat(order.markOverdue(DEADLINE.plusDays(100))).isEmpty();
    order.endDeferral(on(DEADLINE.plusDays(100), null));

    assertThat(order.overdue(DEADLINE.plusDays(100))).isFalse();
    assertThat(order.overdue(DEADLINE.plusDays(101))).isTrue();
  }

  @Test
  void compliance_lies_from_the_decision_to_the_report() {
    assertThat(refusal(() -> accepted(SENT.minusDays(1))))
        .isEqualTo(new Refusal.CompliedOutside(SENT, DEADLINE));
    assertThat(refusal(() -> accepted(DEADLINE.plusDays(1))))
        .isEqualTo(new Refusal.CompliedOutside(SENT, DEADLINE));

    assertThat(accepted(SENT).compliedOn()).contains(SENT);
    assertThat(accepted(DEADLINE).compliedOn()).contains(DEADLINE);
    assertThat(accepted(null).compliedOn()).contains(DEADLINE);
  }

  @Test
  void an_annulled_decision_leaves_nothing_of_the_order() {
    Order order = issued();

    assertThat(order.annul(on(DEADLINE, null)))
        .containsExactly(new OrderEvent.OrderAnnulled(order.subject(), DEADLINE));
    assertThat(order.overdue(DEADLINE.plusDays(1))).isFalse();
    assertThat(refusal(() -> order.reportCompliance(on(DEADLINE, "Done."))))
        .isEqualTo(new Refusal.StepNotAllowed("ANNULLED", "REPORT_COMPLIANCE"));
  }

  @Test
  void a_changed_decision_has_another_working_day() {
    Order order = issued();
    order.change(LocalDate.of(2026, 7, 4), DEADLINE, on(DEADLINE, null));

    assertThat(order.decision().orElseThrow().deadline().lastDay())
        .isEqualTo(LocalDate.of(2026, 7, 6));
  }

  @Test
  void what_the_appeal_body_decided_counts_from_its_day_however_late_it_is_recorded() {
    LocalDate decidedOn = LocalDate.of(2026, 6, 8);
    Order.Step recorded = on(LocalDate.of(2026, 6, 22), null);
    Order order = issued();
    assertThat(refusal(() -> order.change(decidedOn, decidedOn, recorded)))
        .isEqualTo(new Refusal.DeadlineNotAfterDecision(decidedOn));

    order.change(decidedOn.plusDays(1), decidedOn, recorded);

    assertThat(order.decision().orElseThrow().deadline().lastDay())
        .isEqualTo(decidedOn.plusDays(1));
    assertThat(order.markOverdue(recorded.day())).hasOnlyElementsOfType(OrderOverdue.class);
  }

  private static Order accepted(LocalDate compliedOn) {
    Order order = issued();
    order.reportCompliance(on(DEADLINE, "Done."));
    order.accept(compliedOn, on(DEADLINE.plusDays(20), null));
    return order;
  }

  private static Order conditioned(LocalDate deadline) {
    Order order = exempt();
    order.decide(
        new Order.Terms(
            new Deadline.Asked.By(DEADLINE), List.of(new Condition("Tell us.", deadline)), REASONS),
        new MayDecide.NotHeard(),
        on(SENT, null));
    return order;
  }

  private static void ask(Order order, LocalDate until, LocalDate day, String lateGround) {
    order.askExtension(new Extension(until, day, "Ill.", lateGround), on(day, "Ill."));
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
    return decide(order, DEADLINE, day);
  }

  private static List<OrderEvent> decide(Order order, LocalDate deadline, LocalDate day) {
    return order.decide(Order.Terms.by(deadline, REASONS), new MayDecide.NotHeard(), on(day, null));
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
