package no.bht.approval.approvalcase.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import no.bht.approval.approvalcase.domain.scan.DocumentScans;
import no.bht.approval.approvalcase.domain.scan.Verdict;

@ApplicationScoped
class PostgresDocumentScans implements DocumentScans {
  private static final String CLAIM =
      """
      update document set scan_claimed_until = ?
      where id = (
        select id from document
        where scan_state in ('NOT_SCANNED', 'PENDING')
          and (scan_claimed_until is null or scan_claimed_until < ?)
        order by received_at limit 1
        for update skip locked)
      returning id
      """;
  private static final String RECORD =
      """
      update document set scan_state = ?, scan_finding = ?, scanned_at = ?, scan_claimed_until = null
      where id = ? and scan_state in ('NOT_SCANNED', 'PENDING')
      """;

  private final DataSource database;

  PostgresDocumentScans(DataSource database) {
    this.database = database;
  }

  @Override
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public Optional<UUID> claim(Instant now, Instant until) {
    try (Connection connection = database.getConnection();
        PreparedStatement claim = connection.prepareStatement(CLAIM)) {
      claim.setObject(1, until.atOffset(ZoneOffset.UTC));
      claim.setObject(2, now.atOffset(ZoneOffset.UTC));
      try (ResultSet row = claim.executeQuery()) {
        return row.next() ? Optional.of(row.getObject(1, UUID.class)) : Optional.empty();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("No document can be claimed", e);
    }
  }

  @Override
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void record(UUID document, Verdict verdict, Instant at) {
    try (Connection connection = database.getConnection();
        PreparedStatement update = connection.prepareStatement(RECORD)) {
      switch (verdict) {
        case Verdict.Clean clean -> {
          update.setString(1, "CLEAN");
          update.setString(2, null);
        }
        case Verdict.Infected infected -> {
          update.setString(1, "INFECTED");
          update.setString(2, infected.finding());
        }
      }
      update.setObject(3, at.atOffset(ZoneOffset.UTC));
      update.setObject(4, document);
      update.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("What the scanner said cannot be kept", e);
    }
  }
}
