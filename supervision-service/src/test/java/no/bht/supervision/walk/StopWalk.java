package no.bht.supervision.walk;

import static no.bht.supervision.walk.World.lawful;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import no.bht.casework.domain.AppealPeriod;
import no.bht.supervision.fixture.FeeFixture;
import no.bht.supervision.inspection.domain.InspectionId;
import no.bht.supervision.stop.domain.ActivityStop;
import no.bht.supervision.stop.domain.StopCause;
import no.bht.supervision.stop.domain.StopId;
import no.bht.supervision.stop.domain.StopScope;
import no.bht.supervision.stop.domain.StopState;

/** A stop of activities: for an order that is not fulfilled in time, or for imminent danger. */
final class StopWalk {
  private final World world;
  private final OrderWalk on;
  private final Heard heard;
  private final Deferrals deferrals = new Deferrals();
  private LocalDate decidedOn;
  private String over;
  private ActivityStop stop;

  /**
   * @param on {@code null} for imminent danger
   */
  private StopWalk(World world, OrderWalk on) {
    this.world = world;
    this.on = on;
    StopScope scope = world.seldom() ? StopScope.WHOLE : StopScope.PARTLY;
    StopCause cause =
        on == null
            ? new StopCause.ImminentDanger("Gas.")
            : new StopCause.UnfulfilledOrder(on.order);
    ActivityStop.Subject subject =
        new ActivityStop.Subject(
            new InspectionId(new UUID(1, 1)), FeeFixture.ENTERPRISE, cause, scope, "Welding");
    lawful(on != null || scope == StopScope.PARTLY, "everything stopped for a danger");
    heard = new Heard(world, "STOP");
    heard.either();
    stop =
        ActivityStop.notified(
            new StopId(new UUID(9, 3)),
            subject,
            new ActivityStop.Notified(world.today(), heard.deadline(), "i"));
  }

  static StopWalk of(World world, OrderWalk order) {
    ActivityStop.Subject.requireOverdue(order.order, world.today());
    lawful(order.notes.isOverdue(world.today()), "stop for an order in time");
    return new StopWalk(world, order);
  }

  static StopWalk forDanger(World world) {
    return new StopWalk(world, null);
  }

  void step() {
    LocalDate today = world.today();
    switch (world.draw(8)) {
      case 0, 1 -> decide();
      case 2 -> heard.comment(world.maybe());
      case 3 -> {
        LocalDate until = world.maybeAhead(25);
        stop = stop.deferred(today, until);
        lawful(state().equals("IN_FORCE"), "deferred what is not in force");
        deferrals.begin(today, until);
      }
      case 4 -> {
        stop = stop.deferralEnded(today);
        deferrals.end(today);
      }
      case 5 -> {
        stop = stop.changed("Grinding");
        lawful(decidedOn != null && !"ANNULLED".equals(over), "changed what does not stand");
      }
      default -> {
        if (world.seldom()) {
          end();
        }
      }
    }
  }

  private void decide() {
    stop.requireOpen();
    if (on != null) {
      ActivityStop.Subject.requireOverdue(on.order, world.today());
    }
    if (heard.stops()) {
      return;
    }
    LocalDate today = world.today();
    LocalDate appeal = AppealPeriod.lastDay(today);
    stop = stop.decided(new ActivityStop.Decided(new UUID(9, 4), today, appeal));
    heard.assertHeard();
    lawful(decidedOn == null && over == null, "decided twice");
    lawful(on == null || on.notes.isOverdue(today), "stopped for an order in time");
    assertThat(appeal).isEqualTo(NorwegianDays.workingDayFrom(today.plusWeeks(3)));
    decidedOn = today;
  }

  private void end() {
    switch (world.draw(3)) {
      case 0 -> {
        stop = stop.ended(new ActivityStop.Ended(world.today(), "Over."));
        lawful(state().equals("IN_FORCE"), "ended what is not in force");
        over = "ENDED";
      }
      case 1 -> {
        stop = stop.givenUp();
        lawful(state().equals("NOTIFIED"), "given up after the decision");
        over = "GIVEN_UP";
      }
      default -> {
        stop = stop.annulled();
        lawful(decidedOn != null && !"ANNULLED".equals(over), "annulled what does not stand");
        over = "ANNULLED";
      }
    }
  }

  /** The order is complied with or annulled. */
  void orderEnded() {
    if (stop.state() == StopState.NOTIFIED) {
      stop = stop.givenUp();
      over = "GIVEN_UP";
    } else if (stop.state() == StopState.IN_FORCE) {
      stop = stop.ended(new ActivityStop.Ended(world.today(), "Complied."));
      over = "ENDED";
    }
  }

  private String state() {
    return over != null ? over : decidedOn == null ? "NOTIFIED" : "IN_FORCE";
  }

  void check() {
    assertThat(stop.state().name()).isEqualTo(state());
    for (LocalDate day : new LocalDate[] {world.today(), world.ahead(40)}) {
      assertThat(stop.isInForceOn(day))
          .as("in force on %s", day)
          .isEqualTo(
              state().equals("IN_FORCE")
                  && !deferrals.cover(day)
                  && (on == null || !on.notes.deferrals.cover(day)));
    }
  }

  boolean wasDecided() {
    return decidedOn != null;
  }
}
