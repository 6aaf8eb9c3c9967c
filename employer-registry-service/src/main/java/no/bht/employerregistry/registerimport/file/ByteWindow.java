package no.bht.employerregistry.registerimport.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The part of a stream that is being looked at; grows to the right as far as asked for and is
 * dropped from the left. Counts the lines that were dropped.
 */
final class ByteWindow {
  private final InputStream in;
  private byte[] bytes = new byte[1 << 16];
  private int from;
  private int to;
  private long line = 1;
  private boolean atEnd;
  private @Nullable IOException fault;

  ByteWindow(InputStream in) {
    this.in = in;
  }

  /**
   * Whether there is a byte at the distance.
   *
   * @throws IOException if the stream broke off before it, once nothing is left to look at
   */
  boolean has(int distance) throws IOException {
    while (from + distance >= to && !atEnd) {
      fill();
    }
    if (from == to && fault != null) {
      throw fault;
    }
    return from + distance < to;
  }

  /**
   * @throws IOException if the stream broke off
   */
  void requireProperEnd() throws IOException {
    if (fault != null) {
      throw fault;
    }
  }

  int at(int distance) {
    return bytes[from + distance];
  }

  byte[] bytes() {
    return bytes;
  }

  int offset() {
    return from;
  }

  /** How much is here already. */
  int loaded() {
    return to - from;
  }

  /** The line on which the window begins. */
  long line() {
    return line;
  }

  void drop(int length) {
    int breaks = 0;
    for (int i = from; i < from + length; i++) {
      breaks += bytes[i] == '\n' ? 1 : 0;
    }
    drop(length, breaks);
  }

  /**
   * @param breaks how many line breaks are among the bytes
   */
  void drop(int length, int breaks) {
    line += breaks;
    from += length;
  }

  private void fill() {
    if (to == bytes.length) {
      makeRoom();
    }
    try {
      int count = in.read(bytes, to, bytes.length - to);
      atEnd = count < 0;
      to += Math.max(count, 0);
    } catch (IOException e) {
      // What came before the fault is looked at first.
      fault = e;
      atEnd = true;
    }
  }

  private void makeRoom() {
    if (from > bytes.length / 2) {
      System.arraycopy(bytes, from, bytes, 0, to - from);
    } else {
      bytes = Arrays.copyOfRange(bytes, from, from + 2 * bytes.length);
    }
    to -= from;
    from = 0;
  }
}
