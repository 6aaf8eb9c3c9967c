package no.bht.platform.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.List;
import no.bht.platform.eventlog.Actors;
import no.bht.platform.eventlog.ServiceSettings;

/** Gives an event its effect once: the note that it was received and the effect are one. */
@ApplicationScoped
class Inbox {

  private final EventHandlers handlers;
  private final InboxTable table;
  private final TransactionSynchronizationRegistry transaction;
  private final ServiceSettings service;

  Inbox(
      EventHandlers handlers,
      InboxTable table,
      TransactionSynchronizationRegistry transaction,
      ServiceSettings service) {
    this.handlers = handlers;
    this.table = table;
    this.transaction = transaction;
    this.service = service;
  }

  /**
   * An event of a type that nobody listens to is not noted: a later release may listen to it, and
   * read the topic again.
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  Outcome receive(ReceivedEvent event) {
    return receive(event, false);
  }

  /** As {@link #receive}, for an event of which an operator says that it had no effect yet. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  Outcome receiveAsNew(ReceivedEvent event) {
    return receive(event, true);
  }

  private Outcome receive(ReceivedEvent event, boolean knownToBeNew) {
    List<EventHandler> listeners = handlers.of(event.type());
    if (listeners.isEmpty()) {
      return Outcome.UNKNOWN_TYPE;
    }
    if (!table.add(event)) {
      return Outcome.DUPLICATE;
    }
    if (!knownToBeNew && table.isForgotten(event)) {
      throw new TooOldToTellException();
    }
    return Actors.as("system:" + service.name(), () -> handle(event, listeners));
  }

  private Outcome handle(ReceivedEvent event, List<EventHandler> listeners) {
    listeners.forEach(listener -> listener.handle(event));
    if (transaction.getRollbackOnly()) {
      // Otherwise the transaction would be rolled back in silence, and the event lost.
      throw new IllegalStateException("A handler has marked the transaction for rollback");
    }
    return Outcome.PROCESSED;
  }
}
