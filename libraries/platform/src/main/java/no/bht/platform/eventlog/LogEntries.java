package no.bht.platform.eventlog;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import no.bht.platform.correlation.CorrelationId;
import no.bht.platform.time.Ids;
import org.jspecify.annotations.Nullable;

/** Makes of an event the entry for the log: checked, and with what the context knows. */
@ApplicationScoped
class LogEntries {

  /** Bytes; an event tells that something happened, it does not carry the thing itself. */
  private static final int LARGEST_PAYLOAD = 64 * 1024;

  private final EventContracts contracts;
  private final Actors actors;
  private final Ids ids;
  private final InstantSource clock;

  LogEntries(EventContracts contracts, Actors actors, Ids ids, InstantSource clock) {
    this.contracts = contracts;
    this.actors = actors;
    this.ids = ids;
    this.clock = clock;
  }

  /** One context for all: they are told of in one transaction, by one actor. */
  List<LogEntry> of(Collection<LoggedEvent> events) {
    String correlationId = CorrelationId.current();
    String actor = actors.current();
    CheckedShapes checked = new CheckedShapes();
    return events.stream().map(event -> of(event, correlationId, actor, checked)).toList();
  }

  private LogEntry of(
      LoggedEvent event, String correlationId, String actor, CheckedShapes checked) {
    EventContract contract = contracts.of(event.type());
    String payload = sendable(ContractJson.text(event.payload()));
    checked.check(contract, payload);
    PublicChange change = event.change();
    return new LogEntry(
        ids.next(),
        contract.wireType(),
        event.subject().value(),
        clock.instant(),
        contract.dataSchema(),
        payload,
        correlationId,
        actor,
        event.legalBasis(),
        change != null,
        change == null ? null : text(change.before()),
        change == null ? null : text(change.after()));
  }

  private static String sendable(String payload) {
    if (payload.length() > LARGEST_PAYLOAD) {
      throw new IllegalArgumentException("The payload is larger than " + LARGEST_PAYLOAD);
    }
    return payload;
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : ContractJson.text(value);
  }
}
