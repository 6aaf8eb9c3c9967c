package no.bht.supervision.statistics;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table without its texts.
 *
 * @param denominators what shares are of; null where it is left out
 */
record Made(
    List<String> columns,
    List<Map<String, @Nullable Object>> rows,
    Map<String, @Nullable Long> denominators) {

  /** The rows of the lines, of which the last may be their total. */
  static Made of(
      Lines lines, Question asked, boolean total, Map<String, @Nullable Long> denominators) {
    return new Made(lines.columns(), lines.rows(asked.exact(), total), denominators);
  }

  /** With more rows, of which no total is a sum. */
  Made and(Made more) {
    return new Made(
        columns, Stream.concat(rows.stream(), more.rows.stream()).toList(), denominators);
  }
}
