package no.bht.employerregistry.http;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An answer that can be had as CSV too: codes, dates and numbers, which need no quotes. */
public interface CsvForm {

  /** UTF-8, comma, first line the names of the columns. */
  String csv();

  /** One line; what is left out is empty. */
  static String line(@Nullable Object... values) {
    return Arrays.stream(values)
        .map(value -> value == null ? "" : value.toString())
        .collect(Collectors.joining(",", "", "\n"));
  }
}
