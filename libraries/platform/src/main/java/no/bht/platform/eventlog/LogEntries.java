package no.bht.platform.eventlog;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  /** One moment and one context for all: they are told of in one transaction, by one actor. */
  List<LogEntry> of(Collection<LoggedEvent> events) {
    Call call = new Call();
    return events.stream().map(call::entry).toList();
  }

  /** What the events of one call have in common; many of a set-wise change show the same. */
  private final class Call {
    private final String at = clock.instant().toString();
    private final String correlationId = CorrelationId.current();
    private final String actor = actors.current();
    private final CheckedShapes checked = new CheckedShapes();
    private final Map<Object, String> shown = new HashMap<>();

    LogEntry entry(LoggedEvent event) {
      EventContract contract = contracts.of(event.type());
      String payload = sendable(ContractJson.text(event.payload()));
      checked.check(contract, payload);
      PublicChange change = event.change();
      return new LogEntry(
          ids.next(),
          contract.wireType(),
          event.subject().value(),
          at,
          contract.dataSchema(),
          payload,
          correlationId,
          actor,
          event.legalBasis(),
          change != null,
          change == null ? null : text(change.before()),
          change == null ? null : text(change.after()));
    }

    private @Nullable String text(@Nullable Object value) {
      return value == null ? null : shown.computeIfAbsent(value, ContractJson::text);
    }
  }

  private static String sendable(String payload) {
    if (payload.length() > LARGEST_PAYLOAD) {
      throw new IllegalArgumentException("The payload is larger than " + LARGEST_PAYLOAD);
    }
    return payload;
  }
}
