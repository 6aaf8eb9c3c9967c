package no.bht.platform.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;
import no.bht.platform.eventlog.ContractJson;
import no.bht.platform.organisation.OrganisationNumber;

/**
 * An event of another service, as it came in.
 *
 * @param source the service that tells it, {@code urn:bht:<service>}; ids are unique within it
 * @param type full wire name
 * @param subject the party it is about
 * @param time when it happened
 */
public record ReceivedEvent(
    UUID id,
    String source,
    String type,
    OrganisationNumber subject,
    Instant time,
    String correlationId,
    JsonNode data) {

  /**
   * The payload as the consumer's own record, which declares only the fields it uses.
   *
   * @throws IllegalArgumentException if the payload does not fit
   */
  public <T> T dataAs(Class<T> type) {
    try {
      return ContractJson.MAPPER.treeToValue(data, type);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("Payload does not fit " + type.getSimpleName(), e);
    }
  }
}
