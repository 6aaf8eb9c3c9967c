package no.bht.employerregistry.registerimport.file;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import no.bht.employerregistry.registerimport.domain.TransferBroken;
import no.bht.platform.digest.Sha256;

/**
 * The bytes as they come in, with their SHA-256. A fault of the transport is told apart from a
 * fault of the file: it leaves as {@link TransferBroken}, past everybody who reads the format.
 */
public final class SourceBytes extends InputStream {
  private final InputStream in;
  private final MessageDigest digest = Sha256.digest();

  public SourceBytes(InputStream in) {
    this.in = in;
  }

  @Override
  public int read() {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) {
    try {
      int count = in.read(bytes, offset, length);
      if (count > 0) {
        digest.update(bytes, offset, count);
      }
      return count;
    } catch (IOException e) {
      throw new TransferBroken(e);
    }
  }

  /** There may always be more: otherwise gzip's second member is overlooked on a slow line. */
  @Override
  public int available() {
    return 1;
  }

  /** Reads what is left and gives the SHA-256 of all, in hex. To be called once. */
  public String finish() {
    byte[] buffer = new byte[1 << 16];
    int count = 0;
    while (count >= 0) {
      count = read(buffer, 0, buffer.length);
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
