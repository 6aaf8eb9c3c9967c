package no.bht.localstack.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import no.bht.localstack.StackException;
import no.bht.localstack.server.Leftovers;
import no.bht.localstack.server.ProcessMark;
import no.bht.localstack.server.StackFile;
import no.bht.localstack.server.Waiting;

/** {@code bht down}: ends a running stack, or what a killed one has left behind. */
public final class Down {
  private static final Duration LIMIT = Duration.ofSeconds(90);

  private Down() {}

  /**
   * Returns when everything has ended.
   *
   * @throws StackException if it does not
   */
  public static void run(Path root) {
    StackDirectory directory = new StackDirectory(root);
    Console console = new Console(System.out);
    Optional<Map<String, String>> stack = StackFile.read(directory.description());
    if (stack.isEmpty()) {
      console.line("The stack is not running");
      return;
    }
    Optional<ProcessHandle> launcher =
        ProcessMark.parse(StackFile.value(stack.get(), "process")).flatMap(ProcessMark::process);
    if (launcher.isPresent()) {
      end(launcher.get());
    } else {
      Leftovers.end(stack.get());
    }
    forget(directory.description());
    console.line("The stack has stopped; its data is kept in .bht");
  }

  private static void end(ProcessHandle launcher) {
    launcher.destroy();
    if (!Waiting.until(() -> !launcher.isAlive(), LIMIT)) {
      throw new StackException("The stack does not end; its process is " + launcher.pid());
    }
  }

  private static void forget(Path description) {
    try {
      Files.deleteIfExists(description);
    } catch (IOException e) {
      throw new StackException(description + " cannot be deleted: " + e.getMessage(), e);
    }
  }
}
