package no.bht.supervision.walk;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import no.bht.supervision.coercivefine.domain.FineForm;

/**
 * What a coercive fine must come to, counted day by day from what was done in the walk. It knows
 * neither the fine nor the order.
 */
final class FineOracle {
  private final Set<LocalDate> paused = new HashSet<>();
  private LocalDate orderPausedFrom;
  private LocalDate finePausedFrom;
  LocalDate deadline;
  LocalDate runsFrom;
  LocalDate reported;
  LocalDate complied;
  LocalDate impossible;

  void orderDeferred(LocalDate day) {
    orderPausedFrom = orderPausedFrom == null ? day : orderPausedFrom;
  }

  void fineDeferred(LocalDate day) {
    finePausedFrom = finePausedFrom == null ? day : finePausedFrom;
  }

  void orderDeferralEnded(LocalDate day) {
    pause(orderPausedFrom, day);
    orderPausedFrom = null;
  }

  void fineDeferralEnded(LocalDate day) {
    pause(finePausedFrom, day);
    finePausedFrom = null;
  }

  boolean isOrderPaused() {
    return orderPausedFrom != null;
  }

  /** Whether it is owed for the day. */
  boolean runsOn(LocalDate day) {
    return runsFrom != null
        && !day.isBefore(runsFrom)
        && day.isAfter(deadline)
        && !isPaused(day)
        && isBefore(day, reported)
        && isBefore(day, complied)
        && isBefore(day, impossible);
  }

  BigDecimal accrued(FineForm form, BigDecimal amount, LocalDate until) {
    if (runsFrom == null) {
      return BigDecimal.ZERO;
    }
    LocalDate first = runsFrom.isAfter(deadline) ? runsFrom : deadline.plusDays(1);
    long days = first.datesUntil(later(first, until.plusDays(1))).filter(this::runsOn).count();
    return amount.multiply(BigDecimal.valueOf(times(form, first, days)));
  }

  private static long times(FineForm form, LocalDate first, long days) {
    return switch (form) {
      case DAY -> days;
      case WEEK -> days / 7;
      case SINGLE -> Math.min(days, 1);
      case MONTH -> {
        long months = 0;
        while (!first.plusMonths(months + 1).isAfter(first.plusDays(days))) {
          months++;
        }
        yield months;
      }
    };
  }

  private boolean isPaused(LocalDate day) {
    return paused.contains(day)
        || (orderPausedFrom != null && !day.isBefore(orderPausedFrom))
        || (finePausedFrom != null && !day.isBefore(finePausedFrom));
  }

  private void pause(LocalDate from, LocalDate last) {
    if (from != null) {
      from.datesUntil(last.plusDays(1)).forEach(paused::add);
    }
  }

  private static boolean isBefore(LocalDate day, LocalDate end) {
    return end == null || day.isBefore(end);
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }
}
