package no.bht.employerregistry.obligation.rest;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import no.bht.employerregistry.http.QueryValue;
import no.bht.platform.time.Oslo;
import org.jspecify.annotations.Nullable;

/**
 * The moment whose knowledge is asked for: a moment, or the end of a day; now, if nothing is said.
 */
final class KnownAt {
  private KnownAt() {}

  /**
   * @throws no.bht.platform.problem.ProblemException 400 if it is neither
   */
  static Instant parse(@Nullable String text, InstantSource clock) {
    if (text == null || text.isEmpty()) {
      return clock.instant();
    }
    try {
      Instant moment = text.length() == 10 ? endOf(LocalDate.parse(text)) : momentOf(text);
      Instant now = clock.instant();
      if (moment.isBefore(Instant.EPOCH)) {
        return Instant.EPOCH;
      }
      return moment.isAfter(now) ? now : moment;
    } catch (DateTimeParseException e) {
      throw QueryValue.invalid("knownAt");
    }
  }

  private static Instant momentOf(String text) {
    // A plus sign in a query that was not encoded comes as a space.
    return OffsetDateTime.parse(text.replace(' ', '+')).toInstant();
  }

  private static Instant endOf(LocalDate day) {
    return Oslo.startOf(day.plusDays(1)).minus(1, ChronoUnit.MICROS);
  }
}
