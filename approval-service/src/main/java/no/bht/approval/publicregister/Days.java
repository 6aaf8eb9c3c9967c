package no.bht.approval.publicregister;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import no.bht.platform.problem.ProblemException;
import no.bht.platform.time.Oslo;
import org.jspecify.annotations.Nullable;

/** Days and moments in queries; those outside these years have no meaning here, or none to SQL. */
public final class Days {
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 9999;

  private Days() {}

  /**
   * @throws ProblemException 400 {@code date-invalid}
   */
  public static @Nullable LocalDate day(String parameter, @Nullable String text) {
    if (text == null) {
      return null;
    }
    try {
      LocalDate day = LocalDate.parse(text);
      if (isMeant(day)) {
        return day;
      }
    } catch (DateTimeException e) {
      // Answered below, like a day out of bounds.
    }
    throw ProblemException.of(400, "date-invalid", "A day is written yyyy-MM-dd.")
        .withError("/" + parameter, "date-invalid");
  }

  /**
   * A moment, or the end of a day.
   *
   * @throws ProblemException 400 {@code moment-invalid}
   */
  public static @Nullable Instant moment(String parameter, @Nullable String text) {
    if (text == null) {
      return null;
    }
    try {
      Instant moment =
          text.length() == 10
              ? Oslo.startOf(LocalDate.parse(text).plusDays(1)).minusNanos(1000)
              : Instant.parse(text);
      if (isMeant(LocalDate.ofInstant(moment, ZoneOffset.UTC))) {
        return moment;
      }
    } catch (DateTimeException e) {
      // Answered below.
    }
    throw ProblemException.of(
            400, "moment-invalid", "A moment is written yyyy-MM-dd or yyyy-MM-ddTHH:mm:ssZ.")
        .withError("/" + parameter, "moment-invalid");
  }

  private static boolean isMeant(LocalDate day) {
    return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
  }
}
