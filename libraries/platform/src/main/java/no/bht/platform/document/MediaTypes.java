package no.bht.platform.document;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.tika.Tika;

/** What a file is, by its bytes: neither its name nor what the sender says is believed. */
public final class MediaTypes {
  public static final String PDF = "application/pdf";
  public static final String PNG = "image/png";
  public static final String JPEG = "image/jpeg";
  public static final String TEXT = "text/plain";
  public static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  public static final String SHEET =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private static final String ZIP = "application/zip";
  private static final Set<String> ZIPS = Set.of(ZIP, "application/x-tika-ooxml");
  private static final Tika TIKA = new Tika();

  private MediaTypes() {}

  /** Reads its beginning, and in a ZIP the table of contents; unpacks nothing. */
  public static String of(Path file) throws IOException {
    String type;
    try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file))) {
      type = TIKA.detect(bytes);
    }
    return ZIPS.contains(type) ? inZip(file) : type;
  }

  private static String inZip(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      if (zip.getEntry("[Content_Types].xml") == null) {
        return ZIP;
      }
      if (zip.getEntry("word/document.xml") != null) {
        return WORD;
      }
      return zip.getEntry("xl/workbook.xml") == null ? ZIP : SHEET;
    } catch (ZipException e) {
      return ZIP;
    }
  }
}
