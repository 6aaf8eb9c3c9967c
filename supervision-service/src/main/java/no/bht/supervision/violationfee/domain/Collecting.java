package no.bht.supervision.violationfee.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far a fee is paid, and what holds its collection up. It goes to the Treasury (statskassen)
 * and is never the Authority's own income. Statute: aml. § 18-10 first and third paragraph; fvl. §
 * 44.
 *
 * @param paid NOK in all
 * @param paidOn the day of the last payment; {@code null} if nothing is paid
 * @param deferredFrom first day of a deferral that is in force (fvl. § 42); {@code null} else
 * @param lawsuit the lawsuit against the decision, which suspends it; {@code null} if there is none
 * @param overdueOn the day it was told to be overdue; {@code null} if it is not
 */
public record Collecting(
    BigDecimal paid,
    @Nullable LocalDate paidOn,
    @Nullable LocalDate deferredFrom,
    @Nullable Lawsuit lawsuit,
    @Nullable LocalDate overdueOn) {
  static final Collecting NONE = new Collecting(BigDecimal.ZERO, null, null, null, null);

  /**
   * @param endedOn the day it was finally decided; {@code null} as long as it runs
   */
  public record Lawsuit(LocalDate broughtOn, @Nullable LocalDate endedOn) {}

  /** Whether a lawsuit runs. */
  public boolean isSuspended() {
    return lawsuit != null && lawsuit.endedOn() == null;
  }

  /** Whether nothing may be collected for the time being. */
  public boolean isPaused() {
    return isSuspended() || deferredFrom != null;
  }

  Collecting paying(BigDecimal amount, LocalDate on) {
    return new Collecting(paid.add(amount), on, deferredFrom, lawsuit, overdueOn);
  }

  Collecting deferredFrom(@Nullable LocalDate day) {
    return new Collecting(paid, paidOn, day, lawsuit, overdueOn);
  }

  Collecting with(Lawsuit changed) {
    return new Collecting(paid, paidOn, deferredFrom, changed, overdueOn);
  }

  Collecting overdueOn(@Nullable LocalDate day) {
    return new Collecting(paid, paidOn, deferredFrom, lawsuit, day);
  }
}
