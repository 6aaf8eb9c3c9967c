package no.bht.supervision.walk;

import static no.bht.supervision.walk.World.lawful;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import no.bht.supervision.domain.CommandRefused;
import no.bht.supervision.fixture.FeeFixture;
import no.bht.supervision.violationfee.domain.Addressee;
import no.bht.supervision.violationfee.domain.CeilingBasis;
import no.bht.supervision.violationfee.domain.Coordination;
import no.bht.supervision.violationfee.domain.FeeState;
import no.bht.supervision.violationfee.domain.Guilt;
import no.bht.supervision.violationfee.domain.Preparation;
import no.bht.supervision.violationfee.domain.Violation;
import no.bht.supervision.violationfee.domain.ViolationFee;

/** A violation fee, from notice to payment, lawsuit or closing letter. */
final class FeeWalk {
  private final World world;
  private final Addressee addressee;
  private final boolean onTheSpot;
  private final Heard heard;
  private final FeeNotes notes = new FeeNotes();
  private ViolationFee fee;

  FeeWalk(World world) {
    this.world = world;
    heard = new Heard(world, "VIOLATION_FEE");
    addressee = world.seldom() ? Addressee.NATURAL_PERSON : Addressee.ENTERPRISE;
    onTheSpot = world.seldom();
    // Some are about to be too old.
    boolean old = !onTheSpot && addressee == Addressee.ENTERPRISE && world.maybe();
    LocalDate ceased =
        old
            ? world.today().minusYears(5).plusDays(1L + world.draw(60))
            : FeeFixture.day("2026-06-30");
    Violation violation =
        FeeFixture.violation(ceased.minusDays(20).toString(), ceased.toString(), Guilt.INTENT);
    notes.limit = NorwegianDays.workingDayFrom(ceased.plusYears(5));
    fee =
        ViolationFee.open(
            FeeFixture.subject(addressee, onTheSpot ? "Seen by all." : null, world.today()),
            violation,
            FeeFixture.RATES);
  }

  void step() {
    LocalDate today = world.today();
    switch (world.draw(14)) {
      case 0 -> notice();
      case 1 -> {
        if (world.seldom()) {
          fee = fee.omitNotice(FeeFixture.RATES, today);
          heard.leaveOut();
          lawful(notes.state().equals("OPENED"), "notice left out after it was given");
          notes.heardBy = "NOTICE_OMITTED";
        }
      }
      case 2 -> coordinate();
      case 3, 4, 5 -> decide();
      case 6 -> heard.comment(world.maybe());
      case 7 -> {
        BigDecimal amount = new BigDecimal(world.draw(4) * 50_000 + 1);
        fee = fee.pay(amount, today, today);
        lawful(notes.state().equals("IMPOSED"), "paid what is not owed");
        notes.paid = notes.paid.add(amount);
      }
      case 8 -> lawsuit();
      case 9 -> defer();
      case 10 -> change();
      case 11, 12 -> sweep();
      default -> {
        if (world.seldom()) {
          end();
        }
      }
    }
  }

  private void notice() {
    LocalDate asked = world.ahead(20).plusDays(1);
    LocalDate until = NorwegianDays.workingDayFrom(asked);
    LocalDate today = world.today();
    fee = fee.notice(new Preparation.Notice(today, until, null, world.now()), FeeFixture.RATES);
    lawful(notes.isOpen() && notes.isInTime(today), "noticed too late");
    heard.notice(asked);
    notes.heardBy = "NOTICE_GIVEN";
    notes.firstNotice = notes.firstNotice == null ? today : notes.firstNotice;
  }

  private void coordinate() {
    Coordination.Answer answer =
        world.seldom()
            ? Coordination.Answer.CRIMINAL_CASE_INSTEAD
            : Coordination.Answer.NO_CRIMINAL_CASE;
    fee = fee.coordinate(FeeFixture.coordination(world.today(), answer), world.today());
    lawful(notes.isOpen(), "coordinated after the decision");
    notes.coordinated = answer == Coordination.Answer.NO_CRIMINAL_CASE;
  }

  private void decide() {
    boolean atOnce = fee.state() == FeeState.OPENED;
    if (!atOnce && heard.stops()) {
      return;
    }
    LocalDate today = world.today();
    BigDecimal amount = new BigDecimal(1 + world.draw(200_000));
    fee =
        fee.decide(
            FeeFixture.ruling(addressee, amount.toString(), CeilingBasis.DATE_OF_VIOLATION),
            FeeFixture.RATES,
            new UUID(9, 5),
            "i",
            world.now());
    lawful(notes.isOpen() && notes.coordinated, "decided beside the prosecuting authority");
    lawful(notes.isInTime(today), "decided too late");
    if (atOnce) {
      lawful(onTheSpot && notes.state().equals("OPENED"), "decided unheard: not on the spot");
      heard.leaveOut();
    }
    heard.assertHeard();
    notes.imposed(amount, today, NorwegianDays.workingDayFrom(today.plusWeeks(4)));
  }

  private void lawsuit() {
    LocalDate on = world.behind(6);
    LocalDate today = world.today();
    if (world.maybe()) {
      fee = fee.bringLawsuit(on, today);
      lawful(notes.isImposed() && notes.lawsuit == null, "sued for nothing");
      lawful(!on.isBefore(notes.decidedOn), "sued before the decision");
      notes.lawsuit = on;
      return;
    }
    fee = fee.endLawsuit(on, today);
    lawful(notes.lawsuit != null && !on.isBefore(notes.lawsuit), "ended no lawsuit");
    notes.held(notes.lawsuit, on);
    notes.lawsuit = null;
  }

  private void defer() {
    LocalDate today = world.today();
    if (world.maybe()) {
      // The procedure has one deferral of a decision at a time.
      if (notes.isImposed() && notes.deferredFrom == null) {
        fee = fee.defer(today, null);
        notes.deferredFrom = today;
      }
      return;
    }
    fee = fee.endDeferral(today);
    if (notes.deferredFrom != null) {
      notes.held(notes.deferredFrom, today);
      notes.deferredFrom = null;
    }
  }

  private void change() {
    BigDecimal amount = new BigDecimal(world.draw(100_000));
    LocalDate payBy = world.maybe() ? null : world.ahead(20).plusDays(1);
    ViolationFee changed = fee.change(amount);
    fee = payBy == null ? changed : changed.payBy(payBy, world.today());
    lawful(notes.isImposed(), "changed what does not stand");
    notes.amount = amount;
    if (payBy != null) {
      notes.payBy(payBy, world.today());
    }
  }

  /** As the sweep does it: what is overdue and not told of. */
  private void sweep() {
    LocalDate today = world.today();
    LocalDate told = fee.imposed() == null ? null : fee.stands().payment().overdueOn();
    if (fee.isOverdue(today) && (told == null || !told.isAfter(fee.stands().payBy()))) {
      fee = fee.overdueTold(today);
      lawful(notes.isOverdue(today), "announced what is not overdue");
      lawful(!notes.isTold(), "announced twice");
      notes.toldOn = today;
    }
    lawful(!notes.isOverdue(today) || notes.isTold(), "overdue and not announced");
  }

  private void end() {
    if (world.maybe()) {
      fee = fee.annul(world.today());
      lawful(notes.isImposed(), "annulled what does not stand");
      notes.annul();
    } else {
      fee = fee.end("No sanction.", world.today());
      lawful(notes.isOpen(), "ended after the decision");
      notes.ended = true;
    }
  }

  void check() {
    assertThat(fee.state().name()).isEqualTo(notes.state());
    assertThat(fee.outstanding()).isEqualByComparingTo(notes.outstanding());
    assertThat(fee.isOverdue(world.today())).isEqualTo(notes.isOverdue(world.today()));
    assertThat(fee.ending() != null).as("a closing letter").isEqualTo(notes.ended);
    if (notes.isImposed()) {
      assertThat(fee.stands().payBy()).as("deadline").isEqualTo(notes.payBy);
      lawful(NorwegianDays.isWorkingDay(fee.stands().payBy()), "deadline on a working day");
      assertThat(notes.amount).isLessThanOrEqualTo(fee.standing().ceiling().amount());
    }
  }

  boolean wasPaid() {
    return notes.state().equals("PAID");
  }

  boolean wasToldOverdue() {
    return notes.toldOn != null;
  }

  /** Whether a case was refused for its age is seen elsewhere: it is no mistake. */
  static FeeWalk orNull(World world) {
    try {
      return new FeeWalk(world);
    } catch (CommandRefused tooOld) {
      return null;
    }
  }
}
