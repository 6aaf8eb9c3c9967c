package no.bht.benchmark;

import java.util.List;
import java.util.Locale;

/**
 * One row of the table of speeds.
 *
 * @param ratio to the limit that was measured beside it
 * @param required what the ratio must reach, in words
 * @param figures what it was made of
 */
record Result(String work, double ratio, String required, boolean reached, List<String> figures) {

  Result {
    figures = List.copyOf(figures);
  }

  static Result atLeast(String work, double ratio, double limit, List<String> figures) {
    return new Result(work, ratio, text("at least %.2f", limit), ratio >= limit, figures);
  }

  static Result atMost(String work, double ratio, double limit, List<String> figures) {
    return new Result(work, ratio, text("at most %.2f", limit), ratio <= limit, figures);
  }

  /** For the terminal. */
  String lines() {
    return text(
            "%s%n  ratio %.2f (%s): %s%n", work, ratio, required, reached ? "reached" : "MISSED")
        + String.join("", figures.stream().map(figure -> text("  %s%n", figure)).toList());
  }

  @SuppressWarnings("AnnotateFormatMethod") // The annotation is no dependency worth having.
  static String text(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
