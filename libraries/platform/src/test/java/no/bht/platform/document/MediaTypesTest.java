package no.bht.platform.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MediaTypesTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "%PDF-1.7\\n%|application/pdf",
        "\u0089PNG\\r\\n\u001a\\n\u0000|image/png",
        "\u00ff\u00d8\u00ff\u00e0|image/jpeg",
        "Bedriftshelsetjeneste|text/plain",
        "<html><body>Hi</body></html>|text/html",
        "#!/bin/sh\\n|application/x-sh",
        "MZ\u0000\u0001\u0000|application/x-msdownload"
      })
  void a_file_is_what_its_bytes_say(String beginning, String type) throws IOException {
    byte[] bytes = beginning.translateEscapes().getBytes(StandardCharsets.ISO_8859_1);

    assertThat(of(bytes)).isEqualTo(type);
  }

  @ParameterizedTest
  @CsvSource({
    "[Content_Types].xml, word/document.xml, " + MediaTypes.WORD,
    "[Content_Types].xml, xl/workbook.xml, " + MediaTypes.SHEET,
    "[Content_Types].xml, ppt/presentation.xml, application/zip",
    "readme.txt, word/document.xml, application/zip"
  })
  void an_archive_is_what_it_holds(String first, String second, String type) throws IOException {
    assertThat(of(zip(first, second))).isEqualTo(type);
  }

  @Test
  void a_broken_archive_is_an_archive() throws IOException {
    byte[] whole = zip("[Content_Types].xml", "word/document.xml");
    byte[] half = java.util.Arrays.copyOf(whole, whole.length / 2);

    assertThat(of(half)).isEqualTo("application/zip");
  }

  private String of(byte[] bytes) throws IOException {
    return MediaTypes.of(Files.write(folder.resolve("file"), bytes));
  }

  private static byte[] zip(String... names) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String name : names) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write('x');
      }
    }
    return bytes.toByteArray();
  }
}
