package no.bht.supervision.order.domain;

import java.time.LocalDate;
import no.bht.platform.time.TimeLimits;
import no.bht.supervision.domain.CommandRefused;
import no.bht.supervision.domain.Refusal;

/**
 * Until when an order is to be complied with (frist for oppfyllelse). Statute: aml. § 18-6 second
 * paragraph.
 */
public sealed interface Deadline {
  /** The last day to comply, Europe/Oslo; the order is overdue from the day after. */
  LocalDate lastDay();

  /**
   * A day.
   *
   * @param lastDay a working day
   * @param askedFor the day the inspector set; earlier than {@code lastDay} exactly when it fell on
   *     a Saturday or public holiday (domstolloven § 149)
   */
  record OnDay(LocalDate lastDay, LocalDate askedFor) implements Deadline {}

  /**
   * At once (straks), on imminent danger.
   *
   * @param lastDay the day of the decision
   * @param danger what the danger is (overhengende fare)
   */
  record AtOnce(LocalDate lastDay, String danger) implements Deadline {}

  /**
   * A last day that is a Saturday or public holiday becomes the next working day.
   *
   * @param decidedOn the day the deadline is set
   * @throws CommandRefused if the day is not after it
   */
  static Deadline on(LocalDate day, LocalDate decidedOn) {
    if (!day.isAfter(decidedOn)) {
      throw new CommandRefused(new Refusal.DeadlineNotAfterDecision(day));
    }
    return new OnDay(TimeLimits.nextWorkingDay(day), day);
  }

  /** What an inspector asks for. */
  sealed interface Asked {
    Deadline decidedOn(LocalDate today);

    /** By a day. */
    record By(LocalDate day) implements Asked {
      @Override
      public Deadline decidedOn(LocalDate today) {
        return on(day, today);
      }
    }

    /** At once, because of imminent danger. */
    record Immediately(String danger) implements Asked {
      @Override
      public Deadline decidedOn(LocalDate today) {
        return new AtOnce(today, danger);
      }
    }
  }
}
