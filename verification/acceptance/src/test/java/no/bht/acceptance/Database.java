package no.bht.acceptance;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.TreeSet;
import no.bht.acceptance.AcceptanceStack.Service;

/** A service's database in the hands of an operator, who may make a mistake. */
final class Database {

  private Database() {}

  /** The first column, as text. */
  static Set<String> texts(Service service, String select) {
    AcceptanceStack servers = AcceptanceStack.running();
    try (Connection connection =
            DriverManager.getConnection(
                servers.jdbcUrl(service), servers.database(service), servers.password(service));
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(select)) {
      Set<String> texts = new TreeSet<>();
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
      return texts;
    } catch (SQLException e) {
      throw new AssertionError(select, e);
    }
  }

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
