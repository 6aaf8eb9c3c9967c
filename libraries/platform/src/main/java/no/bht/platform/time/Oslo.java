package no.bht.platform.time;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;

/** Dates are Norwegian calendar days, midnight to midnight in Oslo. */
public final class Oslo {
  public static final ZoneId ZONE = ZoneId.of("Europe/Oslo");

  private Oslo() {}

  /** The Norwegian calendar day on which the instant falls. */
  public static LocalDate dateOf(Instant instant) {
    return LocalDate.ofInstant(instant, ZONE);
  }

  public static LocalDate today(InstantSource clock) {
    return dateOf(clock.instant());
  }

  /** The first instant of the day. */
  public static Instant startOf(LocalDate date) {
    return date.atStartOfDay(ZONE).toInstant();
  }
}
