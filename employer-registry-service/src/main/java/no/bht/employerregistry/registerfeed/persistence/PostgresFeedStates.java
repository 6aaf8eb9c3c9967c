package no.bht.employerregistry.registerfeed.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.bht.employerregistry.employer.domain.UnitKind;
import no.bht.employerregistry.registerfeed.domain.FeedBatch;
import no.bht.employerregistry.registerfeed.domain.FeedItem;
import no.bht.employerregistry.registerfeed.domain.FeedPosition;
import no.bht.employerregistry.registerfeed.domain.FeedState;
import no.bht.employerregistry.registerfeed.domain.FeedState.Counts;
import no.bht.employerregistry.registerfeed.domain.FeedStates;
import no.bht.employerregistry.registerfeed.domain.RegisterUnavailable;
import no.bht.platform.sql.Sql;
import no.bht.platform.sql.SqlFile;

/** One row per feed. */
@ApplicationScoped
@Transactional
class PostgresFeedStates implements FeedStates {
  private static final String ADVANCE = SqlFile.read("advance_register_feed");
  private static final String IMPORT_RUNS = SqlFile.read("import_runs");

  private final Sql sql;

  PostgresFeedStates(Sql sql) {
    this.sql = sql;
  }

  @Override
  public List<FeedState> all() {
    return sql.list("select * from register_feed order by unit", FeedRow::read);
  }

  @Override
  public FeedState get(UnitKind unit) {
    return sql.one("select * from register_feed where unit = ?", FeedRow::read, unit).orElseThrow();
  }

  @Override
  public Optional<Instant> lastBulkMadeAt(UnitKind unit) {
    return sql.one(
        """
        select least(coalesce(made_at, started_at - interval '1 day'), started_at) as made_at
        from register_import where unit = ? and state = 'COMPLETED' and complete
        order by started_at desc limit 1
        """,
        row -> Sql.instantOf(row, "made_at"),
        unit);
  }

  @Override
  public boolean importRuns() {
    return sql.one(IMPORT_RUNS, row -> row.getBoolean(1)).orElseThrow();
  }

  @Override
  public void start(UnitKind unit, Instant since, Instant now) {
    sql.update(
        """
        update register_feed set since = ?, next_id = null, started_at = ?, last_item_id = null, last_item_at = null
        where unit = ?
        """,
        since,
        now,
        unit);
  }

  @Override
  public void waits(UnitKind unit, Instant now) {
    sql.update(
        "update register_feed set started_at = ? where unit = ? and started_at is null", now, unit);
  }

  @Override
  public void hurry(UnitKind unit) {
    sql.update("update register_feed set next_attempt_at = null where unit = ?", unit);
  }

  @Override
  public void orderBulk(UnitKind unit, Instant now) {
    sql.update("update register_feed set bulk_ordered_at = ? where unit = ?", now, unit);
  }

  @Override
  public void bulkLoaded(UnitKind unit, FeedState.Bulk bulk) {
    sql.update(
        """
        update register_feed set bulk_ordered_at = null, bulk_made_at = ?, bulk_import = ?, bulk_loaded_at = ?,
          bulk_units = ?, bulk_missing = ?, failures = 0, last_failure = null,
          next_attempt_at = null,
          standing_units = (select count(*) from employer e where e.unit = ? and e.deregistered_on is null)
        where unit = ?
        """,
        bulk.madeAt(),
        bulk.importId(),
        bulk.loadedAt(),
        bulk.units(),
        bulk.missing(),
        unit,
        unit);
  }

  @Override
  public void sawNewest(UnitKind unit, FeedItem newest) {
    sql.update(
        "update register_feed set newest_id = ?, newest_at = ? where unit = ?",
        newest.id(),
        newest.publishedAt(),
        unit);
  }

  @Override
  public boolean holdAt(FeedBatch batch) {
    return sql.one(
            "select * from register_feed where unit = ? for update", FeedRow::read, batch.unit())
        .flatMap(FeedState::position)
        .filter(batch.from()::equals)
        .isPresent();
  }

  @Override
  public void advance(FeedBatch batch, Counts more, Instant now, Instant nextAttempt) {
    Long next = batch.next() instanceof FeedPosition.FromId(long id) ? id : null;
    FeedItem last = batch.items().isEmpty() ? null : batch.items().getLast();
    sql.update(
        ADVANCE,
        next,
        last == null ? null : last.id(),
        last == null ? null : last.publishedAt(),
        now,
        now,
        nextAttempt,
        more.items(),
        more.added(),
        more.changed(),
        more.deleted(),
        more.removed(),
        more.unknown(),
        more.rejected(),
        batch.unit());
  }

  @Override
  public void failed(
      UnitKind unit, RegisterUnavailable.Reason reason, Instant now, Instant nextAttempt) {
    sql.update(
        """
        update register_feed set last_attempt_at = ?, next_attempt_at = ?, failures = failures + 1, last_failure = ?
        where unit = ?
        """,
        now,
        nextAttempt,
        reason,
        unit);
  }
}
