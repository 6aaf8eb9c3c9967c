package no.bht.acceptance;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import no.bht.acceptance.AcceptanceStack.Service;

/** A service's database in the hands of an operator who makes a mistake. */
final class Database {

  private Database() {}

  static void execute(Service service, String sql) {
    AcceptanceStack servers = AcceptanceStack.running();
    try (Connection connection =
            DriverManager.getConnection(
                servers.jdbcUrl(service), servers.database(service), servers.password(service));
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new AssertionError(sql, e);
    }
  }
}
