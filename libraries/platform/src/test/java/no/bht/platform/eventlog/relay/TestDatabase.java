package no.bht.platform.eventlog.relay;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import no.bht.localstack.server.PostgresServer;
import no.bht.localstack.testing.TestStack;

/** A database of its own on the real server, with platform's tables. */
final class TestDatabase implements AutoCloseable {
  private static final AtomicInteger COUNT = new AtomicInteger();
  private static final String PASSWORD = "relay-test";

  private final TestStack stack = TestStack.join();
  private final String name =
      "relay_" + ProcessHandle.current().pid() + "_" + COUNT.incrementAndGet();

  TestDatabase() {
    stack.databases().ensure(name, PASSWORD);
    try {
      execute(migration("V0_010__create_event_log"));
      execute(migration("V0_011__create_relay_state"));
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  private static String migration(String file) {
    try (var sql = TestDatabase.class.getResourceAsStream("/db/platform/" + file + ".sql")) {
      return new String(sql.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String url() {
    return PostgresServer.url(stack.postgresPort(), name);
  }

  Connection open() throws SQLException {
    return DriverManager.getConnection(url(), name, PASSWORD);
  }

  /** As the relay opens it: to be told from the writers' connections. */
  Connection openAsRelay() throws SQLException {
    Connection connection = open();
    try (Statement statement = connection.createStatement()) {
      statement.execute("set application_name = 'bht relay'");
    }
    return connection;
  }

  void execute(String command) throws SQLException {
    try (Connection connection = open();
        Statement statement = connection.createStatement()) {
      statement.execute(command);
    }
  }

  List<String> ask(String query) throws SQLException {
    try (Connection connection = open();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      List<String> answers = new ArrayList<>();
      while (rows.next()) {
        answers.add(rows.getString(1));
      }
      return answers;
    }
  }

  /** Ends one connection of that name, if there is one. */
  void kill(String applicationName) throws SQLException {
    execute(
        "select pg_terminate_backend(pid) from (select pid from pg_stat_activity"
            + " where datname = current_database() and application_name = '"
            + applicationName
            + "' and pid <> pg_backend_pid() order by random() limit 1) one");
  }

  @Override
  public void close() {
    stack.databases().drop(name);
  }
}
