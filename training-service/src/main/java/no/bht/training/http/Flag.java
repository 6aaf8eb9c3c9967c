package no.bht.training.http;

import no.bht.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** True or false as a query parameter. */
public final class Flag {
  private static final String CODE = "value-unknown";

  private Flag() {}

  /**
   * The value; null if none is given.
   *
   * @throws ProblemException 400 {@code value-unknown}
   */
  public static @Nullable Boolean parse(@Nullable String text, String pointer) {
    if (text == null || text.isBlank()) {
      return null;
    }
    return switch (text) {
      case "true" -> Boolean.TRUE;
      case "false" -> Boolean.FALSE;
      default ->
          throw ProblemException.of(400, CODE, "This is true or false.").withError(pointer, CODE);
    };
  }
}
