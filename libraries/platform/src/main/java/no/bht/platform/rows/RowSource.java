package no.bht.platform.rows;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The rows of a list, one after the other. */
public interface RowSource<F extends Enum<F> & RowField> {
  String CSV = "text/csv";
  String NDJSON = "application/x-ndjson";

  /**
   * @param mediaType CSV, or JSON: objects in an array or one a line
   * @throws no.bht.platform.problem.ProblemException 400 {@code heading-invalid} if CSV does not
   *     begin with the names of its columns
   */
  static <F extends Enum<F> & RowField> RowSource<F> of(
      String mediaType, InputStream body, RowForm<F> form) throws IOException {
    String type = mediaType.toLowerCase(Locale.ROOT);
    if (type.startsWith(CSV)) {
      return new CsvRows<>(form.lines(body), form);
    }
    return form.isStreamed() && type.startsWith(NDJSON)
        ? new JsonLines<>(form.lines(body), form)
        : new JsonRows<>(body, form);
  }

  /** The next row; null after the last. */
  @Nullable RawRow<F> next() throws IOException;

  /** Whether the list was read to its end; one that breaks off is not complete. */
  boolean isWhole();
}
