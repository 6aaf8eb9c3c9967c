package no.bht.training.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import no.bht.platform.problem.ProblemException;

/** What a file is, by its first bytes: what its sender says is not believed. */
final class MediaTypes {
  static final String PDF = "application/pdf";
  static final String PNG = "image/png";
  static final String JPEG = "image/jpeg";
  private static final int ENOUGH = 8;
  private static final String CODE = "document-type-mismatch";

  private MediaTypes() {}

  /**
   * @throws ProblemException 415 {@code document-type-mismatch}
   */
  static void requireSame(UploadedFile uploaded) throws IOException {
    if (!uploaded.mediaType().equals(of(uploaded.file()))) {
      throw ProblemException.of(415, CODE, "The bytes are not of the type that was said.");
    }
  }

  private static String of(Path file) throws IOException {
    try (InputStream bytes = Files.newInputStream(file)) {
      String first = new String(bytes.readNBytes(ENOUGH), StandardCharsets.ISO_8859_1);
      if (first.startsWith("%PDF-")) {
        return PDF;
      }
      if (first.startsWith("\u0089PNG\r\n\u001a\n")) {
        return PNG;
      }
      return first.startsWith("\u00ff\u00d8\u00ff") ? JPEG : "application/octet-stream";
    }
  }
}
