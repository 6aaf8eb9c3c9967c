package no.bht.supervision.order.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days on which a decision is not enforced (utsatt iverksetting): its deadline is not watched and
 * no fine accrues. Statute: fvl. § 42.
 *
 * @param from first day, Europe/Oslo
 * @param until last day as decided; {@code null} for until the appeal is decided
 * @param endedOn the day it was ended, which is paused, too; {@code null} while it goes on
 */
public record Pause(LocalDate from, @Nullable LocalDate until, @Nullable LocalDate endedOn) {

  /** The last day; {@code null} while it is open. */
  public @Nullable LocalDate lastDay() {
    if (until == null || endedOn == null) {
      return until == null ? endedOn : until;
    }
    return until.isBefore(endedOn) ? until : endedOn;
  }

  public boolean covers(LocalDate day) {
    LocalDate last = lastDay();
    return !day.isBefore(from) && (last == null || !day.isAfter(last));
  }

  Pause ended(LocalDate day) {
    return new Pause(from, until, day);
  }
}
