package no.bht.platform.rows;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import no.bht.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Lines of a text, no longer than a row may be: of a longer one no more is kept than that. */
final class Lines {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final BufferedReader text;
  private final int longest;
  private final long most;
  private boolean first = true;
  private long characters;

  /**
   * @param longest characters of a line
   * @param most characters of all
   */
  Lines(InputStream body, int longest, long most) {
    this.longest = longest;
    this.most = most;
    text = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8), 1 << 16);
  }

  /**
   * The next line that is not blank, one character longer than allowed if it is; null at the end.
   */
  @Nullable String next() throws IOException {
    String line = line();
    while (line != null && line.isBlank()) {
      line = line();
    }
    return line;
  }

  boolean isTooLong(String line) {
    return line.length() > longest;
  }

  private @Nullable String line() throws IOException {
    int read = text.read();
    if (read < 0) {
      return null;
    }
    StringBuilder line = new StringBuilder();
    while (read >= 0 && read != '\n') {
      boolean mark = first && read == BYTE_ORDER_MARK;
      first = false;
      if (!mark && line.length() <= longest) {
        line.append((char) read);
      }
      if (++characters > most) {
        throw ProblemException.of(413, "list-too-long", "A list is not that long.");
      }
      read = text.read();
    }
    return line.toString();
  }
}
