package no.bht.platform.testing.violation.clock.feature.domain;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;

/** Planted: a bare clock read and a random id. */
final class ReadsTheClock {
  private ReadsTheClock() {}

  static String label() {
    return LocalDate.now(ZoneOffset.UTC) + UUID.randomUUID().toString();
  }
}
