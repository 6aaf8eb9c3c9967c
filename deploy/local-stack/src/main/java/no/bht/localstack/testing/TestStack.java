package no.bht.localstack.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import no.bht.localstack.StackException;
import no.bht.localstack.identity.Realm;
import no.bht.localstack.identity.RealmAdministration;
import no.bht.localstack.server.Databases;
import no.bht.localstack.server.DirectoryLock;
import no.bht.localstack.server.Leftovers;
import no.bht.localstack.server.ProcessMark;
import no.bht.localstack.server.ServerProcess;
import no.bht.localstack.server.StackFile;
import no.bht.localstack.server.Waiting;

/**
 * The servers that all tests of a build share. The first JVM that asks starts them in a process of
 * their own; they end a few seconds after the last build that asked. They live in {@code
 * $BHT_TEST_STACK_DIR}, or else in {@code .bht/test-stack} of the repository.
 */
public final class TestStack {
  private static final Duration LIMIT = Duration.ofMinutes(10);

  private final Map<String, String> values;

  private TestStack(Map<String, String> values) {
    this.values = values;
  }

  /**
   * Joins the running servers or starts them, for as long as the build of this JVM lives.
   *
   * @throws StackException if they do not start
   */
  public static TestStack join() {
    Path file = file(begin());
    Waiting.until(
        () -> StackFile.read(file).filter(TestStack::isReady).isPresent() || !isStarting(file),
        LIMIT);
    return StackFile.read(file)
        .filter(TestStack::isReady)
        .map(TestStack::new)
        .orElseThrow(() -> notReady(file));
  }

  /**
   * Starts the servers if nobody has, and does not wait for them: a build goes on meanwhile.
   *
   * @return the directory in which they live
   */
  static Path begin() {
    Path directory = directory();
    try (DirectoryLock _ = DirectoryLock.take(directory)) {
      new Leases(directory.resolve("leases")).take(Leases.build());
      Path file = file(directory);
      if (!isStarting(file)) {
        StackFile.read(file).ifPresent(Leftovers::end);
        Files.deleteIfExists(file);
        start(directory, file);
      }
      return directory;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Path directory() {
    String chosen = System.getenv("BHT_TEST_STACK_DIR");
    return chosen != null && !chosen.isBlank()
        ? Path.of(chosen).toAbsolutePath()
        : root().resolve(".bht").resolve("test-stack");
  }

  static Path file(Path directory) {
    return directory.resolve("stack.properties");
  }

  private static Path root() {
    return Path.of(System.getProperty("bht.root", ".")).toAbsolutePath().normalize();
  }

  private static boolean isReady(Map<String, String> values) {
    return "true".equals(values.get("ready")) && isAlive(values);
  }

  private static boolean isAlive(Map<String, String> values) {
    return ProcessMark.parse(values.getOrDefault("process", ""))
        .map(ProcessMark::alive)
        .orElse(false);
  }

  /** Whether a process holds the servers, be they ready or not. */
  static boolean isStarting(Path file) {
    return StackFile.read(file).filter(TestStack::isAlive).isPresent();
  }

  private static void start(Path directory, Path file) {
    ServerProcess daemon =
        ServerProcess.start(
            "The test servers",
            DaemonCommand.of(directory, directory.resolveSibling("servers")),
            Map.of(),
            directory.resolve("daemon.log"));
    daemon.awaitReady(() -> isStarting(file), LIMIT);
  }

  private static StackException notReady(Path file) {
    return new StackException(
        "The test servers did not start; their log: " + file.resolveSibling("daemon.log"));
  }

  /** Databases and roles of the PostgreSQL, as its superuser. */
  public Databases databases() {
    return new Databases(postgresPort(), value("postgresql.password"));
  }

  public int postgresPort() {
    return Integer.parseInt(value("postgresql.port"));
  }

  /** Host and port of the Kafka node. */
  public String kafka() {
    return value("kafka.bootstrap.servers");
  }

  /** Base address of Keycloak, without {@code /realms/...}. */
  public String keycloak() {
    return value("keycloak.base");
  }

  /** The realm's administration, as its administrator. */
  public RealmAdministration administration(Realm realm) {
    return new RealmAdministration(
        realm, value("keycloak.admin.user"), value("keycloak.admin.password"));
  }

  /** The key of the keyed hash of national identity numbers, base64. */
  public String hashKey() {
    return value("persons.hash-key");
  }

  /** The password of every user and machine that tests make. */
  String madePassword() {
    return value("made.password");
  }

  String value(String key) {
    return StackFile.value(values, key);
  }
}
