package no.bht.platform.document;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Files that are still to be scanned, in a table of the service that has the columns {@code id
 * uuid, received_at timestamptz, scan_state text, scan_finding text, scanned_at timestamptz,
 * scan_claimed_until timestamptz}. Every call is one statement, made outside any transaction.
 */
public final class ScanTable {
  private final DataSource database;
  private final String claim;
  private final String record;

  /**
   * @param table its name, a constant of the service
   */
  public ScanTable(DataSource database, String table) {
    this.database = database;
    this.claim =
        """
        update %1$s set scan_claimed_until = ?
        where id = (
          select id from %1$s
          where scan_state in ('NOT_SCANNED', 'PENDING')
            and (scan_claimed_until is null or scan_claimed_until < ?)
          order by received_at limit 1
          for update skip locked)
        returning id
        """
            .formatted(table);
    this.record =
        """
        update %s set scan_state = ?, scan_finding = ?, scanned_at = ?, scan_claimed_until = null
        where id = ? and scan_state in ('NOT_SCANNED', 'PENDING')
        """
            .formatted(table);
  }

  /**
   * Takes the file that has waited longest and that nobody else is at.
   *
   * @param until after which another may take it, should this one not come back
   */
  public Optional<UUID> claim(Instant now, Instant until) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(claim)) {
      statement.setObject(1, until.atOffset(ZoneOffset.UTC));
      statement.setObject(2, now.atOffset(ZoneOffset.UTC));
      try (ResultSet row = statement.executeQuery()) {
        return row.next() ? Optional.of(row.getObject(1, UUID.class)) : Optional.empty();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("No document can be claimed", e);
    }
  }

  void record(UUID document, Verdict verdict, Instant at) {
    switch (verdict) {
      case Verdict.Clean clean -> record(document, ScanState.CLEAN, null, at);
      case Verdict.Infected infected ->
          record(document, ScanState.INFECTED, infected.finding(), at);
    }
  }

  private void record(UUID document, ScanState state, @Nullable String finding, Instant at) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(record)) {
      statement.setString(1, state.name());
      statement.setString(2, finding);
      statement.setObject(3, at.atOffset(ZoneOffset.UTC));
      statement.setObject(4, document);
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("What the scanner said cannot be kept", e);
    }
  }
}
