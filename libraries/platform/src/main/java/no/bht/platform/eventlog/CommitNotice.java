package no.bht.platform.eventlog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;

/** Tells once per transaction, after its commit, that events were appended. */
@ApplicationScoped
class CommitNotice {

  private final TransactionSynchronizationRegistry transaction;
  private final Event<EventsCommitted> listeners;

  CommitNotice(TransactionSynchronizationRegistry transaction, Event<EventsCommitted> listeners) {
    this.transaction = transaction;
    this.listeners = listeners;
  }

  void afterThisTransaction() {
    if (transaction.getResource(CommitNotice.class) == null) {
      transaction.putResource(CommitNotice.class, this);
      transaction.registerInterposedSynchronization(new AfterCommit());
    }
  }

  private final class AfterCommit implements Synchronization {

    @Override
    public void beforeCompletion() {}

    @Override
    public void afterCompletion(int status) {
      if (status == Status.STATUS_COMMITTED) {
        listeners.fire(new EventsCommitted());
      }
    }
  }
}
