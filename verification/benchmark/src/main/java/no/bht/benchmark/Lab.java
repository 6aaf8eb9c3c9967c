package no.bht.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.bht.localstack.identity.Realm;
import no.bht.localstack.server.Databases;
import no.bht.localstack.server.Secrets;
import no.bht.localstack.server.ServerProcess;
import no.bht.localstack.server.StackFile;

/** The servers of a running stack, with databases and processes of the measurement's own. */
final class Lab implements AutoCloseable {
  private final Path root;
  private final Map<String, String> stack;
  private final String superuserPassword;
  private final String server;
  private final Deque<AutoCloseable> running = new ArrayDeque<>();

  private Lab(Path root, Map<String, String> stack, Map<String, String> secrets) {
    this.root = root;
    this.stack = stack;
    superuserPassword = StackFile.value(secrets, "postgresql.password");
    String url = StackFile.value(stack, "service.approval.jdbc-url");
    server = url.substring(0, url.lastIndexOf('/') + 1);
  }

  /**
   * The lab on the stack that runs for the repository.
   *
   * @throws BenchmarkException if none does
   */
  static Lab of(Path root) {
    Path secrets = StackFile.directory(root).resolve("secrets.properties");
    return StackFile.ofStack(root)
        .flatMap(stack -> StackFile.read(secrets).map(values -> new Lab(root, stack, values)))
        .orElseThrow(() -> new BenchmarkException("No stack is running; ./bht bench starts one"));
  }

  /** An empty database of the measurement's own, with a role of the same name. */
  Place empty(String name) {
    Place place = kept(name);
    running.push(() -> drop(place));
    return place;
  }

  /** An empty database that outlives the lab; to be dropped. */
  Place kept(String name) {
    String database = name + "_" + Secrets.suffix();
    String password = Secrets.password();
    databases().ensure(database, password);
    return new Place(database, database, password);
  }

  void drop(Place place) {
    databases().drop(place.name());
  }

  /** A database of the measurement's own like one that nobody uses, with the same role. */
  Place copyOf(Place place) {
    String copy = "bench_" + Secrets.suffix();
    execute(
        "postgres",
        "create database "
            + copy
            + " template "
            + place.name()
            + " owner "
            + place.role()
            + " strategy file_copy");
    running.push(() -> execute("postgres", "drop database " + copy + " with (force)"));
    return new Place(copy, place.role(), place.password());
  }

  /** A database of the measurement's own with what a service of the stack holds. */
  Place copyOf(String service) {
    String owner = StackFile.value(stack, "service." + service + ".database-user");
    String copy = "bench_" + owner + "_" + Secrets.suffix();
    execute(
        "postgres",
        "alter database " + owner + " allow_connections false",
        "select pg_terminate_backend(pid) from pg_stat_activity where datname = '" + owner + "'",
        "create database " + copy + " template " + owner + " owner " + owner,
        "alter database " + owner + " allow_connections true");
    running.push(() -> databases().drop(copy));
    String password = StackFile.value(stack, "service." + service + ".database-password");
    return new Place(copy, owner, password);
  }

  private Databases databases() {
    return new Databases(
        Integer.parseInt(server.replaceAll(".*:([0-9]+)/$", "$1")), superuserPassword);
  }

  /** A database and the role that owns it. */
  record Place(String name, String role, String password) {
    @Override
    public String toString() {
      return "Place[" + name + "]";
    }
  }

  /** Starts a service as in production, on that database and on topics of its own. */
  ServiceUnderTest start(String folder, Place place, String... jvm) {
    Map<String, String> environment = new HashMap<>();
    environment.put("QUARKUS_DATASOURCE_JDBC_URL", server + place.name());
    environment.put("QUARKUS_DATASOURCE_USERNAME", place.role());
    environment.put("QUARKUS_DATASOURCE_PASSWORD", place.password());
    environment.put("KAFKA_BOOTSTRAP_SERVERS", kafka());
    environment.put("QUARKUS_OIDC_AUTH_SERVER_URL", keycloak() + "/realms/bht");
    environment.put("BHT_PERSONS_HASH_KEY", StackFile.value(stack, "persons.hash-key"));
    environment.put("BHT_ORGANISATION_NUMBERS_SYNTHETIC_ALLOWED", "true");
    environment.put("BHT_TOPICS_PREFIX", "bench-" + place.name());
    environment.put("BHT_APPROVAL_SWEEP_EVERY", "1s");
    environment.put("BHT_SECURITY_MACHINE_GRANTS", "brreg:tilda=310000043");
    List<String> command = new ArrayList<>(List.of(ServerProcess.java(), "-XX:+UseSerialGC"));
    command.addAll(Arrays.asList(jvm));
    command.addAll(List.of("-jar", application(folder).toString()));
    ServiceUnderTest service = ServiceUnderTest.start(folder, command, environment, logs());
    running.push(service);
    return service;
  }

  Path application(String folder) {
    Path jar = root.resolve(folder).resolve("target/quarkus-app/quarkus-run.jar");
    if (!Files.exists(jar)) {
      throw new BenchmarkException(jar + " is not built");
    }
    return jar;
  }

  Path root() {
    return root;
  }

  Path logs() {
    return StackFile.directory(root).resolve("logs");
  }

  String kafka() {
    return StackFile.value(stack, "kafka.bootstrap.servers");
  }

  private String keycloak() {
    return StackFile.value(stack, "keycloak.url");
  }

  /** The token of the user with that role. */
  String token(String role) {
    return new Realm(keycloak())
        .personToken(role, StackFile.value(stack, "user." + role + ".password"));
  }

  /** The token of a machine of the realm. */
  String machineToken(String client, String scope) {
    String secret = StackFile.value(stack, "machine." + client + ".secret");
    return new Realm(keycloak()).machineToken(client, secret, List.of(scope));
  }

  /** A connection as the superuser. */
  Connection connect(String database) throws SQLException {
    return DriverManager.getConnection(server + database, "postgres", superuserPassword);
  }

  /** A connection as the service has it. */
  Connection connect(Place place) throws SQLException {
    return DriverManager.getConnection(server + place.name(), place.role(), place.password());
  }

  void execute(String database, String... commands) {
    try (Connection connection = connect(database);
        Statement statement = connection.createStatement()) {
      for (String command : commands) {
        statement.execute(command);
      }
    } catch (SQLException e) {
      throw new BenchmarkException("The database refused: " + e.getMessage(), e);
    }
  }

  /** The first column, as text. */
  List<String> ask(String database, String query) {
    try (Connection connection = connect(database);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      List<String> found = new ArrayList<>();
      while (rows.next()) {
        found.add(rows.getString(1));
      }
      return found;
    } catch (SQLException e) {
      throw new BenchmarkException("The database refused: " + e.getMessage(), e);
    }
  }

  /** Ends what the measurement has started, and drops its databases. */
  @Override
  public void close() {
    while (!running.isEmpty()) {
      try {
        running.pop().close();
      } catch (Exception e) {
        System.err.println("Left behind: " + e.getMessage());
      }
    }
  }
}
