package no.bht.acceptance;

import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import no.bht.acceptance.AcceptanceStack.Service;
import no.bht.acceptance.client.Api;
import no.bht.localstack.server.Secrets;
import no.bht.localstack.testing.Tokens;

/** A service beside the others, with a database and topics of its own; it may be killed. */
final class Alone implements AutoCloseable {
  /** However long a start takes beside other work. */
  static final Duration PATIENCE = Duration.ofMinutes(4);

  private final AcceptanceStack servers = AcceptanceStack.running();
  private final Service service;
  private final String role;
  private final String password = Secrets.password();
  private final Map<String, String> settings;
  private final Connection database;
  private volatile CompletableFuture<RunningService> running;

  /** Starts it and does not wait; who calls it does. */
  Alone(Service service, String name, Map<String, String> settings) {
    this.service = service;
    this.settings = settings;
    role = servers.database(service) + "_" + name;
    servers.databases().ensure(role, password);
    database = connection();
    running = started();
  }

  private Connection connection() {
    try {
      return DriverManager.getConnection(servers.jdbcUrl(role), role, password);
    } catch (SQLException e) {
      throw new AssertionError(role, e);
    }
  }

  private CompletableFuture<RunningService> started() {
    return CompletableFuture.supplyAsync(
        () -> servers.launchAside(service, role, password, settings).awaitReady(),
        Thread::startVirtualThread);
  }

  void kill() {
    running.join().kill();
  }

  /** Does not wait either. */
  void restart() {
    running = started();
  }

  /** Called by somebody with that role. */
  Api as(String caller) {
    return new Api(running.join().base(), () -> Tokens.of(caller));
  }

  /** As it names the topic of a service. */
  String topic(String name) {
    return role + "." + name;
  }

  long count(String table) {
    return Long.parseLong(ask("select count(*) from " + table).getFirst());
  }

  /** The first column of every row. */
  synchronized List<String> ask(String query) {
    try (Statement statement = database.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      List<String> found = new ArrayList<>();
      while (rows.next()) {
        found.add(rows.getString(1));
      }
      return found;
    } catch (SQLException e) {
      throw new AssertionError(query, e);
    }
  }

  void awaitThat(String condition) {
    await(condition).atMost(PATIENCE).until(() -> ask("select " + condition).equals(List.of("t")));
  }

  @Override
  public void close() {
    kill();
    servers.databases().drop(role);
  }
}
