package no.bht.platform.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;

/** The keys that were used, with their answers. */
@ApplicationScoped
class IdempotencyKeys {

  private final DataSource database;

  IdempotencyKeys(DataSource database) {
    this.database = database;
  }

  /** Until the end of the transaction nobody else works under the key. */
  boolean lock(IdempotencyKey key) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement statement =
            connection.prepareStatement(
                "select pg_try_advisory_xact_lock(hashtextextended(?, 0))")) {
      statement.setString(1, key.consumer() + " " + key.value());
      try (ResultSet row = statement.executeQuery()) {
        return row.next() && row.getBoolean(1);
      }
    }
  }

  Optional<FirstAnswer> find(IdempotencyKey key) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement statement =
            connection.prepareStatement(
                """
                select fingerprint, status, location, etag, media_type, body
                from idempotency_key where consumer = ? and key = ?
                """)) {
      statement.setString(1, key.consumer());
      statement.setString(2, key.value());
      try (ResultSet row = statement.executeQuery()) {
        return row.next() ? Optional.of(answer(row)) : Optional.empty();
      }
    }
  }

  /** Keeps the answer; the one that is there already stays. */
  void keep(IdempotencyKey key, FirstAnswer answer) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement statement =
            connection.prepareStatement(
                """
                insert into idempotency_key
                  (consumer, key, fingerprint, status, location, etag, media_type, body, created_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, now()) on conflict do nothing
                """)) {
      statement.setString(1, key.consumer());
      statement.setString(2, key.value());
      statement.setString(3, answer.fingerprint());
      statement.setInt(4, answer.status());
      statement.setString(5, answer.location());
      statement.setString(6, answer.etag());
      statement.setString(7, answer.mediaType());
      statement.setString(8, answer.body());
      statement.executeUpdate();
    }
  }

  /** By the database's own time: the settable clock must not take a caller's key away. */
  int forgetOlderThan(Duration age) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement statement =
            connection.prepareStatement(
                "delete from idempotency_key where created_at < now() - make_interval(secs => ?)")) {
      statement.setDouble(1, (double) age.toSeconds());
      return statement.executeUpdate();
    }
  }

  private static FirstAnswer answer(ResultSet row) throws SQLException {
    return new FirstAnswer(
        row.getString("fingerprint"),
        row.getInt("status"),
        row.getString("location"),
        row.getString("etag"),
        row.getString("media_type"),
        row.getString("body"));
  }
}
