package no.bht.supervision.walk;

import static no.bht.supervision.walk.World.lawful;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.bht.casework.domain.AppealPeriod;
import no.bht.supervision.coercivefine.domain.Accrual;
import no.bht.supervision.coercivefine.domain.CoerciveFine;
import no.bht.supervision.coercivefine.domain.FineClaim;
import no.bht.supervision.coercivefine.domain.FineForm;
import no.bht.supervision.coercivefine.domain.FineId;
import no.bht.supervision.coercivefine.domain.FineReduction;
import no.bht.supervision.coercivefine.domain.FineState;
import no.bht.supervision.coercivefine.domain.FineTerms;
import no.bht.supervision.order.domain.Order;
import no.bht.supervision.order.domain.OrderState;
import no.bht.supervision.order.domain.Pauses;

/** A coercive fine on an order, with its claims. */
final class FineWalk {
  private static final BigDecimal AMOUNT = new BigDecimal("1500.50");

  private final World world;
  private final OrderWalk on;
  private final Heard heard;
  private final FineNotes notes;
  private CoerciveFine fine;

  FineWalk(World world, OrderWalk on) {
    this.world = world;
    this.on = on;
    heard = new Heard(world, "COERCIVE_FINE");
    heard.either();
    FineForm form = world.oneOf(List.of(FineForm.values()));
    notes = new FineNotes(on.notes, form, AMOUNT);
    fine =
        CoerciveFine.notified(
            new FineId(new UUID(9, 1)),
            on.order.subject(),
            new FineTerms(form, AMOUNT),
            new CoerciveFine.Notified(world.today(), heard.deadline(), "i"));
  }

  /** One at a time is notified or runs. */
  boolean mayBeFollowed() {
    return fine.state() != FineState.NOTIFIED && fine.state() != FineState.IMPOSED;
  }

  void step() {
    LocalDate today = world.today();
    switch (world.draw(11)) {
      case 0, 1 -> impose();
      case 2 -> heard.comment(world.maybe());
      case 3 -> {
        LocalDate until = world.maybeAhead(25);
        fine = fine.deferred(today, until);
        lawful(notes.stands(), "deferred what does not stand");
        notes.deferrals.begin(today, until);
      }
      case 4 -> {
        fine = fine.deferralEnded(today);
        notes.deferrals.end(today);
      }
      case 5, 6 -> claim();
      case 7 -> onClaim();
      case 8 -> {
        BigDecimal other = new BigDecimal(1 + world.draw(5_000));
        fine = fine.changed(other);
        lawful(notes.stands(), "changed what does not stand");
        notes.amount = other;
      }
      default -> {
        if (world.seldom()) {
          end();
        }
      }
    }
  }

  private void end() {
    switch (world.draw(3)) {
      case 0 -> {
        LocalDate from = world.behind(8);
        fine = fine.impossible(new CoerciveFine.Stopped(from, "Burnt down."), world.today());
        lawful(notes.state().equals("IMPOSED"), "stopped what does not run");
        notes.impossible = from;
      }
      case 1 -> {
        fine = fine.givenUp();
        lawful(notes.state().equals("NOTIFIED"), "given up after the decision");
        notes.over = "GIVEN_UP";
      }
      default -> {
        fine = fine.annulled();
        lawful(notes.stands(), "annulled what does not stand");
        notes.over = "ANNULLED";
      }
    }
  }

  private void impose() {
    LocalDate today = world.today();
    LocalDate from = fine.runsFrom(world.maybeAhead(9), today);
    OrderState order = on.order.state();
    if ((order != OrderState.ISSUED && order != OrderState.COMPLIANCE_REPORTED) || heard.stops()) {
      return;
    }
    LocalDate appeal = AppealPeriod.lastDay(today);
    fine = fine.imposed(new CoerciveFine.Imposed(new UUID(9, 2), today, from, appeal));
    heard.assertHeard();
    lawful(notes.state().equals("NOTIFIED") && on.notes.stands(), "imposed on nothing");
    lawful(from.isAfter(today), "runs from the day of its decision");
    assertThat(appeal).isEqualTo(NorwegianDays.workingDayFrom(today.plusWeeks(3)));
    notes.runsFrom = from;
  }

  /** As an inspector does it: all that has accrued by yesterday and is not claimed. */
  private void claim() {
    LocalDate to = world.today().minusDays(1);
    if (!fine.state().stands()
        || fine.pauses().and(on.order.pauses()).covers(world.today())
        || accrued(to).compareTo(fine.claims().counted()) <= 0) {
      return;
    }
    BigDecimal more = accrued(to).subtract(fine.claims().counted());
    fine =
        fine.claimed(
            FineClaim.decided(
                new UUID(8, fine.claims().all().size()),
                new UUID(7, fine.claims().all().size()),
                world.today(),
                to,
                to,
                more));
    lawful(!notes.isPausedOn(world.today()), "claimed while deferred");
    assertThat(more)
        .as("claimed of what has accrued")
        .isEqualByComparingTo(notes.accrued(to).subtract(notes.claimed()));
    notes.claims.add(new FineNotes.Claimed(more));
  }

  private void onClaim() {
    if (notes.claims.isEmpty()) {
      return;
    }
    int number = world.draw(notes.claims.size());
    FineNotes.Claimed claim = notes.claims.get(number);
    FineClaim kept = fine.claims().all().get(number);
    UUID id = kept.id();
    switch (world.draw(4)) {
      case 0 -> {
        boolean ofImposition = world.maybe();
        FineReduction.Ground ground =
            ofImposition ? FineReduction.Ground.IMPOSITION : FineReduction.Ground.SPECIAL_CASE;
        BigDecimal less = new BigDecimal(world.draw(2_000));
        kept.requireReducible(less, ground);
        UUID decision = new UUID(6, kept.reductions().size());
        fine = fine.reduced(id, FineReduction.decided(decision, world.today(), less, ground));
        lawful(less.compareTo(claim.payable) < 0, "reduced to more");
        lawful(!claim.collected || ofImposition, "reduced what is collected");
        claim.payable = less;
      }
      case 1 -> {
        fine = fine.collected(id, world.today());
        lawful(!claim.collected && !claim.deferred, "collected twice, or while deferred");
        lawful(claim.payable.signum() > 0, "collected nothing");
        claim.collected = true;
      }
      default -> {
        boolean deferred = world.maybe();
        fine = fine.appealed(id, it -> it.deferred(it.decision(), deferred));
        claim.deferred = deferred;
      }
    }
    lawful(notes.stands(), "a claim of what does not stand");
  }

  /** The order is complied with. */
  void complied(LocalDate day) {
    switch (fine.state()) {
      case NOTIFIED -> {
        fine = fine.givenUp();
        notes.over = "GIVEN_UP";
      }
      case IMPOSED -> {
        fine = fine.fulfilled(new CoerciveFine.Stopped(day, "Complied."));
        notes.fulfilled = true;
      }
      case STOPPED, ANNULLED, GIVEN_UP -> {}
    }
  }

  /** The order is given up or annulled. */
  void fallen() {
    if (fine.state().stands()) {
      fine = fine.annulled();
      notes.over = "ANNULLED";
    } else if (fine.state() == FineState.NOTIFIED) {
      fine = fine.givenUp();
      notes.over = "GIVEN_UP";
    }
  }

  void check() {
    assertThat(fine.state().name()).isEqualTo(notes.state());
    assertThat(fine.claims().counted()).isEqualByComparingTo(notes.claimed());
    assertThat(fine.claims().payable()).isEqualByComparingTo(notes.payable());
    if (!notes.stands()) {
      assertThat(fine.accruedOn(world.today(), on.order)).isZero();
      return;
    }
    for (LocalDate day : List.of(world.today(), world.ahead(40))) {
      assertThat(accrued(day)).as("accrued on %s", day).isEqualByComparingTo(notes.accrued(day));
    }
  }

  private BigDecimal accrued(LocalDate day) {
    Order order = on.order;
    Accrual how = fine.accrual(order);
    LocalDate first = how.firstDay();
    if (world.has(Fault.RUNS_TOO_EARLY)) {
      return new Accrual(how.terms(), first.minusDays(1), how.stoppedFrom(), how.pauses()).on(day);
    }
    if (world.has(Fault.RUNS_WHILE_DEFERRED)) {
      return new Accrual(how.terms(), first, how.stoppedFrom(), Pauses.NONE).on(day);
    }
    if (world.has(Fault.RUNS_AFTER_COMPLIANCE)) {
      return new Accrual(how.terms(), first, null, how.pauses()).on(day);
    }
    return fine.accruedOn(day, order);
  }

  boolean hasAccrued() {
    return notes.stands() && notes.accrued(world.today()).signum() > 0;
  }

  boolean hasClaim() {
    return !notes.claims.isEmpty();
  }
}
