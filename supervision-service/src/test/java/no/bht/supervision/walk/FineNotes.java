package no.bht.supervision.walk;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.bht.supervision.coercivefine.domain.FineForm;

/**
 * What a coercive fine must come to, counted day by day from what was done in the walk. It knows
 * neither the fine nor the order.
 */
final class FineNotes {
  private final OrderNotes order;
  private final FineForm form;
  final Deferrals deferrals = new Deferrals();
  final List<Claimed> claims = new ArrayList<>();
  BigDecimal amount;
  LocalDate runsFrom;
  LocalDate impossible;
  boolean fulfilled;
  String over;

  /** What was claimed and what is still to be paid of it. */
  static final class Claimed {
    final BigDecimal amount;
    BigDecimal payable;
    boolean collected;
    boolean deferred;

    Claimed(BigDecimal amount) {
      this.amount = amount;
      payable = amount;
    }
  }

  FineNotes(OrderNotes order, FineForm form, BigDecimal amount) {
    this.order = order;
    this.form = form;
    this.amount = amount;
  }

  String state() {
    if (over != null) {
      return over;
    }
    if (runsFrom == null) {
      return "NOTIFIED";
    }
    return fulfilled || impossible != null ? "STOPPED" : "IMPOSED";
  }

  boolean stands() {
    return over == null && runsFrom != null;
  }

  boolean isPausedOn(LocalDate day) {
    return deferrals.cover(day) || order.deferrals.cover(day);
  }

  private boolean runsOn(LocalDate day) {
    return !day.isBefore(runsFrom)
        && day.isAfter(order.deadline)
        && !isPausedOn(day)
        && isBefore(day, order.reported)
        && isBefore(day, order.complied)
        && isBefore(day, impossible);
  }

  /** NOK by the end of the day. */
  BigDecimal accrued(LocalDate until) {
    if (!stands()) {
      return BigDecimal.ZERO;
    }
    LocalDate first = runsFrom.isAfter(order.deadline) ? runsFrom : order.deadline.plusDays(1);
    long days = 0;
    for (LocalDate day = first; !day.isAfter(until); day = day.plusDays(1)) {
      if (runsOn(day)) {
        days++;
      }
    }
    return amount.multiply(BigDecimal.valueOf(times(first, days)));
  }

  private long times(LocalDate first, long days) {
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

  BigDecimal claimed() {
    return over == null
        ? sum(claims.stream().map(claim -> claim.amount).toList())
        : BigDecimal.ZERO;
  }

  BigDecimal payable() {
    return over == null
        ? sum(claims.stream().map(claim -> claim.payable).toList())
        : BigDecimal.ZERO;
  }

  private static BigDecimal sum(List<BigDecimal> amounts) {
    return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static boolean isBefore(LocalDate day, LocalDate end) {
    return end == null || day.isBefore(end);
  }
}
