package no.bht.supervision.http;

import java.time.LocalDate;
import no.bht.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Days in a body that somebody can mean; the rest is no question of the law. */
public final class Near {
  private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

  private Near() {}

  /**
   * @throws ProblemException 400 outside this century and the next
   */
  public static @Nullable LocalDate orNull(@Nullable LocalDate day, String pointer) {
    return day == null ? null : day(day, pointer);
  }

  /**
   * @throws ProblemException 400 outside this century and the next
   */
  public static LocalDate day(LocalDate day, String pointer) {
    if (day.isBefore(FIRST) || day.isAfter(LAST)) {
      throw ProblemException.of(
              400, "validation-failed", "The request breaks the rules of its schema.")
          .withError(pointer, "date-invalid");
    }
    return day;
  }
}
