package no.bht.supervision.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import no.bht.casework.domain.AdvanceNotice;
import no.bht.casework.domain.AppealPeriod;
import no.bht.casework.domain.NoticeExemption;
import no.bht.casework.domain.Reasons;
import no.bht.casework.domain.notice.Hearing;
import no.bht.casework.domain.notice.MayDecide;
import no.bht.supervision.coercivefine.domain.CoerciveFine;
import no.bht.supervision.coercivefine.domain.FineForm;
import no.bht.supervision.coercivefine.domain.FineId;
import no.bht.supervision.coercivefine.domain.FineState;
import no.bht.supervision.coercivefine.domain.FineTerms;
import no.bht.supervision.domain.CommandRefused;
import no.bht.supervision.fixture.FeeFixture;
import no.bht.supervision.inspection.domain.InspectionId;
import no.bht.supervision.order.domain.Deadline;
import no.bht.supervision.order.domain.Extension;
import no.bht.supervision.order.domain.Notice;
import no.bht.supervision.order.domain.Order;
import no.bht.supervision.order.domain.OrderEvent;
import no.bht.supervision.order.domain.OrderEvent.OrderOverdue;
import no.bht.supervision.order.domain.OrderId;
import no.bht.supervision.order.domain.OrderState;
import no.bht.supervision.order.domain.OrderSubject;
import no.bht.supervision.stop.domain.ActivityStop;
import no.bht.supervision.stop.domain.StopCause;
import no.bht.supervision.stop.domain.StopId;
import no.bht.supervision.stop.domain.StopScope;
import no.bht.supervision.stop.domain.StopState;
import no.bht.supervision.violationfee.domain.Addressee;
import no.bht.supervision.violationfee.domain.CeilingBasis;
import no.bht.supervision.violationfee.domain.FeeState;
import no.bht.supervision.violationfee.domain.Preparation;
import no.bht.supervision.violationfee.domain.ViolationFee;

/**
 * One case: an order with its coercive fine and its stop of activities, and a violation fee, each
 * with its hearing. Every command may come at any time; time goes on between them. What was done is
 * noted apart, and what the aggregates say is held against the notes.
 */
final class CaseWalk {
  private static final Reasons REASONS = new Reasons("Rules", "Facts", null);
  private static final BigDecimal AMOUNT = new BigDecimal("1500.50");

  private final Random random;
  private final UnaryOperator<CoerciveFine> fault;
  private final FineOracle oracle = new FineOracle();
  private final Map<String, Hearing> hearings = new HashMap<>();
  private final Set<LocalDate> overdueTold = new HashSet<>();
  private final FineForm form;
  private LocalDate today;
  private Order order;
  private CoerciveFine fine;
  private ActivityStop stop;
  private ViolationFee fee;
  private boolean fineInForce;

  /**
   * @param fault what is wrong with every fine that is looked at; nothing but in tests of the walk
   */
  CaseWalk(Random random, UnaryOperator<CoerciveFine> fault) {
    this.random = random;
    this.fault = fault;
    this.form = oneOf(List.of(FineForm.values()));
    this.today = FeeFixture.TODAY.plusDays(random.nextInt(300));
    this.fee = FeeFixture.opened(FeeFixture.violation("2026-01-05", "2026-06-30"), today);
    hear("ORDER");
    Notice notice =
        hearings.get("ORDER").notice() instanceof Hearing.Sent sent
            ? new Notice.Sent(sent.notice())
            : new Notice.Omitted(NoticeExemption.ALREADY_AWARE, "Told.");
    this.order = Order.begin(subject(), notice, by());
  }

  void step() {
    today = today.plusDays(random.nextInt(6));
    try {
      switch (random.nextInt(4)) {
        case 0 -> onFine();
        case 1 -> onStop();
        case 2 -> onFee();
        default -> onOrder();
      }
    } catch (CommandRefused refused) {
      assertThat(refused.refusal()).isNotNull();
    }
    check();
  }

  private void onOrder() {
    switch (random.nextInt(13)) {
      case 0, 1 -> decideOrder();
      case 2 -> {
        order.comment(by());
        comment("ORDER");
      }
      case 3 -> {
        List<OrderEvent> events = order.reportCompliance(by());
        told(events);
        oracle.reported = today;
      }
      case 4 -> {
        order.accept(by());
        oracle.complied = oracle.reported;
        if (fine != null && fine.state() == FineState.IMPOSED) {
          fine = fine.fulfilled(new CoerciveFine.Stopped(oracle.complied, "Complied."));
        }
        if (stop != null && stop.state() == StopState.IN_FORCE) {
          stop = stop.ended(new ActivityStop.Ended(today, "Complied."));
        }
      }
      case 5 -> {
        order.reject(by());
        oracle.reported = null;
      }
      case 6 -> order.askExtension(new Extension(ahead(25), today, "Ill.", "Ill."), by());
      case 7 -> {
        LocalDate until = ahead(25);
        order.grantExtension(until, by());
        oracle.deadline = NorwegianDays.workingDayFrom(until);
      }
      case 8 -> {
        order.defer(null, by());
        oracle.orderDeferred(today);
      }
      case 9 -> {
        order.endDeferral(by());
        oracle.orderDeferralEnded(today);
      }
      case 10 -> {
        LocalDate day = ahead(9);
        order.change(day, by());
        oracle.deadline = NorwegianDays.workingDayFrom(day);
      }
      case 11 -> told(order.markOverdue(today));
      default -> endOrder();
    }
  }

  private void decideOrder() {
    boolean atOnce = random.nextInt(5) == 0;
    LocalDate day = ahead(9);
    Deadline.Asked asked =
        atOnce ? new Deadline.Asked.Immediately("Fire.") : new Deadline.Asked.By(day);
    order.decide(new Order.Terms(asked, List.of(), REASONS), hearings.get("ORDER").on(today), by());
    assertHeard("ORDER");
    oracle.deadline = atOnce ? today : NorwegianDays.workingDayFrom(day);
  }

  /** Seldom, as a walk that is over shows little. */
  private void endOrder() {
    if (random.nextInt(4) > 0) {
      return;
    }
    if (random.nextBoolean()) {
      order.withdraw(by());
    } else {
      order.annul(by());
    }
    fineInForce = false;
    if (fine != null && fine.state().stands()) {
      fine = fine.annulled();
    } else if (fine != null && fine.state() == FineState.NOTIFIED) {
      fine = fine.givenUp();
    }
  }

  private void told(List<OrderEvent> events) {
    for (OrderEvent event : events) {
      if (event instanceof OrderOverdue) {
        assertThat(today).as("overdue").isAfter(oracle.deadline);
        assertThat(oracle.isOrderPaused()).as("overdue while deferred").isFalse();
        overdueTold.add(oracle.deadline);
      }
    }
  }

  private void onFine() {
    if (fine == null) {
      LocalDate commentDeadline = hear("COERCIVE_FINE");
      fine =
          CoerciveFine.notified(
              new FineId(new UUID(9, 1)),
              order.subject(),
              new FineTerms(form, AMOUNT),
              new CoerciveFine.Notified(today, commentDeadline, "i"));
      return;
    }
    switch (random.nextInt(6)) {
      case 0, 1 -> impose();
      case 2 -> comment("COERCIVE_FINE");
      case 3 -> {
        fine = fine.deferred(today, null);
        oracle.fineDeferred(today);
      }
      case 4 -> {
        fine = fine.deferralEnded(today);
        oracle.fineDeferralEnded(today);
      }
      default -> {
        if (random.nextInt(4) == 0) {
          fine = fine.impossible(new CoerciveFine.Stopped(today, "Burnt down."), today);
          oracle.impossible = today;
        }
      }
    }
  }

  private void impose() {
    if (order.state() != OrderState.ISSUED || !isHeard("COERCIVE_FINE")) {
      return;
    }
    LocalDate from = fine.runsFrom(random.nextBoolean() ? null : ahead(9), today);
    LocalDate appeal = AppealPeriod.lastDay(today);
    fine = fine.imposed(new CoerciveFine.Imposed(new UUID(9, 2), today, from, appeal));
    assertHeard("COERCIVE_FINE");
    assertThat(from).isAfter(today);
    assertThat(NorwegianDays.isWorkingDay(appeal)).isTrue();
    oracle.runsFrom = from;
    fineInForce = true;
  }

  private void onStop() {
    if (stop == null) {
      ActivityStop.Subject.requireOverdue(order, today);
      LocalDate deadline = hear("STOP");
      stop =
          ActivityStop.notified(
              new StopId(new UUID(9, 3)),
              new ActivityStop.Subject(
                  new InspectionId(new UUID(1, 1)),
                  FeeFixture.ENTERPRISE,
                  new StopCause.UnfulfilledOrder(order.subject()),
                  StopScope.PARTLY,
                  "Welding"),
              new ActivityStop.Notified(today, deadline, "i"));
      return;
    }
    switch (random.nextInt(7)) {
      case 0, 1 -> {
        stop.requireOpen();
        ActivityStop.Subject.requireOverdue(order, today);
        if (isHeard("STOP")) {
          LocalDate appeal = AppealPeriod.lastDay(today);
          stop = stop.decided(new ActivityStop.Decided(new UUID(9, 4), today, appeal));
          assertHeard("STOP");
          assertThat(today).as("stopped for an order in time").isAfter(oracle.deadline);
          assertThat(oracle.isOrderPaused()).isFalse();
        }
      }
      case 2 -> comment("STOP");
      case 3 -> stop = stop.deferred(today, null);
      case 4 -> stop = stop.deferralEnded(today);
      case 5 -> stop = stop.ended(new ActivityStop.Ended(today, "Over."));
      default -> stop = random.nextInt(4) == 0 ? stop.annulled() : stop.changed("Grinding");
    }
  }

  private void onFee() {
    switch (random.nextInt(12)) {
      case 0 -> {
        LocalDate deadline = ahead(20).plusDays(1);
        fee =
            fee.notice(
                new Preparation.Notice(today, deadline, null, FeeFixture.at(today)),
                FeeFixture.RATES);
        hearings.put("FEE", hearing("FEE", sent(deadline)));
      }
      case 1 -> {
        if (random.nextInt(4) == 0) {
          fee = fee.omitNotice(FeeFixture.RATES, today);
          hearings.put("FEE", hearing("FEE", omitted()));
        }
      }
      case 2 -> fee = fee.coordinate(FeeFixture.answered(today), today);
      case 3, 4 -> decideFee();
      case 5 -> comment("FEE");
      case 6 -> fee = fee.pay(new BigDecimal(random.nextInt(3) * 25_000 + 1), today, today);
      case 7 -> fee = fee.bringLawsuit(today, today);
      case 8 -> fee = fee.endLawsuit(today, today);
      case 9 -> {
        if (fee.state() == FeeState.IMPOSED) {
          fee = fee.defer(today);
        }
      }
      case 10 -> fee = fee.endDeferral(today);
      default ->
          fee =
              random.nextBoolean()
                  ? fee.change(new BigDecimal("50000"))
                  : random.nextInt(4) == 0 ? fee.annul(today) : fee;
    }
  }

  private void decideFee() {
    if (!isHeard("FEE")) {
      return;
    }
    fee =
        fee.decide(
            FeeFixture.ruling(
                Addressee.ENTERPRISE,
                String.valueOf(1 + random.nextInt(200_000)),
                CeilingBasis.DATE_OF_VIOLATION),
            FeeFixture.RATES,
            new UUID(9, 5),
            "i",
            FeeFixture.at(today));
    assertHeard("FEE");
    assertThat(fee.standing().payBy()).isAfter(today);
  }

  private void check() {
    order
        .decision()
        .ifPresent(
            decision -> {
              assertThat(decision.deadline().lastDay()).isEqualTo(oracle.deadline);
              if (decision.deadline() instanceof Deadline.OnDay) {
                assertThat(NorwegianDays.isWorkingDay(oracle.deadline)).isTrue();
              }
              assertThat(NorwegianDays.isWorkingDay(decision.appealDeadline())).isTrue();
            });
    checkFine();
    if (stop != null) {
      assertThat(stop.decided() != null)
          .isEqualTo(stop.state() != StopState.NOTIFIED && stop.state() != StopState.GIVEN_UP);
      assertThat(stop.isInForceOn(today) && stop.state() != StopState.IN_FORCE).isFalse();
    }
    checkFee();
  }

  private void checkFine() {
    if (fine == null) {
      return;
    }
    assertThat(fine.imposed() != null)
        .isEqualTo(fine.state() != FineState.NOTIFIED && fine.state() != FineState.GIVEN_UP);
    for (LocalDate day : List.of(today, ahead(40))) {
      BigDecimal owed = fineInForce ? oracle.accrued(form, AMOUNT, day) : BigDecimal.ZERO;
      assertThat(fault.apply(fine).accruedOn(day, order))
          .as("%s accrued on %s", form, day)
          .isEqualByComparingTo(owed);
    }
  }

  private void checkFee() {
    boolean imposed = fee.state() == FeeState.IMPOSED || fee.state() == FeeState.PAID;
    if (imposed) {
      assertThat(fee.standing().amount()).isLessThanOrEqualTo(fee.standing().ceiling().amount());
      assertThat(NorwegianDays.isWorkingDay(fee.stands().payBy())).isTrue();
      assertThat(fee.outstanding().signum() > 0).isEqualTo(fee.state() == FeeState.IMPOSED);
    }
    if (fee.isOverdue(today)) {
      assertThat(imposed && today.isAfter(fee.stands().payBy())).isTrue();
      assertThat(fee.stands().payment().isHeld()).isFalse();
    }
  }

  /** Gives notice or leaves it out with a reason; the last day to comment. */
  private LocalDate hear(String about) {
    LocalDate deadline = random.nextBoolean() ? ahead(20).plusDays(1) : null;
    hearings.put(about, hearing(about, deadline == null ? omitted() : sent(deadline)));
    return deadline;
  }

  private Hearing.Notice sent(LocalDate deadline) {
    return new Hearing.Sent(new AdvanceNotice(FeeFixture.at(today), deadline));
  }

  private Hearing.Notice omitted() {
    return new Hearing.Omitted(NoticeExemption.ALREADY_AWARE, "Told.", "i", FeeFixture.at(today));
  }

  private static Hearing hearing(String about, Hearing.Notice notice) {
    return new Hearing(
        new UUID(9, 6), new UUID(9, 7), FeeFixture.ENTERPRISE.number(), about, notice, List.of());
  }

  private void comment(String about) {
    Hearing heard = hearings.get(about);
    if (heard != null && heard.notice() instanceof Hearing.Sent) {
      List<Hearing.Comment> comments = new ArrayList<>(heard.comments());
      comments.add(
          new Hearing.Comment(
              new UUID(9, comments.size()),
              FeeFixture.at(today),
              "p",
              "No.",
              random.nextBoolean()));
      hearings.put(
          about,
          new Hearing(heard.id(), heard.caseId(), heard.party(), about, heard.notice(), comments));
    }
  }

  private boolean isHeard(String about) {
    Hearing heard = hearings.get(about);
    return heard != null && heard.on(today) instanceof MayDecide.Yes;
  }

  /** By the notes alone: left out with a reason, the time is over, or it has said its last word. */
  private void assertHeard(String about) {
    Hearing heard = hearings.get(about);
    assertThat(heard).as("decided unheard: " + about).isNotNull();
    switch (heard.notice()) {
      case Hearing.Omitted omitted -> assertThat(omitted.reason()).isNotBlank();
      case Hearing.Sent sent ->
          assertThat(
                  today.isAfter(sent.notice().commentDeadline())
                      || (!heard.comments().isEmpty() && !heard.comments().getLast().moreToCome()))
              .as("decided while the party may comment: " + about)
              .isTrue();
    }
  }

  private LocalDate ahead(int days) {
    return today.plusDays(random.nextInt(days));
  }

  private <T> T oneOf(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  private Order.Step by() {
    return new Order.Step("someone", FeeFixture.at(today), "Text");
  }

  private static OrderSubject subject() {
    return new OrderSubject(
        new OrderId(new UUID(9, 9)),
        new InspectionId(new UUID(1, 1)),
        FeeFixture.ENTERPRISE,
        "5527",
        "employers-test",
        List.of("§"),
        "Demand",
        true,
        null);
  }

  /** How far it got, so that a walk that never decides anything is seen. */
  Map<String, Boolean> reached() {
    return Map.of(
        "order decided",
        order.decision().isPresent(),
        "order complied",
        order.state() == OrderState.COMPLIED,
        "order overdue",
        !overdueTold.isEmpty(),
        "fine accrued",
        fineInForce && oracle.accrued(form, AMOUNT, today).signum() > 0,
        "stop decided",
        stop != null && stop.decided() != null,
        "fee paid",
        fee.state() == FeeState.PAID);
  }
}
