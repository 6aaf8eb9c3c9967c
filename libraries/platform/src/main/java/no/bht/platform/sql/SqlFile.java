package no.bht.platform.sql;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** Long SQL stands in a file of its own, headed by why it is so. */
public final class SqlFile {

  private SqlFile() {}

  /** The statement in {@code sql/<name>.sql} on the classpath, without its lines of comment. */
  public static String read(String name) {
    String path = "sql/" + name + ".sql";
    try (InputStream file =
        Thread.currentThread().getContextClassLoader().getResourceAsStream(path)) {
      if (file == null) {
        throw new IllegalArgumentException("There is no " + path);
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("--"))
          .collect(Collectors.joining("\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
