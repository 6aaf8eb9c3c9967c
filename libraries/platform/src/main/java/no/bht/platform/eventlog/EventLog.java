package no.bht.platform.eventlog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** The append-only log of what happened; the relay, the change feed and the audit trail read it. */
@ApplicationScoped
public class EventLog {

  /**
   * Writes an event in the transaction of the change it tells of.
   *
   * @throws jakarta.transaction.TransactionalException if there is no transaction
   * @throws IllegalArgumentException if the type has no contract or the payload breaks it; that is
   *     a fault of the program
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void append(LoggedEvent event) {
    ContractJson.MAPPER.valueToTree(event.payload());
  }
}
