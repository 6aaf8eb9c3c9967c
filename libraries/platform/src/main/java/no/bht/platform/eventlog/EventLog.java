package no.bht.platform.eventlog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;

/** The append-only log of what happened; the relay, the change feed and the audit trail read it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class EventLog {

  private final EntityManager changes;
  private final LogEntries entries;
  private final LogTable table;
  private final CommitNotice notice;

  EventLog(EntityManager changes, LogEntries entries, LogTable table, CommitNotice notice) {
    this.changes = changes;
    this.entries = entries;
    this.table = table;
    this.notice = notice;
  }

  /**
   * Writes an event in the transaction of the change it tells of. What the persistence context
   * still holds back is written first: who takes a number must already hold the row of its
   * aggregate, or two events of one aggregate could change places.
   *
   * @throws jakarta.transaction.TransactionalException if there is no transaction
   * @throws IllegalArgumentException if the type has no contract, or the payload breaks it or is
   *     too large; that is a fault of the program
   */
  public void append(LoggedEvent event) {
    appendAll(List.of(event));
  }

  /** Writes several events in their order, in one round trip. */
  public void appendAll(Collection<LoggedEvent> events) {
    if (events.isEmpty()) {
      return;
    }
    changes.flush();
    table.append(entries.of(events));
    notice.afterThisTransaction();
  }
}
