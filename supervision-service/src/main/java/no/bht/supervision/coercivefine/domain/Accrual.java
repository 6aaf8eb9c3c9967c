package no.bht.supervision.coercivefine.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import no.bht.supervision.order.domain.Pause;
import no.bht.supervision.order.domain.Pauses;
import org.jspecify.annotations.Nullable;

/**
 * How a coercive fine accrues (påløpt mulkt), day by day. A day counts if it is the first one or
 * later, enforcement is not deferred on it, and it lies before the day from which the fine no
 * longer runs: that of compliance, or that from which compliance is impossible without the party's
 * fault. Statute: aml. § 18-7, fvl. §§ 42 and 51.
 *
 * @param firstDay the first day it may run, Europe/Oslo: after the deadline of the order
 * @param stoppedFrom the first day it no longer runs; {@code null} while it goes on
 */
public record Accrual(
    FineTerms terms, LocalDate firstDay, @Nullable LocalDate stoppedFrom, Pauses pauses) {

  /** What has accrued by the end of the day; NOK. */
  public BigDecimal on(LocalDate day) {
    return terms
        .amount()
        .multiply(BigDecimal.valueOf(terms.form().times(firstDay, daysUntil(day))));
  }

  /** The day, or the last one before it on which it may have run. */
  public LocalDate lastDay(LocalDate day) {
    return stoppedFrom != null && !stoppedFrom.isAfter(day) ? stoppedFrom.minusDays(1) : day;
  }

  /** On how many days it has run by the end of the day. */
  long daysUntil(LocalDate day) {
    LocalDate last = lastDay(day);
    return last.isBefore(firstDay) ? 0 : days(firstDay, last) - paused(last);
  }

  /** Days from the first day to the last that are covered by a pause, each once. */
  private long paused(LocalDate last) {
    List<Pause> inOrder = pauses.all().stream().sorted(Comparator.comparing(Pause::from)).toList();
    long paused = 0;
    LocalDate next = firstDay;
    for (Pause pause : inOrder) {
      LocalDate end = pause.lastDay();
      LocalDate from = pause.from().isAfter(next) ? pause.from() : next;
      LocalDate to = end == null || end.isAfter(last) ? last : end;
      if (!to.isBefore(from)) {
        paused += days(from, to);
        next = to.plusDays(1);
      }
    }
    return paused;
  }

  private static long days(LocalDate from, LocalDate to) {
    return ChronoUnit.DAYS.between(from, to) + 1;
  }
}
