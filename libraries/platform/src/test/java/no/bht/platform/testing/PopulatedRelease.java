package no.bht.platform.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import no.bht.localstack.server.PostgresServer;
import no.bht.localstack.server.Secrets;
import no.bht.localstack.testing.TestStack;
import org.flywaydb.core.Flyway;

/**
 * A small populated database as an earlier release left it, with that release's own history of
 * migrations: {@code src/test/resources/db/snapshots/<release>.sql} of the module under test.
 */
public final class PopulatedRelease implements AutoCloseable {
  private final TestStack servers = TestStack.join();
  private final String name = "snapshot_" + Secrets.suffix();
  private final String password = Secrets.password();

  private PopulatedRelease(String script) {
    servers.databases().ensure(name, password);
    execute(script);
  }

  public static PopulatedRelease of(String release) throws IOException {
    Path file = Path.of("src/test/resources/db/snapshots").resolve(release + ".sql");
    return new PopulatedRelease(Files.readString(file));
  }

  /** Brings it to the present form, as the service does when it starts. */
  public void migrate() {
    Flyway.configure()
        .dataSource(url(), name, password)
        .locations("db/platform", "db/casework", "db/migration")
        .failOnMissingLocations(false)
        .outOfOrder(true)
        .load()
        .migrate();
  }

  /** How many rows each table holds. */
  public Map<String, Long> rows() {
    String tables =
        """
        select table_name, (xpath('/row/c/text()', query_to_xml(
          format('select count(*) as c from %I', table_name), false, true, '')))[1]::text::bigint
        from information_schema.tables
        where table_schema = 'public' and table_type = 'BASE TABLE'
        """;
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(tables)) {
      Map<String, Long> rows = new TreeMap<>();
      while (found.next()) {
        rows.put(found.getString(1), found.getLong(2));
      }
      return rows;
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  public String url() {
    return PostgresServer.url(servers.postgresPort(), name);
  }

  private void execute(String script) {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      statement.execute(script);
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection(url(), name, password);
  }

  @Override
  public void close() {
    servers.databases().drop(name);
  }
}
