package no.bht.platform.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import no.bht.platform.eventlog.ContractJson;
import no.bht.platform.eventlog.kafka.CloudEventHeaders;
import no.bht.platform.organisation.OrganisationNumber;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/** Reads a record as CloudEvent in binary mode. */
final class EventReader {

  private EventReader() {}

  /**
   * @throws UnreadableRecordException {@code header-missing}, {@code header-invalid}, {@code
   *     subject-invalid} or {@code payload-invalid}
   */
  static ReceivedEvent read(ConsumerRecord<byte[], byte[]> message) {
    UUID id = id(required(message, CloudEventHeaders.ID));
    String correlation = header(message, CloudEventHeaders.CORRELATION_ID);
    return new ReceivedEvent(
        id,
        required(message, CloudEventHeaders.SOURCE),
        required(message, CloudEventHeaders.TYPE),
        subject(required(message, CloudEventHeaders.SUBJECT)),
        time(required(message, CloudEventHeaders.TIME)),
        correlation == null ? id.toString() : correlation,
        payload(message.value()));
  }

  static @Nullable String header(ConsumerRecord<byte[], byte[]> message, String name) {
    Header header = message.headers().lastHeader(name);
    return header == null || header.value() == null ? null : new String(header.value(), UTF_8);
  }

  private static String required(ConsumerRecord<byte[], byte[]> message, String name) {
    String value = header(message, name);
    if (value == null || value.isBlank()) {
      throw new UnreadableRecordException("header-missing");
    }
    return value;
  }

  private static UUID id(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      throw new UnreadableRecordException("header-invalid", e);
    }
  }

  private static Instant time(String text) {
    try {
      return OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeException e) {
      throw new UnreadableRecordException("header-invalid", e);
    }
  }

  private static OrganisationNumber subject(String text) {
    try {
      return new OrganisationNumber(text);
    } catch (IllegalArgumentException e) {
      throw new UnreadableRecordException("subject-invalid", e);
    }
  }

  private static JsonNode payload(byte @Nullable [] value) {
    try {
      JsonNode payload = value == null ? null : ContractJson.MAPPER.readTree(value);
      if (payload == null || !payload.isObject()) {
        throw new UnreadableRecordException("payload-invalid");
      }
      return payload;
    } catch (IOException e) {
      throw new UnreadableRecordException("payload-invalid", e);
    }
  }
}
