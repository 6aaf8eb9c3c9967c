package no.bht.localstack.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import no.bht.localstack.StackException;

/** The sources of a service and of the libraries it stands on. */
final class Sources {
  private final List<Path> folders;

  Sources(Path root, Service service) {
    folders =
        List.of(root.resolve(service.folder()).resolve("src/main"), root.resolve("libraries"));
  }

  /** When a source was last changed, added or deleted: a folder's time moves with its entries. */
  long lastChange() {
    return folders.stream().mapToLong(Sources::lastChange).max().orElse(0);
  }

  private static long lastChange(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> !file.toString().contains("/target"))
          .mapToLong(Sources::changed)
          .max()
          .orElse(0);
    } catch (IOException | UncheckedIOException e) {
      throw new StackException(folder + " cannot be read: " + e.getMessage(), e);
    }
  }

  private static long changed(Path file) {
    return file.toFile().lastModified();
  }
}
