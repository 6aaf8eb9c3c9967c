package no.bht.localstack.command;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import no.bht.localstack.StackException;
import no.bht.localstack.server.ServerProcess;

/** The main classes of the acceptance module that load data and tell the story. */
final class Demonstration {
  static final String LOAD = "no.bht.acceptance.demonstration.LoadDemonstration";
  static final String TELL = "no.bht.acceptance.demonstration.Demonstration";

  private final StackDirectory directory;

  Demonstration(StackDirectory directory) {
    this.directory = directory;
  }

  /** Whether the build has made that main class. */
  boolean has(String mainClass) {
    return jar().map(jar -> contains(jar, mainClass.replace('.', '/') + ".class")).orElse(false);
  }

  /** Runs the main class on this terminal and returns the code it ended with. */
  int run(String mainClass, List<String> arguments) {
    Path jar = jar().orElseThrow(() -> new StackException("verification/acceptance is not built"));
    List<String> command = new ArrayList<>();
    command.add(ServerProcess.java());
    command.addAll(List.of("-Xmx512m", "-XX:+UseSerialGC", "-cp"));
    command.add(jar + File.pathSeparator + target().resolve("lib") + "/*");
    command.add(mainClass);
    command.add(directory.root().toString());
    command.addAll(arguments);
    try {
      return new ProcessBuilder(command).inheritIO().start().waitFor();
    } catch (IOException e) {
      throw new StackException(mainClass + " cannot be started: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StackException("Interrupted", e);
    }
  }

  private Optional<Path> jar() {
    if (!Files.isDirectory(target())) {
      return Optional.empty();
    }
    try (Stream<Path> files = Files.list(target())) {
      return files
          .filter(
              file ->
                  file.getFileName().toString().matches("acceptance-[0-9][^-]*(-SNAPSHOT)?\\.jar"))
          .findFirst();
    } catch (IOException e) {
      throw new StackException(target() + " cannot be read: " + e.getMessage(), e);
    }
  }

  private Path target() {
    return directory.root().resolve("verification").resolve("acceptance").resolve("target");
  }

  private static boolean contains(Path jar, String entry) {
    try (JarFile file = new JarFile(jar.toFile())) {
      return file.getEntry(entry) != null;
    } catch (IOException e) {
      throw new StackException(jar + " cannot be read: " + e.getMessage(), e);
    }
  }
}
