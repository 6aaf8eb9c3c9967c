package no.bht.employerregistry.registerimport.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Finds where a new record seems to begin behind a broken one: a brace at the beginning of a line,
 * or a brace followed by a name that only the outermost object of a record begins with.
 */
final class RecordStart {
  private static final byte[][] FIRST_NAMES = {
    "\"organisasjonsnummer\"".getBytes(StandardCharsets.US_ASCII),
    "\"respons_klasse\"".getBytes(StandardCharsets.US_ASCII),
  };

  private RecordStart() {}

  /**
   * @param end how far to look
   * @return the distance from the window's beginning, or -1
   */
  static int after(ByteWindow window, int end) throws IOException {
    for (int i = 1; i < end; i++) {
      if (window.at(i) == '{' && (window.at(i - 1) == '\n' || namesRecord(window, i + 1))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean namesRecord(ByteWindow window, int from) throws IOException {
    int i = from;
    while (window.has(i) && Character.isWhitespace(window.at(i))) {
      i++;
    }
    for (byte[] name : FIRST_NAMES) {
      if (startsWith(window, i, name)) {
        return true;
      }
    }
    return false;
  }

  private static boolean startsWith(ByteWindow window, int from, byte[] name) throws IOException {
    for (int i = 0; i < name.length; i++) {
      if (!window.has(from + i) || window.at(from + i) != name[i]) {
        return false;
      }
    }
    return true;
  }
}
