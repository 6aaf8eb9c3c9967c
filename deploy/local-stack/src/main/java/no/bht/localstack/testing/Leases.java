package no.bht.localstack.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.bht.localstack.server.ProcessMark;

/** Which builds use the servers: a file per build, gone or void when its process has ended. */
final class Leases {
  private static final String MAVEN = "org.codehaus.plexus.classworlds.launcher.Launcher";

  private final Path directory;

  Leases(Path directory) {
    this.directory = directory;
  }

  /**
   * The build this JVM belongs to: the Maven above it, or itself when started by something else.
   */
  static ProcessHandle build() {
    Optional<ProcessHandle> ancestor = ProcessHandle.current().parent();
    while (ancestor.isPresent() && !isMaven(ancestor.get())) {
      ancestor = ancestor.flatMap(ProcessHandle::parent);
    }
    return ancestor.orElseGet(ProcessHandle::current);
  }

  private static boolean isMaven(ProcessHandle process) {
    return process
        .info()
        .arguments()
        .map(arguments -> List.of(arguments).contains(MAVEN))
        .orElse(false);
  }

  void take(ProcessHandle holder) {
    try {
      Files.createDirectories(directory);
      Files.createFile(directory.resolve(ProcessMark.of(holder).toString()));
    } catch (FileAlreadyExistsException e) {
      // This build has one already.
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether a holder lives; files of those that do not are removed. */
  boolean held() {
    if (!Files.isDirectory(directory)) {
      return false;
    }
    try (Stream<Path> files = Files.list(directory)) {
      return files.filter(Leases::living).count() > 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean living(Path lease) {
    if (ProcessMark.parse(lease.getFileName().toString()).map(ProcessMark::alive).orElse(false)) {
      return true;
    }
    try {
      Files.deleteIfExists(lease);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return false;
  }
}
