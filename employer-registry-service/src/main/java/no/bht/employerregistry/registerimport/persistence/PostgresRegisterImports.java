package no.bht.employerregistry.registerimport.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.sql.DataSource;
import no.bht.employerregistry.registerimport.domain.ImportCounts;
import no.bht.employerregistry.registerimport.domain.ImportId;
import no.bht.employerregistry.registerimport.domain.Notice;
import no.bht.employerregistry.registerimport.domain.RegisterImport;
import no.bht.employerregistry.registerimport.domain.RegisterImports;
import no.bht.employerregistry.registerimport.domain.Rejection;
import no.bht.platform.sql.CopyText;

/** Plain SQL: counters and a list, no object graph. */
@ApplicationScoped
class PostgresRegisterImports implements RegisterImports {
  private static final String COPY_REJECTIONS =
      "copy import_rejection (import_id, ordinal, line, code, field, organisation_number) from stdin";

  private final DataSource database;
  private final InstantSource clock;

  PostgresRegisterImports(DataSource database, InstantSource clock) {
    this.database = database;
    this.clock = clock;
  }

  @Override
  public Optional<RegisterImport> find(ImportId id) {
    return query("select * from register_import where id = ?", id.value());
  }

  @Override
  public Optional<RegisterImport> ofKey(ImportKey key) {
    return query(
        "select * from register_import where consumer = ? and idempotency_key = ?",
        key.consumer(),
        key.value());
  }

  @Override
  public void begin(RegisterImport started, ImportKey key) {
    update("update register_import set state = 'ABORTED' where state = 'RUNNING'");
    update("delete from import_rejection where import_id = ?", started.id().value());
    update("delete from register_import where id = ?", started.id().value());
    update(
        """
        insert into register_import (id, unit, classification, state, format, gzip, complete, read, accepted,
          rejected, added, changed, established, lifted, notices, consumer, idempotency_key, started_at)
        values (?, ?, ?, 'RUNNING', ?, ?, false, 0, 0, 0, 0, 0, 0, 0, '{}', ?, ?, ?)
        """,
        started.id().value(),
        started.unit().name(),
        started.classification().name(),
        started.format().name(),
        started.gzip(),
        key.consumer(),
        key.value(),
        Timestamp.from(started.startedAt()));
  }

  @Override
  public void madeAt(ImportId id, Instant madeAt) {
    update(
        "update register_import set made_at = ? where id = ?", Timestamp.from(madeAt), id.value());
  }

  @Override
  public void advance(
      ImportId id, List<Rejection> rejections, ImportCounts counts, Map<Notice, Long> notices) {
    addRejections(id, rejections);
    update(
        """
        update register_import set read = read + ?, accepted = accepted + ?, rejected = rejected + ?,
          added = added + ?, changed = changed + ?, established = established + ?, lifted = lifted + ?
        where id = ?
        """,
        counts.read(),
        counts.accepted(),
        counts.rejected(),
        counts.added(),
        counts.changed(),
        counts.established(),
        counts.lifted(),
        id.value());
    if (!notices.isEmpty()) {
      addNotices(id, notices);
    }
  }

  @Override
  public void finish(ImportId id, boolean complete, String sha256) {
    update(
        """
        update register_import set state = 'COMPLETED', complete = ?, sha256 = ?, finished_at = ? where id = ?
        """,
        complete,
        sha256,
        Timestamp.from(clock.instant()),
        id.value());
  }

  @Override
  public void abort(ImportId id) {
    update("update register_import set state = 'ABORTED' where id = ?", id.value());
  }

  private void addNotices(ImportId id, Map<Notice, Long> more) {
    Map<String, Long> all = new TreeMap<>(find(id).map(RegisterImport::notices).orElseThrow());
    more.forEach((notice, count) -> all.merge(notice.wireName(), count, Long::sum));
    update(
        "update register_import set notices = ?::jsonb where id = ?",
        ImportRow.json(all),
        id.value());
  }

  private void addRejections(ImportId id, List<Rejection> rejections) {
    if (rejections.isEmpty()) {
      return;
    }
    CopyText rows = new CopyText();
    for (Rejection rejection : rejections) {
      rows.add(id.value()).add(rejection.ordinal()).add(rejection.line());
      rows.add(rejection.code().wireName()).add(rejection.field());
      rows.add(rejection.organisationNumber()).endRow();
    }
    try (Connection connection = database.getConnection()) {
      rows.copyInto(COPY_REJECTIONS, connection);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private Optional<RegisterImport> query(String sql, Object... parameters) {
    try (Connection connection = database.getConnection();
        PreparedStatement select = prepare(connection, sql, parameters);
        ResultSet row = select.executeQuery()) {
      return row.next() ? Optional.of(ImportRow.read(row)) : Optional.empty();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void update(String sql, Object... parameters) {
    try (Connection connection = database.getConnection();
        PreparedStatement update = prepare(connection, sql, parameters)) {
      update.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static PreparedStatement prepare(Connection connection, String sql, Object... parameters)
      throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < parameters.length; i++) {
      statement.setObject(i + 1, parameters[i]);
    }
    return statement;
  }
}
