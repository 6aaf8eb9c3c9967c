package no.bht.supervision.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import no.bht.platform.security.Caller;
import no.bht.platform.sql.Sql;
import no.bht.platform.time.Ids;
import no.bht.supervision.table.Where;
import org.jspecify.annotations.Nullable;

/** Every reading of who complained, and every guess. */
@ApplicationScoped
class Readings {
  private static final String GUESSED = "(It named the source.)";

  private final Sql sql;
  private final Caller caller;
  private final InstantSource clock;
  private final Ids ids;

  Readings(Sql sql, Caller caller, InstantSource clock, Ids ids) {
    this.sql = sql;
    this.caller = caller;
    this.clock = clock;
    this.ids = ids;
  }

  /** That it was read. */
  record Reading(UUID id, String reader, String purpose, Instant readAt) {}

  @Transactional(Transactional.TxType.MANDATORY)
  UUID keep(UUID complaint, String purpose) {
    UUID reading = ids.next();
    sql.update(
        """
        insert into complaint_source_reading (id, complaint_id, reader, purpose, read_at)
        values (?, ?, ?, ?, ?)
        """,
        reading,
        complaint,
        caller.actor().reference(),
        purpose,
        clock.instant());
    return reading;
  }

  /**
   * A purpose, or a letter to the party, that names the source is refused, by which the caller
   * learns that the guess was right: that stays, too, though what is refused is undone. What was
   * said is not kept.
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  void keepGuess(UUID complaint) {
    keep(complaint, GUESSED);
  }

  /** Oldest first. */
  List<Reading> of(UUID complaint, @Nullable UUID after, int limit) {
    Where where = new Where().and("complaint_id = ?", complaint).and("id > ?", after);
    return sql.list(
        "select * from complaint_source_reading where " + where + " order by id limit ?",
        Readings::reading,
        where.values(limit));
  }

  private static Reading reading(ResultSet row) throws SQLException {
    return new Reading(
        row.getObject("id", UUID.class),
        row.getString("reader"),
        row.getString("purpose"),
        Sql.instantOf(row, "read_at"));
  }
}
