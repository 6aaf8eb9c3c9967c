package no.bht.localstack.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import no.bht.localstack.StackException;
import no.bht.localstack.server.Databases;
import no.bht.localstack.server.KafkaServer;
import no.bht.localstack.server.KeycloakDistribution;
import no.bht.localstack.server.KeycloakServer;
import no.bht.localstack.server.PostgresServer;
import no.bht.localstack.server.RealmFile;
import no.bht.localstack.server.ServerProcess;
import no.bht.localstack.server.StackFile;

/** PostgreSQL, Kafka and Keycloak of this machine's stack; their data is kept. */
final class Servers implements AutoCloseable {
  private final StackDirectory directory;
  private final KeptSecrets secrets;
  private final Console console;
  private final Deque<AutoCloseable> running = new ArrayDeque<>();
  private final List<ProcessHandle> processes = new ArrayList<>();

  Servers(StackDirectory directory, KeptSecrets secrets, Console console) {
    this.directory = directory;
    this.secrets = secrets;
    this.console = console;
  }

  /**
   * Starts the three and waits until they answer.
   *
   * @throws StackException if one does not
   */
  void start() {
    console.step("PostgreSQL: starting");
    Databases databases = startPostgres();
    console.step("Kafka: starting");
    ServerProcess kafka = startKafka();
    prepareDatabases(databases);
    Path home = KeycloakDistribution.prepare(directory.servers(), realmFile(), console::step);
    console.step("Keycloak: starting");
    ServerProcess keycloak = startKeycloak(home);
    KafkaServer.awaitReady(kafka, ServerPorts.KAFKA);
    KeycloakServer.awaitReady(keycloak, ServerPorts.KEYCLOAK);
  }

  private Databases startPostgres() {
    PostgresServer postgres =
        PostgresServer.start(
            directory.servers().resolve("postgresql"),
            directory.data().resolve("postgresql"),
            ServerPorts.POSTGRESQL,
            secrets.value("postgresql.password"),
            Map.of("max_connections", "200", "shared_buffers", "128MB"),
            directory.log("postgresql"));
    keep(postgres);
    postgres.process().ifPresent(processes::add);
    return postgres.databases();
  }

  private ServerProcess startKafka() {
    ServerProcess kafka =
        keep(
            KafkaServer.start(
                System.getProperty("java.class.path"),
                directory.data().resolve("kafka"),
                ServerPorts.KAFKA,
                ServerPorts.KAFKA_CONTROLLER,
                directory.log("kafka")));
    processes.add(kafka.handle());
    return kafka;
  }

  private void prepareDatabases(Databases databases) {
    for (Service service : Service.values()) {
      databases.ensure(service.database(), secrets.databasePassword(service.database()));
    }
    Path imported = directory.data().resolve("realm.properties");
    Map<String, String> realm = Map.of("realm", Integer.toHexString(RealmFile.text().hashCode()));
    if (!StackFile.read(imported).map(realm::equals).orElse(true)) {
      console.step("Keycloak: the realm's file has changed, its database is made anew");
      databases.drop("keycloak");
    }
    databases.ensure("keycloak", secrets.databasePassword("keycloak"));
    StackFile.write(imported, realm);
  }

  private Path realmFile() {
    try {
      return Files.writeString(directory.data().resolve("bht-realm.json"), RealmFile.text());
    } catch (IOException e) {
      throw new StackException("The realm's file cannot be written: " + e.getMessage(), e);
    }
  }

  private ServerProcess startKeycloak(Path home) {
    KeycloakServer.Settings settings =
        new KeycloakServer.Settings(
            ServerPorts.KEYCLOAK,
            PostgresServer.url(ServerPorts.POSTGRESQL, "keycloak"),
            "keycloak",
            secrets.databasePassword("keycloak"),
            secrets.ofRealm());
    ServerProcess keycloak =
        keep(
            KeycloakServer.start(
                home,
                settings,
                "admin",
                secrets.value("keycloak.admin.password"),
                directory.log("keycloak")));
    processes.add(keycloak.handle());
    return keycloak;
  }

  private synchronized <T extends AutoCloseable> T keep(T server) {
    running.push(server);
    return server;
  }

  List<ProcessHandle> processes() {
    return List.copyOf(processes);
  }

  /** Stops them in the opposite order. */
  @Override
  public synchronized void close() {
    while (!running.isEmpty()) {
      try {
        running.pop().close();
      } catch (Exception e) {
        console.line("Not stopped: " + e.getMessage());
      }
    }
  }
}
