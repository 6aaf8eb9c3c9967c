package no.bht.employerregistry.registerimport.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import no.bht.employerregistry.registerimport.domain.ImportCounts;
import no.bht.employerregistry.registerimport.domain.ImportId;
import no.bht.employerregistry.registerimport.domain.Notice;
import no.bht.employerregistry.registerimport.domain.RegisterImport;
import no.bht.employerregistry.registerimport.domain.RegisterImports;
import no.bht.employerregistry.registerimport.domain.Rejection;
import no.bht.platform.sql.CopyText;
import no.bht.platform.sql.Sql;
import no.bht.platform.sql.SqlFile;
import org.jspecify.annotations.Nullable;

/** Counters and a list, which several chunks may move at once. */
@ApplicationScoped
class PostgresRegisterImports implements RegisterImports {
  private static final String COPY_REJECTIONS =
      "copy import_rejection (import_id, ordinal, line, code, field, organisation_number) from stdin";

  private static final String SELECT =
      "select *, state = 'RUNNING' and not (%s) as left_running from register_import"
          .formatted(SqlFile.read("import_runs"));

  private final Sql sql;
  private final InstantSource clock;

  PostgresRegisterImports(Sql sql, InstantSource clock) {
    this.sql = sql;
    this.clock = clock;
  }

  @Override
  public Optional<RegisterImport> find(ImportId id) {
    return sql.one(SELECT + " where id = ?", ImportRow::read, id.value());
  }

  @Override
  public List<RegisterImport> latest(@Nullable ImportId before, int most) {
    UUID last = before == null ? null : before.value();
    return sql.list(
        SELECT + " where ?::uuid is null or id < ? order by id desc limit ?",
        ImportRow::read,
        last,
        last,
        most);
  }

  @Override
  public Optional<RegisterImport> ofKey(ImportKey key) {
    return sql.one(
        SELECT + " where consumer = ? and idempotency_key = ?",
        ImportRow::read,
        key.consumer(),
        key.value());
  }

  @Override
  public void begin(RegisterImport started, ImportKey key) {
    sql.update("update register_import set state = 'ABORTED' where state = 'RUNNING'");
    sql.update("delete from import_rejection where import_id = ?", started.id().value());
    sql.update("delete from register_import where id = ?", started.id().value());
    sql.update(
        """
        insert into register_import (id, unit, classification, state, format, gzip, complete, read, accepted,
          rejected, added, changed, established, lifted, notices, consumer, idempotency_key, started_at)
        values (?, ?, ?, 'RUNNING', ?, ?, false, 0, 0, 0, 0, 0, 0, 0, '{}', ?, ?, ?)
        """,
        started.id().value(),
        started.unit(),
        started.classification(),
        started.format(),
        started.gzip(),
        key.consumer(),
        key.value(),
        started.startedAt());
  }

  @Override
  public void madeAt(ImportId id, Instant madeAt) {
    sql.update("update register_import set made_at = ? where id = ?", madeAt, id.value());
  }

  @Override
  public void advance(
      ImportId id, List<Rejection> rejections, ImportCounts counts, Map<Notice, Long> notices) {
    addRejections(id, rejections);
    sql.update(
        """
        update register_import set read = read + ?, accepted = accepted + ?, rejected = rejected + ?,
          added = added + ?, changed = changed + ?, established = established + ?, lifted = lifted + ?,
          notices = (
            select coalesce(jsonb_object_agg(code, noted), '{}')
            from (
              select code, sum(noted::bigint) as noted
              from (select * from jsonb_each_text(notices) union all select * from jsonb_each_text(?::jsonb))
                as each_of_both (code, noted)
              group by code
            ) summed
          )
        where id = ?
        """,
        counts.read(),
        counts.accepted(),
        counts.rejected(),
        counts.added(),
        counts.changed(),
        counts.established(),
        counts.lifted(),
        ImportRow.json(byWireName(notices)),
        id.value());
  }

  @Override
  public void finish(ImportId id, boolean complete, String sha256) {
    sql.update(
        """
        update register_import set state = 'COMPLETED', complete = ?, sha256 = ?, finished_at = ? where id = ?
        """,
        complete,
        sha256,
        clock.instant(),
        id.value());
  }

  @Override
  public void abort(ImportId id) {
    sql.update("update register_import set state = 'ABORTED' where id = ?", id.value());
  }

  private static Map<String, Long> byWireName(Map<Notice, Long> notices) {
    Map<String, Long> named = new TreeMap<>();
    notices.forEach((notice, count) -> named.put(notice.wireName(), count));
    return named;
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
    sql.copy(COPY_REJECTIONS, rows);
  }
}
