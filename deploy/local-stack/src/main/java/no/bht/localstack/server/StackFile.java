package no.bht.localstack.server;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import no.bht.localstack.StackException;

/** Addresses and passwords of a running stack in a file that only its owner may read. */
public final class StackFile {
  private StackFile() {}

  /** Where the stack of the repository is kept: {@code BHT_STATE_DIR}, or {@code .bht} in it. */
  public static Path directory(Path root) {
    String chosen = System.getenv("BHT_STATE_DIR");
    return chosen == null || chosen.isBlank()
        ? root.resolve(".bht")
        : root.resolve(chosen).toAbsolutePath().normalize();
  }

  /** The description of the stack that runs for the repository; empty if none does. */
  public static Optional<Map<String, String>> ofStack(Path root) {
    return read(directory(root).resolve("stack.properties"));
  }

  /** Writes all or nothing: a reader never sees half of it. */
  public static void write(Path file, Map<String, String> values) {
    Properties properties = new Properties();
    properties.putAll(values);
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    try {
      Files.createDirectories(file.toAbsolutePath().normalize().resolveSibling(""));
      Files.deleteIfExists(fresh);
      Files.createFile(
          fresh,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      try (Writer out = Files.newBufferedWriter(fresh)) {
        properties.store(out, null);
      }
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new StackException(file + " cannot be written: " + e.getMessage(), e);
    }
  }

  /** What the file holds; empty if there is none. */
  public static Optional<Map<String, String>> read(Path file) {
    try (Reader in = Files.newBufferedReader(file)) {
      Properties properties = new Properties();
      properties.load(in);
      Map<String, String> values = new TreeMap<>();
      properties.stringPropertyNames().forEach(key -> values.put(key, properties.getProperty(key)));
      return Optional.of(values);
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new StackException(file + " cannot be read: " + e.getMessage(), e);
    }
  }

  /**
   * A value that must be there.
   *
   * @throws StackException if it is not
   */
  public static String value(Map<String, String> values, String key) {
    String value = values.get(key);
    if (value == null) {
      throw new StackException("The stack's file has no " + key);
    }
    return value;
  }
}
