package no.bht.localstack.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import no.bht.localstack.StackException;
import no.bht.localstack.server.ProcessMark;
import no.bht.localstack.server.StackFile;
import no.bht.localstack.server.Waiting;

/** {@code bht dev SERVICE}: live reload of one service in place of the one of the running stack. */
public final class Development {
  private static final Duration LIMIT = Duration.ofSeconds(30);

  private Development() {}

  /**
   * Runs the service from its sources until it is ended; then the stack starts its own again.
   *
   * @throws StackException if the stack is not up or there is no such service
   */
  public static int run(Path root, String name) {
    StackDirectory directory = new StackDirectory(root);
    Service service = Service.named(name);
    Map<String, String> stack = directory.requireReady();
    Path mark = directory.development(service);
    StackFile.write(mark, Map.of("process", ProcessMark.of(ProcessHandle.current()).toString()));
    try {
      end(StackFile.value(stack, "service." + service.shortName() + ".process"));
      return develop(directory, service);
    } finally {
      forget(mark);
    }
  }

  private static int develop(StackDirectory directory, Service service) {
    if (!Maven.hasQuarkusDevelopment()) {
      System.out.println("Quarkus's live reload needs Maven 3.9; each change is built and started");
      new Rebuilding(directory, service).run();
      return 0;
    }
    return new Maven(directory.root(), service)
        .run(
            ServiceEnvironment.of(service, KeptSecrets.of(directory.secrets())),
            "compile",
            "quarkus:dev");
  }

  private static void end(String mark) {
    ProcessMark.parse(mark)
        .flatMap(ProcessMark::process)
        .ifPresent(
            process -> {
              process.destroy();
              if (!Waiting.until(() -> !process.isAlive(), LIMIT)) {
                process.destroyForcibly();
              }
            });
  }

  private static void forget(Path mark) {
    try {
      Files.deleteIfExists(mark);
    } catch (IOException e) {
      throw new StackException(mark + " cannot be deleted: " + e.getMessage(), e);
    }
  }
}
