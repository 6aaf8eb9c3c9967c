package no.bht.acceptance;

import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.bht.acceptance.AcceptanceStack.Service;
import no.bht.localstack.testing.Tokens;

/**
 * An employer registry aside from the others: a database and topics of its own, small chunks. Under
 * a new list it goes one employer at a time when it is to be killed on the way, and all at once
 * when not.
 */
final class Registry implements AutoCloseable {
  private final AcceptanceStack servers = AcceptanceStack.running();
  private final AcceptanceStack.Aside aside;
  private final int employersAtOnce;
  private RunningService service;

  private Registry(String name, int employersAtOnce) {
    aside = servers.aside(Service.EMPLOYER_REGISTRY, name);
    this.employersAtOnce = employersAtOnce;
    service = launch();
  }

  static Registry toBeKilled() {
    return new Registry("killed", 1);
  }

  static Registry undisturbed() {
    return new Registry("undisturbed", 10_000);
  }

  private RunningService launch() {
    return aside
        .launch(
            Map.of(
                "BHT_EMPLOYER_REGISTRY_IMPORTS_CHUNK_SIZE", "50",
                "BHT_EMPLOYER_REGISTRY_INDUSTRY_LISTS_CHUNK_SIZE", "" + employersAtOnce,
                "BHT_EMPLOYER_REGISTRY_INDUSTRY_LISTS_JOBS_EVERY", "1s",
                "BHT_EMPLOYER_REGISTRY_INDUSTRY_LISTS_LEASE", "3S"))
        .awaitReady();
  }

  URI base() {
    return service.base();
  }

  String token() {
    return Tokens.of("registrar");
  }

  void kill() {
    service.kill();
  }

  void restart() {
    service = launch();
  }

  long count(String table) {
    return Long.parseLong(ask("select count(*) from " + table).getFirst());
  }

  /** The first column of every row. */
  List<String> ask(String query) {
    try (Connection connection =
            DriverManager.getConnection(aside.jdbcUrl(), aside.role(), aside.password());
        Statement statement = connection.createStatement();
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

  @Override
  public void close() {
    service.close();
    aside.drop();
  }
}
