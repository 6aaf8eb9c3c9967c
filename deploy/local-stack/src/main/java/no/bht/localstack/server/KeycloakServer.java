package no.bht.localstack.server;

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
import no.bht.localstack.StackException;

/** Keycloak with the realm {@code bht}, its data in a database of PostgreSQL. */
public final class KeycloakServer {
  private static final HttpClient HTTP =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

  private KeycloakServer() {}

  /** What Keycloak needs to know, apart from where it is unpacked. */
  public record Settings(
      int port, String jdbcUrl, String user, String password, Map<String, String> realmSecrets) {
    @Override
    public String toString() {
      return "Settings[port=" + port + "]";
    }
  }

  /** Starts the server; the realm is imported if its database does not have it. */
  public static ServerProcess start(
      Path home, Settings settings, String adminUser, String adminPassword, Path log) {
    Map<String, String> environment = new HashMap<>(settings.realmSecrets());
    environment.put("KC_DB_URL", settings.jdbcUrl());
    environment.put("KC_DB_USERNAME", settings.user());
    environment.put("KC_DB_PASSWORD", settings.password());
    environment.put("KC_DB_POOL_MAX_SIZE", "10");
    environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", adminUser);
    environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", adminPassword);
    return ServerProcess.start("Keycloak", command(home, settings.port()), environment, log);
  }

  /** The JVM of {@code kc.sh start}, without the shell in between: a signal reaches it. */
  private static List<String> command(Path home, int port) {
    return List.of(
        ServerProcess.java(),
        "-Xms64m",
        "-Xmx512m",
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "--add-opens=java.base/java.util=ALL-UNNAMED",
        "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
        "--add-opens=java.base/java.security=ALL-UNNAMED",
        "--add-opens=java.base/java.lang=ALL-UNNAMED",
        "--enable-native-access=ALL-UNNAMED",
        "-Duser.language=en",
        "-Dkc.home.dir=" + home,
        "-Djboss.server.config.dir=" + home.resolve("conf"),
        "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
        "-Djava.util.concurrent.ForkJoinPool.common.threadFactory=io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
        "-Dpicocli.disable.closures=true",
        "-cp",
        home.resolve("lib").resolve("quarkus-run.jar").toString(),
        "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
        "start",
        "--optimized",
        "--import-realm",
        "--cache=local",
        "--http-enabled=true",
        "--http-host=localhost",
        "--http-port=" + port,
        "--hostname=" + base(port));
  }

  public static String base(int port) {
    return "http://localhost:" + port;
  }

  /** The issuer of the realm's tokens, and the address services are given. */
  public static String realm(int port) {
    return base(port) + "/realms/bht";
  }

  /**
   * Waits until the realm is served.
   *
   * @throws StackException if the server ends, or takes more than three minutes
   */
  public static void awaitReady(ServerProcess keycloak, int port) {
    keycloak.awaitReady(() -> answers(port), Duration.ofMinutes(3));
  }

  /** Whether the realm is served on the port now. */
  public static boolean answers(int port) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(realm(port))).timeout(Duration.ofSeconds(5)).build();
    try {
      return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
