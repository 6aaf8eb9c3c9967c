package no.bht.platform.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import no.bht.platform.digest.Sha256;
import no.bht.platform.problem.ProblemException;

/**
 * What was written to a file, counted and hashed on its way.
 *
 * @param size bytes
 * @param sha256 64 hexadecimal digits
 */
record Intake(long size, String sha256) {
  private static final int PIECE_BYTES = 64 * 1024;

  /**
   * @throws ProblemException 413 {@code document-too-large}, as soon as there is more than may be
   */
  static Intake of(InputStream source, Path file, long mostBytes) throws IOException {
    MessageDigest digest = Sha256.digest();
    try (OutputStream target = new DigestOutputStream(Files.newOutputStream(file), digest)) {
      long size = copy(source, target, mostBytes);
      return new Intake(size, HexFormat.of().formatHex(digest.digest()));
    }
  }

  private static long copy(InputStream source, OutputStream target, long mostBytes)
      throws IOException {
    long size = 0;
    for (byte[] piece = source.readNBytes(PIECE_BYTES);
        piece.length > 0;
        piece = source.readNBytes(PIECE_BYTES)) {
      size += piece.length;
      if (size > mostBytes) {
        throw ProblemException.of(
            413, "document-too-large", "A document may be %d bytes.".formatted(mostBytes));
      }
      target.write(piece);
    }
    return size;
  }
}
