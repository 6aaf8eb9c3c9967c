package no.bht.employerregistry.registerimport.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** Tells compressed bytes by their first two. */
final class Gzip {
  private static final int BUFFER = 1 << 16;

  private Gzip() {}

  static boolean isAhead(BufferedInputStream in) throws IOException {
    in.mark(2);
    int first = in.read();
    int second = in.read();
    in.reset();
    return first == 0x1F && second == 0x8B;
  }

  static InputStream unpack(InputStream in) throws IOException {
    return new GZIPInputStream(in, BUFFER);
  }
}
