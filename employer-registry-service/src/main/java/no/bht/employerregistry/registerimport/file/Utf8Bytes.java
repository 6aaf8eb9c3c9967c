package no.bht.employerregistry.registerimport.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What the first bytes of a text tell. */
final class Utf8Bytes {
  private static final int LOOK_AHEAD = 1 << 13;
  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private Utf8Bytes() {}

  static void skipByteOrderMark(BufferedInputStream in) throws IOException {
    in.mark(MARK.length);
    if (!Arrays.equals(in.readNBytes(MARK.length), MARK)) {
      in.reset();
    }
  }

  /** The beginning of the text; the stream stays where it is. */
  static String beginning(BufferedInputStream in) throws IOException {
    in.mark(LOOK_AHEAD);
    byte[] ahead = new byte[LOOK_AHEAD];
    int length = 0;
    try {
      int count = 0;
      while (length < LOOK_AHEAD && count >= 0) {
        count = in.read(ahead, length, LOOK_AHEAD - length);
        length += Math.max(count, 0);
      }
    } catch (IOException e) {
      // A file that is cut off this early still has a beginning; the fault comes back when read.
    }
    in.reset();
    return new String(ahead, 0, length, StandardCharsets.UTF_8);
  }
}
