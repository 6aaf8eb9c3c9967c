package no.bht.platform.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import no.bht.platform.sql.Sql;

/** Which events have had their effect here. */
@ApplicationScoped
class InboxTable {

  private static final String INSERT =
      """
      insert into inbox (source, event_id, event_type, received_at) values (?, ?, ?, ?)
      on conflict do nothing
      """;

  private static final String FORGOTTEN = "select 1 from inbox_horizon where forgotten_before > ?";

  private static final String MOVE_HORIZON =
      """
      insert into inbox_horizon (forgotten_before) values (?)
      on conflict (one_row) do update
      set forgotten_before = greatest(inbox_horizon.forgotten_before, excluded.forgotten_before)
      """;

  private final Sql sql;
  private final InstantSource clock;

  InboxTable(Sql sql, InstantSource clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /** False if it was there; waits for a transaction that is about to write it. */
  boolean add(ReceivedEvent event) {
    return sql.update(INSERT, event.source(), event.id(), event.type(), clock.instant()) == 1;
  }

  /** Whether the event's time lies before what has been forgotten, so that nobody can tell. */
  boolean isForgotten(ReceivedEvent event) {
    return sql.one(FORGOTTEN, row -> true, event.time()).isPresent();
  }

  /** Forgets what was received before that moment; the horizon and the rows move together. */
  int forgetBefore(Instant moment) {
    sql.update(MOVE_HORIZON, moment);
    return sql.update("delete from inbox where received_at < ?", moment);
  }
}
