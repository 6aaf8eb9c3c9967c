package no.bht.training.http;

import java.util.stream.Stream;
import no.bht.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** One word of a list of words as a query parameter. */
public final class Word {
  private static final String CODE = "value-unknown";

  private Word() {}

  /**
   * The constant; null if none is given.
   *
   * @throws ProblemException 400 {@code value-unknown}
   */
  public static <E extends Enum<E>> @Nullable E parse(
      Class<E> words, @Nullable String text, String pointer) {
    if (text == null || text.isBlank()) {
      return null;
    }
    return Stream.of(words.getEnumConstants())
        .filter(word -> word.name().equals(text))
        .findFirst()
        .orElseThrow(
            () ->
                ProblemException.of(400, CODE, "There is no such value.").withError(pointer, CODE));
  }
}
