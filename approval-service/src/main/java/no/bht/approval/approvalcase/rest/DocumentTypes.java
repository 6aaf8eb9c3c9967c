package no.bht.approval.approvalcase.rest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import no.bht.platform.problem.ProblemException;
import org.apache.tika.Tika;

/** What a document is, by its bytes: neither its name nor what the sender says is believed. */
final class DocumentTypes {
  static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final Set<String> TAKEN =
      Set.of("application/pdf", "image/png", "image/jpeg", "text/plain");
  private static final Set<String> ZIPS = Set.of("application/zip", "application/x-tika-ooxml");

  private static final Tika TIKA = new Tika();

  private DocumentTypes() {}

  /**
   * @throws ProblemException 415 if it is nothing that is taken
   */
  static String of(Path file) throws IOException {
    String type;
    try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file))) {
      type = TIKA.detect(bytes);
    }
    if (ZIPS.contains(type)) {
      type = inZip(file);
    } else if (!TAKEN.contains(type)) {
      throw notTaken();
    }
    return type;
  }

  private static String inZip(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      if (zip.getEntry("[Content_Types].xml") != null) {
        if (zip.getEntry("word/document.xml") != null) {
          return WORD;
        }
        if (zip.getEntry("xl/workbook.xml") != null) {
          return SHEET;
        }
      }
    } catch (ZipException e) {
      throw notTaken();
    }
    throw notTaken();
  }

  private static ProblemException notTaken() {
    return ProblemException.of(
        415,
        "approval:document-type-not-taken",
        "By its bytes the document is no PDF, PNG, JPEG, plain text, Word or Excel document.");
  }
}
