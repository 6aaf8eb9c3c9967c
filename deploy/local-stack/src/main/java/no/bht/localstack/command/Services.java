package no.bht.localstack.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.bht.localstack.StackException;
import no.bht.localstack.server.ServerProcess;

/** The four services as processes. */
final class Services implements AutoCloseable {
  private static final Duration LIMIT = Duration.ofMinutes(3);

  private final StackDirectory directory;
  private final KeptSecrets secrets;
  private final Map<Service, ServerProcess> running = new EnumMap<>(Service.class);

  Services(StackDirectory directory, KeptSecrets secrets) {
    this.directory = directory;
    this.secrets = secrets;
  }

  /**
   * Starts one; it answers after {@link #awaitReady}.
   *
   * @throws StackException if it is not built
   */
  synchronized void start(Service service) {
    Path jar =
        directory.root().resolve(service.folder()).resolve("target/quarkus-app/quarkus-run.jar");
    if (!Files.isRegularFile(jar)) {
      throw new StackException(jar + " is missing; ./bht up builds it");
    }
    running.put(
        service,
        ServerProcess.start(
            service.folder(),
            List.of(
                ServerProcess.java(),
                "-Xms64m",
                "-Xmx256m",
                "-XX:+UseSerialGC",
                // Half of the processor time of a start is the optimising compiler's. Not for
                // production: there a service runs for longer than a demonstration.
                "-XX:TieredStopAtLevel=1",
                "-jar",
                jar.toString()),
            ServiceEnvironment.of(service, secrets),
            directory.log(service.folder())));
  }

  /**
   * Waits until it is ready, and tells how long that took since its start.
   *
   * @throws StackException if it ends or does not become ready
   */
  Duration awaitReady(Service service) {
    ServerProcess process = process(service);
    process.awaitReady(() -> Probe.ready(service), LIMIT);
    return process.age();
  }

  synchronized ServerProcess process(Service service) {
    ServerProcess process = running.get(service);
    if (process == null) {
      throw new StackException(service.folder() + " has not been started");
    }
    return process;
  }

  /** The process of a service that has been started. */
  synchronized Optional<ProcessHandle> handle(Service service) {
    return Optional.ofNullable(running.get(service)).map(ServerProcess::handle);
  }

  /** Asks all to end, then waits for each. */
  @Override
  public synchronized void close() {
    running.values().forEach(service -> service.handle().destroy());
    running.values().forEach(ServerProcess::close);
  }
}
