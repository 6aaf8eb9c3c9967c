package no.bht.supervision.violationfee.domain;

import static java.time.temporal.ChronoUnit.DAYS;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.bht.platform.time.TimeLimits;
import org.jspecify.annotations.Nullable;

/**
 * How far a fee is paid (betaling), and what holds payment up. It goes to the Treasury
 * (statskassen) and is never the Authority's own income. Statute: aml. § 18-10 first and third
 * paragraph; fvl. § 44.
 *
 * @param paid NOK in all
 * @param paidOn the day of the last payment; {@code null} if nothing is paid
 * @param holds lawsuits and deferrals of the decision that stands, as they were told
 * @param countedUntil days before it no longer move the last day to pay; {@code null} where all do
 * @param overdueOn the day it was last told to be overdue; {@code null} if it never was
 */
public record Payment(
    BigDecimal paid,
    @Nullable LocalDate paidOn,
    List<Hold> holds,
    @Nullable LocalDate countedUntil,
    @Nullable LocalDate overdueOn) {
  /** Nothing is paid. */
  public static final Payment NONE = new Payment(BigDecimal.ZERO, null, List.of(), null, null);

  public Payment {
    holds = List.copyOf(holds);
  }

  /** Whether nothing may be collected for the time being. */
  public boolean isHeld() {
    return holds.stream().anyMatch(Hold::runs);
  }

  /** The last one of the ground, running or over. */
  public Optional<Hold> last(Hold.Ground ground) {
    return holds.reversed().stream().filter(hold -> hold.ground() == ground).findFirst();
  }

  /** The one of the ground that runs. */
  public Optional<Hold> running(Hold.Ground ground) {
    return last(ground).filter(Hold::runs);
  }

  /**
   * The last day to pay: what was left of the time when payment was held up is left after it. Days
   * on which two things held it up count once. A working day.
   *
   * @param set the last day as the decision has it
   */
  LocalDate lastDay(LocalDate set) {
    LocalDate last = set;
    LocalDate counted = countedUntil == null ? LocalDate.MIN : countedUntil;
    for (Hold hold : ended()) {
      LocalDate to = hold.to();
      LocalDate from = hold.from().isAfter(counted) ? hold.from() : counted;
      if (to != null && to.isAfter(from) && !last.isBefore(hold.from())) {
        last = last.plusDays(DAYS.between(from, to));
        counted = to;
      }
    }
    return TimeLimits.nextWorkingDay(last);
  }

  private List<Hold> ended() {
    return holds.stream()
        .filter(hold -> !hold.runs())
        .sorted(Comparator.comparing(Hold::from))
        .toList();
  }

  Payment paying(BigDecimal amount, LocalDate on) {
    return new Payment(paid.add(amount), on, holds, countedUntil, overdueOn);
  }

  Payment held(Hold.Ground ground, LocalDate from, @Nullable LocalDate until) {
    List<Hold> more = new ArrayList<>(holds);
    more.add(new Hold(ground, from, until, null));
    return with(more);
  }

  Payment released(Hold.Ground ground, LocalDate on) {
    return with(holds.stream().map(hold -> hold.runs(ground) ? hold.endedOn(on) : hold).toList());
  }

  /** For another decision: what is paid stays paid, what held the last one up is gone. */
  Payment anew() {
    return new Payment(paid, paidOn, List.of(), null, null);
  }

  Payment overdueTold(LocalDate today) {
    return new Payment(paid, paidOn, holds, countedUntil, today);
  }

  Payment countedUntil(LocalDate day) {
    return new Payment(paid, paidOn, holds, day, overdueOn);
  }

  private Payment with(List<Hold> changed) {
    return new Payment(paid, paidOn, changed, countedUntil, overdueOn);
  }
}
