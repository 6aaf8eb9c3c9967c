package no.bht.localstack.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.bht.localstack.StackException;
import no.bht.localstack.identity.Realm;
import no.bht.localstack.identity.RealmAdministration;
import no.bht.localstack.server.DirectoryLock;
import no.bht.localstack.server.KafkaServer;
import no.bht.localstack.server.KeycloakDistribution;
import no.bht.localstack.server.KeycloakServer;
import no.bht.localstack.server.Ports;
import no.bht.localstack.server.PostgresServer;
import no.bht.localstack.server.ProcessMark;
import no.bht.localstack.server.RealmFile;
import no.bht.localstack.server.Secrets;
import no.bht.localstack.server.ServerProcess;
import no.bht.localstack.server.StackFile;
import no.bht.localstack.server.Waiting;

/**
 * The process that holds the shared servers: starts them, serves while a build wants them, ends.
 */
final class TestStackDaemon {
  private static final int IDLE_SECONDS = 5;
  private static final String ANY_ORGANISATION = "310000019";

  private static final Map<String, String> POSTGRESQL =
      Map.of(
          "max_connections", "400",
          "shared_buffers", "128MB",
          "fsync", "off",
          "synchronous_commit", "off",
          "full_page_writes", "off");

  private final Path directory;
  private final Path servers;
  private final Map<String, String> state = new TreeMap<>();
  private final Deque<AutoCloseable> running = new ArrayDeque<>();
  private Optional<ProcessHandle> database = Optional.empty();

  private TestStackDaemon(Path directory, Path servers) {
    this.directory = directory;
    this.servers = servers;
  }

  /** Arguments: the directory of the stack, and where programs are unpacked. */
  public static void main(String[] arguments) throws IOException {
    TestStackDaemon daemon = new TestStackDaemon(Path.of(arguments[0]), Path.of(arguments[1]));
    Runtime.getRuntime().addShutdownHook(new Thread(daemon::stop));
    try {
      daemon.start();
      daemon.serve();
      Runtime.getRuntime().exit(0);
    } catch (StackException e) {
      System.err.println(e.getMessage());
      Runtime.getRuntime().exit(1);
    }
  }

  private void start() throws IOException {
    Path data = directory.resolve("data");
    delete(data);
    Files.createDirectories(data);
    state.put("process", ProcessMark.of(ProcessHandle.current()).toString());
    publish();
    List<Integer> ports = Ports.free(4);
    PostgresServer postgres = startPostgres(data, ports.get(0));
    ServerProcess kafka =
        keep(
            KafkaServer.start(
                System.getProperty("java.class.path"),
                data.resolve("kafka"),
                ports.get(1),
                ports.get(2),
                directory.resolve("kafka.log")));
    ServerProcess keycloak = startKeycloak(postgres, ports.get(3));
    KafkaServer.awaitReady(kafka, ports.get(1));
    KeycloakServer.awaitReady(keycloak, ports.get(3));
    state.put("kafka.bootstrap.servers", "localhost:" + ports.get(1));
    state.put("keycloak.base", KeycloakServer.base(ports.get(3)));
    state.put("persons.hash-key", Secrets.key());
    state.put("made.password", Secrets.password());
    takeShortToken();
    state.put("ready", "true");
    publish();
  }

  /** Taken now, it is past when a test asks for an expired one. */
  private void takeShortToken() {
    Realm realm = new Realm(StackFile.value(state, "keycloak.base"));
    String secret = StackFile.value(state, "made.password");
    new RealmAdministration(realm, "admin", StackFile.value(state, "keycloak.admin.password"))
        .ensureMachine("machine-expired", secret, ANY_ORGANISATION, 1);
    state.put("expired.token", realm.machineToken("machine-expired", secret, List.of()));
    state.put("expired.taken", Long.toString(System.currentTimeMillis()));
  }

  private PostgresServer startPostgres(Path data, int port) {
    String password = Secrets.password();
    PostgresServer postgres =
        PostgresServer.start(
            servers.resolve("postgresql"),
            data.resolve("postgresql"),
            port,
            password,
            POSTGRESQL,
            directory.resolve("postgresql.log"));
    database = postgres.process();
    keep(postgres);
    state.put("postgresql.port", Integer.toString(port));
    state.put("postgresql.password", password);
    publish();
    return postgres;
  }

  private ServerProcess startKeycloak(PostgresServer postgres, int port) throws IOException {
    Path realm = Files.writeString(directory.resolve("bht-realm.json"), RealmFile.text());
    Path home = KeycloakDistribution.prepare(servers, realm, System.out::println);
    String password = Secrets.password();
    postgres.databases().ensure("keycloak", password);
    Map<String, String> secrets = RealmFile.secrets(Secrets::password);
    state.putAll(secrets);
    state.put("keycloak.admin.user", "admin");
    state.put("keycloak.admin.password", Secrets.password());
    KeycloakServer.Settings settings =
        new KeycloakServer.Settings(port, postgres.url("keycloak"), "keycloak", password, secrets);
    return keep(
        KeycloakServer.start(
            home,
            settings,
            "admin",
            StackFile.value(state, "keycloak.admin.password"),
            directory.resolve("keycloak.log")));
  }

  private synchronized <T extends AutoCloseable> T keep(T server) {
    running.push(server);
    publish();
    return server;
  }

  private void publish() {
    state.put(
        "children",
        Stream.concat(ProcessHandle.current().descendants(), database.stream())
            .map(child -> ProcessMark.of(child).toString())
            .collect(Collectors.joining(",")));
    StackFile.write(TestStack.file(directory), state);
  }

  /** Returns when for some seconds no build has held a lease. */
  private void serve() throws IOException {
    Leases leases = new Leases(directory.resolve("leases"));
    int idle = 0;
    while (idle < IDLE_SECONDS || !retire(leases)) {
      Waiting.pause(Duration.ofSeconds(1));
      idle = leases.held() ? 0 : idle + 1;
    }
  }

  private boolean retire(Leases leases) throws IOException {
    Optional<DirectoryLock> lock = DirectoryLock.tryTake(directory);
    if (lock.isEmpty()) {
      return false;
    }
    try (DirectoryLock _ = lock.get()) {
      return !leases.held() && Files.deleteIfExists(TestStack.file(directory));
    }
  }

  private synchronized void stop() {
    while (!running.isEmpty()) {
      try {
        running.pop().close();
      } catch (Exception e) {
        System.err.println("Not stopped: " + e);
      }
    }
  }

  private static void delete(Path tree) throws IOException {
    if (!Files.exists(tree)) {
      return;
    }
    try (Stream<Path> files = Files.walk(tree)) {
      for (Path file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
        Files.delete(file);
      }
    }
  }
}
