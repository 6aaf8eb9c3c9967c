package no.bht.localstack.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import no.bht.localstack.StackException;
import no.bht.localstack.server.DirectoryLock;
import no.bht.localstack.server.Leftovers;
import no.bht.localstack.server.StackFile;
import no.bht.localstack.server.Waiting;

/** {@code bht up}: starts everything, stays, and stops everything in order when asked to end. */
public final class Up {
  private final StackDirectory directory;
  private final Console console;
  private final KeptSecrets secrets;
  private final Servers servers;
  private final Services services;
  private volatile boolean stopping;

  private Up(StackDirectory directory, Console console) {
    this.directory = directory;
    this.console = console;
    secrets = KeptSecrets.of(directory.secrets());
    servers = new Servers(directory, secrets, console);
    services = new Services(directory, secrets);
  }

  /**
   * Runs until the process is told to end.
   *
   * @throws StackException if something does not start
   */
  public static void run(Path root) {
    StackDirectory directory = new StackDirectory(root);
    Optional<DirectoryLock> lock = DirectoryLock.tryTake(directory.bht());
    if (lock.isEmpty()) {
      throw new StackException("The stack is already running; ./bht status looks at it");
    }
    try (DirectoryLock _ = lock.get()) {
      StackFile.read(directory.description()).ifPresent(Leftovers::end);
      ServerPorts.requireFree();
      Up up = new Up(directory, new Console(System.out));
      Runtime.getRuntime().addShutdownHook(new Thread(up::stop));
      up.startAndStay();
    }
  }

  private void startAndStay() {
    try {
      start();
      stay();
    } catch (StackException e) {
      if (!stopping) {
        throw e;
      }
    }
  }

  private void start() {
    renewLogs();
    servers.start();
    int together = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
    Stream.of(Service.values())
        .gather(Gatherers.windowFixed(together))
        .forEach(this::startServices);
    loadDemonstration();
    console.line(Summary.of(describe(true)));
    console.step("Ready");
  }

  /** As many as have two processors each: more would only wait for each other. */
  private void startServices(List<Service> some) {
    for (Service service : some) {
      console.step(service.folder() + ": starting");
      services.start(service);
    }
    describe(false);
    for (Service service : some) {
      Duration taken = services.awaitReady(service);
      console.step(
          "%s: ready, %.1f s after its start".formatted(service.folder(), taken.toMillis() / 1e3));
    }
  }

  private Map<String, String> describe(boolean ready) {
    Map<String, String> values =
        new StackDescription(secrets).of(ready, services, servers.processes());
    StackFile.write(directory.description(), values);
    return values;
  }

  private void loadDemonstration() {
    Path loaded = directory.data().resolve("demonstration-loaded");
    Demonstration demonstration = new Demonstration(directory);
    if (Files.exists(loaded) || !demonstration.has(Demonstration.LOAD)) {
      return;
    }
    console.step("Demonstration data: loading (once)");
    int code = demonstration.run(Demonstration.LOAD, List.of());
    if (code == 0) {
      StackFile.write(loaded, Map.of());
    } else {
      console.step(
          "Demonstration data: NOT LOADED, code %d; the stack goes on without, the next start tries again"
              .formatted(code));
    }
  }

  private void stay() {
    Watch watch = new Watch(directory, services, console);
    while (!stopping) {
      Waiting.pause(Duration.ofSeconds(1));
      if (!stopping && watch.look()) {
        describe(true);
      }
    }
  }

  private void renewLogs() {
    try {
      Files.createDirectories(directory.logs());
      for (Service service : Service.values()) {
        Files.deleteIfExists(directory.log(service.folder()));
      }
      for (String server : List.of("postgresql", "kafka", "keycloak")) {
        Files.deleteIfExists(directory.log(server));
      }
    } catch (IOException e) {
      throw new StackException("The logs cannot be renewed: " + e.getMessage(), e);
    }
  }

  private void stop() {
    stopping = true;
    console.step("Stopping the services, Keycloak, Kafka, PostgreSQL");
    services.close();
    servers.close();
    try {
      Files.deleteIfExists(directory.description());
    } catch (IOException e) {
      console.line("Left behind: " + directory.description());
    }
    console.step("Stopped; the data is kept in .bht");
  }
}
