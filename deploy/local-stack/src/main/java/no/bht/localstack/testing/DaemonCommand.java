package no.bht.localstack.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.bht.localstack.StackException;
import no.bht.localstack.server.ServerProcess;

/** How the process of the shared servers is started: the java and the class path of this JVM. */
final class DaemonCommand {
  private DaemonCommand() {}

  static List<String> of(Path directory, Path servers) {
    return List.of(
        ServerProcess.java(),
        "-Xmx192m",
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
        "-cp",
        classPath(directory.resolve("code")),
        TestStackDaemon.class.getName(),
        directory.toString(),
        servers.toString());
  }

  /** With a copy of this module's own code, which a build may replace while the servers run. */
  private static String classPath(Path copy) {
    Path own = own();
    Path copied = copy(own, copy.resolve(own.getFileName()));
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .filter(entry -> !entry.isEmpty())
        .map(entry -> Path.of(entry).toAbsolutePath().equals(own) ? copied.toString() : entry)
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static Path own() {
    try {
      return Path.of(
          TestStackDaemon.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new StackException("The code of the test servers cannot be found", e);
    }
  }

  private static Path copy(Path source, Path target) {
    try (Stream<Path> files = Files.walk(source)) {
      Files.createDirectories(target.resolveSibling(""));
      for (Path file : (Iterable<Path>) files::iterator) {
        Path copy = target.resolve(source.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
        }
      }
      return target;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
