package no.bht.supervision.tilda;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A calendar day in the form of the contract: RFC 3339, midnight, Z. */
final class UtcDay {
  private UtcDay() {}

  static String of(LocalDate day) {
    return day + "T00:00:00Z";
  }

  static @Nullable String ofNullable(@Nullable LocalDate day) {
    return day == null ? null : of(day);
  }
}
