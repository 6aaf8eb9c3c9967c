package no.bht.employerregistry.registerimport.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import no.bht.employerregistry.registerimport.domain.RejectionCode;
import org.jspecify.annotations.Nullable;

/** Lines of a text; lines that were taken can be put back. Broken bytes become U+FFFD. */
final class CharLines {
  private static final int LONGEST_LINE = 1 << 20;

  private final Reader in;
  private final char[] buffer = new char[1 << 15];
  private int from;
  private int to;
  private final Deque<Line> putBack = new ArrayDeque<>();
  private long number;
  private @Nullable IOException fault;

  CharLines(InputStream in, Charset charset) {
    this.in = new InputStreamReader(in, charset);
  }

  /**
   * @param ended whether a line break follows; false on the last line of a file that is cut off
   */
  record Line(long number, String text, boolean ended) {}

  /**
   * @return null at the end
   * @throws IOException if the stream broke off and nothing before it is left
   */
  @Nullable Line next() throws IOException {
    if (!putBack.isEmpty()) {
      return putBack.removeFirst();
    }
    StringBuilder text = new StringBuilder();
    boolean ended = false;
    while (!ended && fill()) {
      int end = from;
      while (end < to && buffer[end] != '\n') {
        end++;
      }
      text.append(buffer, from, end - from);
      ended = end < to;
      from = ended ? end + 1 : end;
      if (text.length() > LONGEST_LINE) {
        fault = new FileBroken(RejectionCode.RECORD_TOO_LONG);
        throw fault;
      }
    }
    return line(text, ended);
  }

  boolean isBroken() {
    return fault != null;
  }

  /**
   * @throws IOException if the stream broke off
   */
  void requireProperEnd() throws IOException {
    if (fault != null) {
      throw fault;
    }
  }

  /** The lines come again, in this order. */
  void putBack(List<Line> lines) {
    lines.reversed().forEach(putBack::addFirst);
  }

  private @Nullable Line line(StringBuilder text, boolean ended) throws IOException {
    if (!ended && text.isEmpty()) {
      if (fault != null) {
        throw fault;
      }
      return null;
    }
    if (!text.isEmpty() && text.charAt(text.length() - 1) == '\r') {
      text.setLength(text.length() - 1);
    }
    number++;
    return new Line(number, text.toString(), ended);
  }

  private boolean fill() {
    if (from < to) {
      return true;
    }
    if (fault != null) {
      return false;
    }
    try {
      from = 0;
      to = Math.max(in.read(buffer, 0, buffer.length), 0);
    } catch (IOException e) {
      // What came before the fault is read first.
      fault = e;
      to = 0;
    }
    return to > 0;
  }
}
