package no.bht.platform.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.ZoneOffset;

/** Which events have had their effect here. */
@ApplicationScoped
class InboxTable {

  private static final String INSERT =
      """
      insert into inbox (source, event_id, event_type, received_at) values (?, ?, ?, ?)
      on conflict do nothing
      """;

  private final Sql sql;
  private final InstantSource clock;

  InboxTable(Sql sql, InstantSource clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /** False if it was there; waits for a transaction that is about to write it. */
  boolean add(ReceivedEvent event) {
    var now = clock.instant().atOffset(ZoneOffset.UTC);
    return sql.change(INSERT, event.source(), event.id(), event.type(), now) == 1;
  }
}
