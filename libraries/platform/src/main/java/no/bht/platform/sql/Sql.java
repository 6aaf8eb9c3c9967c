package no.bht.platform.sql;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.person.PersonKey;
import org.jspecify.annotations.Nullable;

/** Statements with their arguments, on the connection of the running transaction. */
@ApplicationScoped
public class Sql {
  private final DataSource database;

  public Sql(DataSource database) {
    this.database = database;
  }

  /** Makes something of a row. */
  @FunctionalInterface
  public interface Rows<T> {
    T of(ResultSet row) throws SQLException;
  }

  public <T> List<T> list(String sql, Rows<T> rows, @Nullable Object... values) {
    return with(
        sql,
        statement -> {
          List<T> found = new ArrayList<>();
          try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
              found.add(rows.of(row));
            }
          }
          return List.copyOf(found);
        },
        values);
  }

  /** The first row, if there is one. */
  public <T> Optional<T> one(String sql, Rows<T> rows, @Nullable Object... values) {
    return list(sql, rows, values).stream().findFirst();
  }

  /** Number of rows that were changed. */
  public int update(String sql, @Nullable Object... values) {
    return with(sql, PreparedStatement::executeUpdate, values);
  }

  /** Sends rows to {@code copy … from stdin}. */
  public void copy(String copy, CopyText rows) {
    try (Connection connection = database.getConnection()) {
      rows.copyInto(copy, connection);
    } catch (SQLException e) {
      throw new DatabaseException(e);
    }
  }

  public static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
    return value == null ? null : value.toInstant();
  }

  public static Instant instantOf(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  private interface Work<T> {
    T on(PreparedStatement statement) throws SQLException;
  }

  private <T> T with(String sql, Work<T> work, @Nullable Object... values) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, wire(values[i]));
      }
      return work.on(statement);
    } catch (SQLException e) {
      throw new DatabaseException(e);
    }
  }

  private static @Nullable Object wire(@Nullable Object value) {
    return switch (value) {
      case null -> null;
      case Instant instant -> instant.atOffset(ZoneOffset.UTC);
      case Enum<?> constant -> constant.name();
      case OrganisationNumber number -> number.value();
      case PersonKey key -> key.value();
      default -> value;
    };
  }
}
