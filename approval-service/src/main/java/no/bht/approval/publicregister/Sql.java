package no.bht.approval.publicregister;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Statements that stand in files of their own. */
public final class Sql {
  private Sql() {}

  public static String read(String name) {
    try (InputStream file =
        Objects.requireNonNull(Sql.class.getResourceAsStream("/sql/" + name), name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
