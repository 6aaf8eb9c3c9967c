package no.bht.supervision;

import static no.bht.supervision.fixture.InspectionFixture.CHECKLIST;
import static no.bht.supervision.fixture.InspectionFixture.answer;
import static no.bht.supervision.fixture.InspectionFixture.obliged;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import no.bht.casework.domain.AdvanceNotice;
import no.bht.casework.domain.NoticeExemption;
import no.bht.casework.domain.Reasons;
import no.bht.casework.domain.notice.MayDecide;
import no.bht.platform.time.Oslo;
import no.bht.platform.time.TimeLimits;
import no.bht.supervision.domain.CommandRefused;
import no.bht.supervision.domain.Party;
import no.bht.supervision.fixture.InspectionFixture;
import no.bht.supervision.inspection.domain.Closing;
import no.bht.supervision.inspection.domain.Inspection;
import no.bht.supervision.inspection.domain.InspectionCommand;
import no.bht.supervision.inspection.domain.InspectionEvent;
import no.bht.supervision.inspection.domain.InspectionEvent.ControlPointBreached;
import no.bht.supervision.inspection.domain.InspectionId;
import no.bht.supervision.inspection.domain.InspectionState;
import no.bht.supervision.inspection.domain.OrdersOnParty;
import no.bht.supervision.inspection.domain.Outcome;
import no.bht.supervision.inspection.domain.Report;
import no.bht.supervision.order.domain.Extension;
import no.bht.supervision.order.domain.Notice;
import no.bht.supervision.order.domain.Order;
import no.bht.supervision.order.domain.OrderCommand;
import no.bht.supervision.order.domain.OrderEntry;
import no.bht.supervision.order.domain.OrderEvent;
import no.bht.supervision.order.domain.OrderEvent.OrderOverdue;
import no.bht.supervision.order.domain.OrderId;
import no.bht.supervision.order.domain.OrderState;
import no.bht.supervision.order.domain.OrderSubject;

/** Any sequence of commands on an inspection and its orders, with time going on between them. */
class RandomWalkTest {
  private static final Reasons REASONS = new Reasons("Rules", "Facts", null);

  private static final List<OrderCommand> ON_AN_ORDER =
      List.copyOf(
          EnumSet.complementOf(EnumSet.of(OrderCommand.GIVE_NOTICE, OrderCommand.OMIT_NOTICE)));

  @Property(tries = 2000)
  void no_sequence_of_commands_reaches_an_illegal_state(@ForAll long seed) {
    Walk walk = new Walk(new Random(seed));
    for (int step = 0; step < 60; step++) {
      walk.step();
      walk.check();
    }
  }

  private static final class Walk implements OrdersOnParty {
    private final Random random;
    private final Inspection inspection;
    private final List<Order> orders = new ArrayList<>();
    private final List<InspectionEvent> told = new ArrayList<>();
    private final List<OrderEvent> toldOfOrders = new ArrayList<>();
    private LocalDate today = InspectionFixture.TODAY;

    Walk(Random random) {
      this.random = random;
      this.inspection =
          random.nextBoolean() ? InspectionFixture.announced() : InspectionFixture.unannounced();
    }

    void step() {
      today = today.plusDays(random.nextInt(4));
      try {
        if (random.nextInt(3) == 0 || orders.isEmpty()) {
          inspect();
        } else {
          order(oneOf(orders));
        }
      } catch (CommandRefused refused) {
        assertThat(refused.refusal()).isNotNull();
      }
    }

    private <T> T oneOf(List<T> choices) {
      return choices.get(random.nextInt(choices.size()));
    }

    private void inspect() {
      InspectionState before = inspection.state();
      switch (random.nextInt(12)) {
        case 0 -> {
          inspection.carryOut(today, today);
          assertStep(before, InspectionCommand.CARRY_OUT);
        }
        case 1 -> {
          inspection.report(new Report(today, "i", "Report", null, null), CHECKLIST);
          assertStep(before, InspectionCommand.REPORT);
        }
        case 2 -> {
          told.addAll(inspection.close(new Closing(today, "i")));
          assertStep(before, InspectionCommand.CLOSE);
        }
        case 3, 4 -> begin();
        default -> {
          String code = oneOf(List.of("5527", "5528", "5534", "5536"));
          Outcome outcome = oneOf(List.copyOf(EnumSet.allOf(Outcome.class)));
          told.addAll(inspection.answer(answer(code, outcome), CHECKLIST, today, obliged(), this));
          assertStep(before, InspectionCommand.ANSWER);
        }
      }
    }

    private void assertStep(InspectionState before, InspectionCommand command) {
      assertThat(InspectionState.TABLE.after(before, command)).contains(inspection.state());
    }

    private void begin() {
      if (inspection.answerTo("5528").filter(it -> it.outcome() == Outcome.BREACH).isEmpty()) {
        return;
      }
      LocalDate commentDeadline = today.plusDays(random.nextInt(5));
      Notice notice;
      if (random.nextBoolean()) {
        if (!commentDeadline.isAfter(today)) {
          return;
        }
        notice = new Notice.Sent(new AdvanceNotice(Oslo.startOf(today), commentDeadline));
      } else {
        notice = new Notice.Omitted(NoticeExemption.ALREADY_AWARE, "Told.");
      }
      orders.add(Order.begin(subject(), notice, by()));
    }

    private void order(Order order) {
      OrderState before = order.state();
      OrderCommand command = oneOf(ON_AN_ORDER);
      switch (command) {
        case COMMENT -> order.comment(by());
        case DECIDE ->
            toldOfOrders.addAll(
                order.decide(
                    Order.Terms.by(today.plusDays(random.nextInt(9)), REASONS),
                    new MayDecide.NotHeard(),
                    by()));
        case WITHDRAW -> order.withdraw(by());
        case MARK_OVERDUE -> toldOfOrders.addAll(order.markOverdue(today));
        case REPORT_COMPLIANCE -> toldOfOrders.addAll(order.reportCompliance(by()));
        case ACCEPT -> toldOfOrders.addAll(order.accept(by()));
        case REJECT -> order.reject(by());
        case ASK_EXTENSION ->
            order.askExtension(
                new Extension(today.plusDays(random.nextInt(20)), today, "Ill.", late()), by());
        case GRANT_EXTENSION -> order.grantExtension(null, by());
        case REFUSE_EXTENSION -> order.refuseExtension(by());
        case MEET_CONDITION -> order.meetCondition(1, by());
        case DEFER -> order.defer(random.nextBoolean() ? today.plusDays(5) : null, by());
        case END_DEFERRAL -> order.endDeferral(by());
        case CHANGE -> order.change(today.plusDays(random.nextInt(9)), by());
        case ANNUL -> toldOfOrders.addAll(order.annul(by()));
        case GIVE_NOTICE, OMIT_NOTICE -> throw new AssertionError();
      }
      assertThat(OrderState.TABLE.steps())
          .anyMatch(
              step ->
                  (step.from() == before && step.by() == command && step.to() == order.state())
                      || (command == OrderCommand.MARK_OVERDUE && before == order.state()));
    }

    private String late() {
      return random.nextBoolean() ? "Ill." : null;
    }

    void check() {
      orders.forEach(this::check);
      assertThat(told.stream().filter(ControlPointBreached.class::isInstance))
          .doesNotHaveDuplicates();
      assertThat(
              toldOfOrders.stream()
                  .filter(OrderOverdue.class::isInstance)
                  .map(OrderOverdue.class::cast)
                  .map(event -> event.subject().id() + " " + event.deadline()))
          .doesNotHaveDuplicates();
      boolean breach =
          inspection.answerTo("5528").filter(it -> it.outcome() == Outcome.BREACH).isPresent();
      assertThat(breach || orders.stream().allMatch(it -> it.state().isOver()))
          .as("an order rests on a breach")
          .isTrue();
    }

    private void check(Order order) {
      order
          .decision()
          .ifPresent(
              decision -> {
                LocalDate decidedOn = Oslo.dateOf(decision.decidedAt());
                assertThat(decision.deadline().lastDay()).isAfter(decidedOn);
                assertThat(TimeLimits.isWorkingDay(decision.deadline().lastDay())).isTrue();
                assertThat(heard(order, decidedOn)).as("notice or exemption").isTrue();
              });
      assertThat(order.history()).last().extracting(OrderEntry::state).isEqualTo(order.state());
    }

    private static boolean heard(Order order, LocalDate decidedOn) {
      return switch (order.notice()) {
        case Notice.Omitted omitted -> !omitted.reason().isBlank();
        case Notice.Sent sent ->
            decidedOn.isAfter(sent.notice().commentDeadline())
                || order.history().stream().anyMatch(it -> it.command() == OrderCommand.COMMENT);
      };
    }

    private Order.Step by() {
      return new Order.Step("someone", Oslo.startOf(today).plusSeconds(60), "Text");
    }

    private OrderSubject subject() {
      return new OrderSubject(
          new OrderId(new UUID(9, orders.size())),
          inspection.opening().id(),
          inspection.opening().party(),
          "5528",
          "employers-test",
          List.of("§"),
          "Demand",
          random.nextBoolean(),
          null);
    }

    @Override
    public boolean requiringAssistance(Party party, InspectionId id) {
      return orders.stream()
          .anyMatch(it -> it.subject().requiresAssistance() && !it.state().isOver());
    }

    @Override
    public boolean standingOn(InspectionId id, String controlPoint) {
      return orders.stream()
          .anyMatch(it -> it.subject().controlPoint().equals(controlPoint) && !it.state().isOver());
    }
  }
}
