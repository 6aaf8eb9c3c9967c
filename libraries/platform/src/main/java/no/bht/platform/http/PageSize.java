package no.bht.platform.http;

import no.bht.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * How many items a page holds: 1 to 1000, 100 if not said.
 *
 * @param value number of items
 */
public record PageSize(int value) {
  private static final int DEFAULT = 100;
  private static final int MOST = 1000;
  private static final String CODE = "limit-invalid";

  /**
   * @throws ProblemException 400 {@code limit-invalid} outside 1 to 1000
   */
  public PageSize {
    if (value < 1 || value > MOST) {
      throw invalid();
    }
  }

  /**
   * Reads the query parameter {@code limit}.
   *
   * @throws ProblemException 400 {@code limit-invalid} if it is not a number from 1 to 1000
   */
  public static PageSize parse(@Nullable String limit) {
    if (limit == null || limit.isBlank()) {
      return new PageSize(DEFAULT);
    }
    try {
      return new PageSize(Integer.parseInt(limit));
    } catch (NumberFormatException e) {
      throw invalid();
    }
  }

  /** What to ask the database for: one more than the page, which tells whether there is a next. */
  public int plusOne() {
    return value + 1;
  }

  private static ProblemException invalid() {
    return ProblemException.of(400, CODE, "The limit is a number from 1 to 1000.")
        .withError("/limit", CODE);
  }
}
