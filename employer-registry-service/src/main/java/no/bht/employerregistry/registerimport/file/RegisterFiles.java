package no.bht.employerregistry.registerimport.file;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import no.bht.employerregistry.registerimport.domain.RegisterFile;
import no.bht.employerregistry.registerimport.domain.RegisterFile.Format;
import no.bht.employerregistry.registerimport.domain.RejectionCode;

/** Opens a bulk file of the national register; what it is, its first bytes tell. */
public final class RegisterFiles {
  private static final int BUFFER = 1 << 16;

  private RegisterFiles() {}

  /** Never fails for a fault of the file; that is told when it is read. */
  public static RegisterFile open(InputStream bytes) {
    BufferedInputStream in = new BufferedInputStream(bytes, BUFFER);
    boolean gzip = false;
    try {
      gzip = Gzip.isAhead(in);
      if (gzip) {
        in = new BufferedInputStream(Gzip.unpack(in), BUFFER);
      }
      Utf8Bytes.skipByteOrderMark(in);
      return open(in, gzip, Utf8Bytes.beginning(in));
    } catch (EOFException e) {
      return broken(gzip, RejectionCode.CUT_IN_THE_MIDDLE);
    } catch (IOException e) {
      return broken(gzip, RejectionCode.GZIP_CORRUPT);
    }
  }

  private static RegisterFile open(BufferedInputStream in, boolean gzip, String beginning)
      throws IOException {
    String text = beginning.stripLeading();
    if (text.isEmpty() && in.read() < 0) {
      return broken(gzip, RejectionCode.FILE_EMPTY);
    }
    if (text.startsWith("[")) {
      return new OpenedFile(Format.JSON_ARRAY, gzip, new JsonRecords(in));
    }
    if (text.lines().anyMatch(line -> line.startsWith("{"))) {
      return new OpenedFile(Format.NDJSON, gzip, new JsonRecords(in));
    }
    String heading = text.lines().findFirst().orElse("").toLowerCase(Locale.ROOT);
    if (heading.contains("organisasjonsnummer")) {
      CharLines lines = new CharLines(in, StandardCharsets.UTF_8);
      return new OpenedFile(Format.CSV, gzip, new CsvRecords(lines));
    }
    return broken(gzip, RejectionCode.FORMAT_UNKNOWN);
  }

  private static RegisterFile broken(boolean gzip, RejectionCode code) {
    return new OpenedFile(Format.UNKNOWN, gzip, new NoRecords(code));
  }
}
