package no.bht.acceptance;

import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.bht.acceptance.client.Answer;
import no.bht.acceptance.client.Api;
import no.bht.localstack.server.Ports;
import no.bht.localstack.server.ServerProcess;

/** One replica of a service in a JVM of its own, as it runs in production. */
final class RunningService implements AutoCloseable {

  private static final Path ROOT = Path.of(System.getProperty("bht.root"));

  private final ServerProcess process;
  private final URI base;

  private RunningService(ServerProcess process, URI base) {
    this.process = process;
    this.base = base;
  }

  static RunningService start(String folder, Map<String, String> environment, Path logs) {
    int port = Ports.free(1).getFirst();
    Map<String, String> own = new HashMap<>(environment);
    own.put("QUARKUS_HTTP_PORT", Integer.toString(port));
    ServerProcess process =
        ServerProcess.start(
            folder,
            List.of(
                ServerProcess.java(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                ROOT.resolve(folder).resolve("target/quarkus-app/quarkus-run.jar").toString()),
            own,
            logs.resolve(folder + "-" + port + ".log"));
    return new RunningService(process, URI.create("http://localhost:" + port));
  }

  RunningService awaitReady() {
    process.awaitReady(this::answers, Duration.ofMinutes(2));
    return this;
  }

  URI base() {
    return base;
  }

  /** As {@code kill -9} does: without a moment to put things in order. */
  void kill() {
    process.handle().destroyForcibly();
    process.handle().onExit().join();
  }

  @Override
  public void close() {
    process.close();
  }

  private boolean answers() {
    try {
      Answer answer = new Api(base, () -> "").get("/internal/isReady");
      return answer.status() == 200;
    } catch (UncheckedIOException e) {
      return false;
    }
  }
}
