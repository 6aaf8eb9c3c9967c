package no.bht.acceptance.demonstration.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Tables beside the classes: a head line, then values parted by semicolons. */
final class Resource {
  private Resource() {}

  static List<String[]> rows(String name) {
    try (InputStream table = Resource.class.getResourceAsStream(name)) {
      if (table == null) {
        throw new IllegalStateException("There is no table " + name);
      }
      return new String(table.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> line.split(";", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
