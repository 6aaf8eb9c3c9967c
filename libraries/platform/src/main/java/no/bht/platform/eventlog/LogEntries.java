package no.bht.platform.eventlog;

import com.fasterxml.jackson.databind.JsonNode;
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
    return events.stream().map(event -> of(event, correlationId, actor)).toList();
  }

  private LogEntry of(LoggedEvent event, String correlationId, String actor) {
    EventContract contract = contracts.of(event.type());
    JsonNode payload = ContractJson.MAPPER.valueToTree(event.payload());
    contract.check(payload);
    PublicChange change = event.change();
    return new LogEntry(
        ids.next(),
        contract.wireType(),
        event.subject().value(),
        clock.instant(),
        contract.dataSchema(),
        sendable(payload),
        correlationId,
        actor,
        event.legalBasis(),
        change != null,
        change == null ? null : text(change.before()),
        change == null ? null : text(change.after()));
  }

  private static String sendable(JsonNode payload) {
    String text = payload.toString();
    if (text.length() > LARGEST_PAYLOAD) {
      throw new IllegalArgumentException("The payload is larger than " + LARGEST_PAYLOAD);
    }
    return text;
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : ContractJson.MAPPER.valueToTree(value).toString();
  }
}
