package no.bht.localstack.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.bht.localstack.StackException;

/** Maven on one service and what it stands on, speaking to this terminal. */
final class Maven {
  private final Path root;
  private final Service service;

  Maven(Path root, Service service) {
    this.root = root;
    this.service = service;
  }

  /** Whether Quarkus takes this Maven for its development mode; the script has looked. */
  static boolean hasQuarkusDevelopment() {
    return Boolean.getBoolean("bht.quarkus-dev");
  }

  /**
   * Runs the goals and returns the code Maven ended with.
   *
   * @throws StackException if it cannot be started
   */
  int run(Map<String, String> environment, String... goals) {
    List<String> command =
        new ArrayList<>(
            List.of(
                System.getProperty("bht.maven", "mvn"),
                "-q",
                "-f",
                root.toString(),
                "-pl",
                service.folder(),
                "-am",
                "-Dquick",
                "-DskipTests"));
    command.addAll(List.of(goals));
    ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
    builder.environment().putAll(environment);
    try {
      return builder.start().waitFor();
    } catch (IOException e) {
      throw new StackException("Maven cannot be started: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StackException("Interrupted", e);
    }
  }
}
