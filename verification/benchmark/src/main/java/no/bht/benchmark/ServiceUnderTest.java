package no.bht.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.bht.localstack.server.Ports;
import no.bht.localstack.server.ServerProcess;

/** A process that is measured. */
final class ServiceUnderTest implements AutoCloseable {
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final ServerProcess process;
  private final URI base;
  private final Duration start;

  private ServiceUnderTest(ServerProcess process, URI base) {
    this.process = process;
    this.base = base;
    process.awaitReady(this::answers, Duration.ofMinutes(3));
    start = process.age();
  }

  static ServiceUnderTest start(
      String folder, List<String> command, Map<String, String> environment, Path logs) {
    int port = Ports.free(1).getFirst();
    Map<String, String> own = new HashMap<>(environment);
    own.put("QUARKUS_HTTP_PORT", Integer.toString(port));
    own.put("QUARKUS_HTTP_HOST", "localhost");
    String name = "bench-" + Path.of(folder).getFileName();
    return new ServiceUnderTest(
        ServerProcess.start(name, command, own, logs.resolve(name + ".log")),
        URI.create("http://localhost:" + port));
  }

  URI base() {
    return base;
  }

  /** From the start of the process to its first word that it is ready. */
  Duration start() {
    return start;
  }

  private boolean answers() {
    try {
      return HTTP.send(
                  HttpRequest.newBuilder(base.resolve("/internal/isReady")).build(),
                  HttpResponse.BodyHandlers.discarding())
              .statusCode()
          == 200;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Asks it to end and waits: a JVM that learns writes its cache at the end. */
  @Override
  public void close() {
    process.handle().destroy();
    process.handle().onExit().orTimeout(2, java.util.concurrent.TimeUnit.MINUTES).join();
  }
}
