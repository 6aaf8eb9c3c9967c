package no.bht.supervision.walk;

import static no.bht.supervision.walk.World.lawful;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.bht.casework.domain.Reasons;
import no.bht.casework.domain.notice.MayDecide;
import no.bht.supervision.inspection.domain.Opening;
import no.bht.supervision.order.domain.Condition;
import no.bht.supervision.order.domain.Deadline;
import no.bht.supervision.order.domain.Extension;
import no.bht.supervision.order.domain.Order;
import no.bht.supervision.order.domain.OrderDecision;
import no.bht.supervision.order.domain.OrderEntry;
import no.bht.supervision.order.domain.OrderEvent;
import no.bht.supervision.order.domain.OrderEvent.OrderConditionOverdue;
import no.bht.supervision.order.domain.OrderEvent.OrderOverdue;
import no.bht.supervision.order.domain.OrderId;
import no.bht.supervision.order.domain.OrderSubject;

/** An order, and by {@link Followers} what is decided on it. */
final class OrderWalk {
  private static final Reasons REASONS = new Reasons("Rules", "Facts", null);

  private final World world;
  private final Heard heard;
  private final boolean beforeTheProcedure;
  final OrderNotes notes = new OrderNotes();
  final Order order;
  final Followers followers;

  OrderWalk(World world, Opening inspection, String controlPoint) {
    this.world = world;
    heard = new Heard(world, "ORDER");
    heard.either();
    beforeTheProcedure = world.draw(10) == 0;
    notes.noticed = heard.wasNoticed();
    OrderSubject subject =
        new OrderSubject(
            new OrderId(new UUID(9, world.draw(1_000_000))),
            inspection.id(),
            inspection.party(),
            controlPoint,
            inspection.checklistVersion(),
            List.of("§"),
            "Demand",
            world.maybe(),
            null);
    order = Order.begin(subject, heard.asNotice(), world.by());
    followers = new Followers(world, this);
  }

  void step() {
    switch (world.draw(4)) {
      case 0 -> followers.onFine();
      case 1 -> followers.onStop();
      default -> onOrder();
    }
  }

  private void onOrder() {
    LocalDate today = world.today();
    switch (world.draw(14)) {
      case 0, 1 -> decide();
      case 2 -> comment();
      case 3 -> {
        tell(order.reportCompliance(world.by()));
        lawful(notes.isWaitedFor(), "reported what nobody waits for");
        notes.reported = today;
      }
      case 4 -> accept();
      case 5 -> {
        order.reject(world.by());
        lawful(notes.state().equals("COMPLIANCE_REPORTED"), "rejected what is not reported");
        notes.reported = null;
      }
      case 6, 7 -> {
        if (notes.asked || world.seldom()) {
          answer();
        } else {
          ask();
        }
      }
      case 8 -> {
        LocalDate until = world.maybeAhead(25);
        order.defer(until, world.by());
        lawful(notes.decidedOn != null && notes.stands(), "deferred what does not stand");
        notes.deferrals.begin(today, until);
      }
      case 9 -> {
        order.endDeferral(world.by());
        notes.deferrals.end(today);
      }
      case 10 -> change();
      case 11 -> sweep();
      case 12 -> {
        order.meetCondition(1, world.by());
        lawful(notes.condition != null && !notes.conditionMet, "met what is no condition");
        notes.conditionMet = true;
      }
      default -> {
        if (world.seldom()) {
          end();
        }
      }
    }
  }

  private void comment() {
    if (!beforeTheProcedure && world.maybe()) {
      // By the procedure alone, perhaps with more to come.
      heard.comment(world.maybe());
      return;
    }
    order.comment(world.by());
    lawful(notes.isUndecided() && notes.noticed, "commented on what is decided or not noticed");
    notes.commented = true;
    heard.comment(false);
  }

  private void decide() {
    boolean atOnce = world.draw(5) == 0;
    LocalDate day = world.ahead(9);
    Deadline.Asked asked =
        atOnce ? new Deadline.Asked.Immediately("Fire.") : new Deadline.Asked.By(day);
    MayDecide known = beforeTheProcedure ? new MayDecide.NotHeard() : heard.mayDecide();
    LocalDate toMeet = world.maybeAhead(9);
    List<Condition> conditions =
        toMeet == null ? List.of() : List.of(new Condition("Show it.", toMeet));
    order.decide(new Order.Terms(asked, conditions, REASONS), known, world.by());
    lawful(notes.isUndecided(), "decided twice");
    heard.assertHeard();
    notes.decidedOn = world.today();
    notes.atOnce = atOnce;
    notes.condition = toMeet == null ? null : NorwegianDays.workingDayFrom(toMeet);
    notes.watch(atOnce ? world.today() : NorwegianDays.workingDayFrom(day));
  }

  private void accept() {
    LocalDate on = world.maybe() ? null : world.behind(8);
    order.accept(on, world.by());
    lawful(notes.state().equals("COMPLIANCE_REPORTED"), "accepted what is not reported");
    lawful(
        on == null || !(on.isBefore(notes.decidedOn) || on.isAfter(notes.reported)),
        "complied before the decision or after the report");
    notes.complied = on == null ? notes.reported : on;
    followers.complied(notes.complied);
  }

  private void ask() {
    String ground = world.maybe() ? "Ill." : null;
    LocalDate until = world.ahead(25);
    LocalDate today = world.today();
    order.askExtension(new Extension(until, today, "Ill.", ground), world.by());
    lawful(notes.isWaitedFor() && !notes.asked && !notes.atOnce, "asked for more time");
    lawful(until.isAfter(notes.deadline), "asked for less time");
    lawful(ground != null || !today.isAfter(notes.deadline), "asked too late without a ground");
    notes.asked = true;
  }

  private void answer() {
    if (world.maybe()) {
      order.refuseExtension(world.by());
    } else {
      LocalDate until = world.ahead(25);
      order.grantExtension(until, world.by());
      lawful(until.isAfter(notes.deadline), "given less time");
      notes.watch(NorwegianDays.workingDayFrom(until));
    }
    lawful(notes.isWaitedFor() && notes.asked, "answered what nobody asked");
    notes.asked = false;
  }

  private void change() {
    LocalDate day = world.maybeAhead(9);
    order.change(day, world.today(), world.by());
    lawful(notes.decidedOn != null && notes.stands(), "changed what does not stand");
    if (day != null) {
      notes.atOnce = false;
      notes.watch(NorwegianDays.workingDayFrom(day));
    }
  }

  private void sweep() {
    List<OrderEvent> events =
        world.has(Fault.ANNOUNCES_NOTHING) ? List.of() : order.markOverdue(world.today());
    tell(events);
    if (world.has(Fault.ANNOUNCES_AGAIN)) {
      tell(events);
    }
    lawful(!notes.isOverdue(world.today()) || notes.told, "overdue and not announced");
  }

  private void tell(List<OrderEvent> events) {
    for (OrderEvent event : events) {
      if (event instanceof OrderOverdue overdue) {
        lawful(notes.isOverdue(world.today()), "announced what is not overdue");
        lawful(!notes.told, "announced twice");
        assertThat(overdue.deadline()).isEqualTo(notes.deadline);
        notes.told = true;
        notes.overdueOnce = true;
      } else if (event instanceof OrderConditionOverdue overdue) {
        assertThat(overdue.deadline()).isEqualTo(notes.condition);
        lawful(world.today().isAfter(notes.condition) && !notes.conditionMet, "not overdue");
        lawful(!notes.conditionTold, "announced twice");
        notes.conditionTold = true;
      }
    }
  }

  private void end() {
    if (world.maybe()) {
      order.withdraw(world.by());
      lawful(notes.isUndecided(), "given up after the decision");
      notes.over = "WITHDRAWN";
    } else {
      order.annul(world.by());
      lawful(notes.decidedOn != null && notes.stands(), "annulled what does not stand");
      notes.over = "ANNULLED";
      followers.stopsEnd();
    }
    followers.fall();
  }

  void check() {
    assertThat(order.state().name()).isEqualTo(notes.state());
    assertThat(order.overdue(world.today())).isEqualTo(notes.isOverdue(world.today()));
    assertThat(order.history()).last().extracting(OrderEntry::state).isEqualTo(order.state());
    order.decision().ifPresent(this::check);
    followers.check();
  }

  private void check(OrderDecision decision) {
    LocalDate lastDay =
        world.has(Fault.ENDS_ON_A_HOLIDAY) && decision.deadline() instanceof Deadline.OnDay day
            ? day.askedFor()
            : decision.deadline().lastDay();
    assertThat(lastDay).as("deadline").isEqualTo(notes.deadline);
    // A changed order has a day, even if it was to be complied with at once.
    if (decision.deadline() instanceof Deadline.OnDay) {
      lawful(NorwegianDays.isWorkingDay(lastDay), "deadline on a working day");
    }
    assertThat(decision.appealDeadline())
        .isEqualTo(NorwegianDays.workingDayFrom(notes.decidedOn.plusWeeks(3)));
  }
}
