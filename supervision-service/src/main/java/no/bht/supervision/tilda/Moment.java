package no.bht.supervision.tilda;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import no.bht.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** A moment as the receiver writes it: UTC, with or without fraction and {@code Z}. */
public final class Moment {
  private static final DateTimeFormatter MOMENT =
      new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
          .optionalStart()
          .appendOffset("+HH:MM", "Z")
          .optionalEnd()
          .toFormatter(Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT)
          .withChronology(IsoChronology.INSTANCE);

  private static final LocalDateTime BEGINNING = LocalDateTime.of(1, 1, 1, 0, 0);
  private static final int LAST_YEAR = 9999;

  private Moment() {}

  /**
   * In UTC.
   *
   * @throws ProblemException 400 if it is no moment of the years 1 to 9999
   */
  public static LocalDateTime of(String name, String text) {
    try {
      // A plus that was not encoded has become a space.
      TemporalAccessor read = MOMENT.parse(text.strip().replace(' ', '+'));
      LocalDateTime local = LocalDateTime.from(read);
      LocalDateTime utc =
          read.isSupported(ChronoField.OFFSET_SECONDS)
              ? local.minusSeconds(read.get(ChronoField.OFFSET_SECONDS))
              : local;
      if (utc.getYear() >= BEGINNING.getYear() && utc.getYear() <= LAST_YEAR) {
        return utc;
      }
    } catch (DateTimeException e) {
      // Told below.
    }
    throw Asked.invalid(name);
  }

  /** The beginning of time where none is given. */
  public static LocalDateTime orBeginning(String name, @Nullable String text) {
    return orElse(name, text, BEGINNING);
  }

  static LocalDateTime orElse(String name, @Nullable String text, LocalDateTime otherwise) {
    return text == null || text.isBlank() ? otherwise : of(name, text);
  }
}
