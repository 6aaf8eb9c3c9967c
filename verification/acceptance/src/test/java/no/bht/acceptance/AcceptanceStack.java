package no.bht.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.bht.acceptance.client.Callers;
import no.bht.acceptance.client.Stack;
import no.bht.localstack.identity.Realm;
import no.bht.localstack.server.Databases;
import no.bht.localstack.server.KafkaServer;
import no.bht.localstack.server.Ports;
import no.bht.localstack.server.PostgresServer;
import no.bht.localstack.server.Secrets;
import no.bht.localstack.server.ServerProcess;
import no.bht.localstack.testing.TestStack;

/**
 * The four services as processes, on PostgreSQL and Keycloak of the whole build and on a Kafka of
 * their own, which a test may take away. One for all acceptance tests; it ends with the JVM.
 */
final class AcceptanceStack {

  enum Service {
    APPROVAL("approval-service", "approval"),
    EMPLOYER_REGISTRY("employer-registry-service", "employer_registry"),
    SUPERVISION("supervision-service", "supervision"),
    TRAINING("training-service", "training");

    final String folder;
    final String database;

    Service(String folder, String database) {
      this.folder = folder;
      this.database = database;
    }
  }

  private static final AcceptanceStack ONE = new AcceptanceStack();

  private final TestStack servers = TestStack.join();
  private final Path directory = Path.of("target", "acceptance").toAbsolutePath();
  private final String run = Secrets.suffix();
  private final List<Integer> kafkaPorts = Ports.free(2);
  private final Map<Service, String> passwords = new EnumMap<>(Service.class);
  private final Map<Service, String> signingSecrets = new EnumMap<>(Service.class);
  private final Map<Service, RunningService> services = new EnumMap<>(Service.class);
  private ServerProcess kafka;

  private AcceptanceStack() {
    try {
      Files.createDirectories(directory);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    startKafka();
    for (Service service : Service.values()) {
      passwords.put(service, Secrets.password());
      signingSecrets.put(service, Secrets.key());
      servers.databases().ensure(database(service), passwords.get(service));
      services.put(service, launch(service));
    }
    services.values().forEach(RunningService::awaitReady);
    Runtime.getRuntime().addShutdownHook(new Thread(this::close));
  }

  static AcceptanceStack running() {
    return ONE;
  }

  Stack stack() {
    Realm realm = new Realm(servers.keycloak());
    return new Stack(
        base(Service.APPROVAL),
        base(Service.EMPLOYER_REGISTRY),
        base(Service.SUPERVISION),
        base(Service.TRAINING),
        new Callers(realm, servers.administration(realm)));
  }

  URI base(Service service) {
    return services.get(service).base();
  }

  RunningService replicaOf(Service service) {
    return launch(service).awaitReady();
  }

  void kill(Service service) {
    services.get(service).kill();
  }

  /** Starts the service anew, on another port: ask for {@link #stack()} again. */
  void restart(Service service) {
    services.put(service, launch(service).awaitReady());
  }

  void stopKafka() {
    kafka.close();
  }

  void startKafka() {
    Path data = directory.resolve("kafka-" + run).resolve("data");
    kafka =
        KafkaServer.start(
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            data,
            kafkaPorts.get(0),
            kafkaPorts.get(1),
            directory.resolve("kafka.log"));
    KafkaServer.awaitReady(kafka, kafkaPorts.get(0));
  }

  String kafkaAddress() {
    return "localhost:" + kafkaPorts.get(0);
  }

  String jdbcUrl(Service service) {
    return jdbcUrl(database(service));
  }

  String jdbcUrl(String database) {
    return PostgresServer.url(servers.postgresPort(), database);
  }

  String database(Service service) {
    return "acceptance_" + service.database + "_" + run;
  }

  String password(Service service) {
    return passwords.get(service);
  }

  /** Beside the others, which do not hear it: on an empty database, with topics of its own. */
  RunningService launchAside(
      Service service, String role, String password, Map<String, String> settings) {
    Map<String, String> environment = environment(service, jdbcUrl(role), role, password);
    environment.put("BHT_TOPICS_PREFIX", role);
    environment.putAll(settings);
    return RunningService.start(service.folder, environment, directory);
  }

  Databases databases() {
    return servers.databases();
  }

  private RunningService launch(Service service) {
    return RunningService.start(
        service.folder,
        environment(service, jdbcUrl(service), database(service), password(service)),
        directory);
  }

  private Map<String, String> environment(
      Service service, String jdbcUrl, String role, String password) {
    Map<String, String> environment = new HashMap<>();
    environment.put("QUARKUS_DATASOURCE_JDBC_URL", jdbcUrl);
    environment.put("QUARKUS_DATASOURCE_USERNAME", role);
    environment.put("QUARKUS_DATASOURCE_PASSWORD", password);
    environment.put("KAFKA_BOOTSTRAP_SERVERS", kafkaAddress());
    environment.put("QUARKUS_OIDC_AUTH_SERVER_URL", servers.keycloak() + "/realms/bht");
    environment.put("BHT_PERSONS_HASH_KEY", servers.hashKey());
    environment.put("BHT_SIGNING_KEY_ENCRYPTION_KEY", signingSecrets.get(service));
    environment.put("BHT_CLOCK_SETTABLE", "true");
    environment.put("BHT_ORGANISATION_NUMBERS_SYNTHETIC_ALLOWED", "true");
    return environment;
  }

  private void close() {
    services.values().forEach(RunningService::close);
    kafka.close();
    for (Service service : Service.values()) {
      servers.databases().drop(database(service));
    }
  }
}
