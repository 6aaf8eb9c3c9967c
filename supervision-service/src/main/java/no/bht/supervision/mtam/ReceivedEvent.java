package no.bht.supervision.mtam;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import no.bht.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * Another authority's message waits for us, says a CloudEvent.
 *
 * @param sender organisation number of the authority that sent the message
 * @param source where the message is fetched
 */
record ReceivedEvent(String id, String sender, URI source, @Nullable Instant occurredAt) {
  private static final String TYPE = "dan.tilda.meldingfraannenmyndighet.v1";
  private static final ObjectReader JSON = new JsonMapper().readerFor(JsonNode.class);

  /**
   * @throws ProblemException 400 if it is no such event
   */
  static ReceivedEvent read(@Nullable String body) {
    JsonNode event = parsed(body);
    String id = required(event, "id", "[\\x21-\\x7e]{1,200}");
    required(event, "specversion", "1\\.0");
    if (!required(event, "type", ".{1,200}").equals(TYPE)) {
      throw invalid("type");
    }
    String sender = required(event, "subject", "[0-9]{9}");
    URI source = source(required(event, "source", "[\\x21-\\x7e]{1,2000}"));
    return new ReceivedEvent(id, sender, source, time(event.path("time").asText("")));
  }

  /** Whether an address is one of the host and nothing else: scheme, host, port, no user. */
  static boolean isOf(URI host, URI address) {
    return host.getScheme().equalsIgnoreCase(String.valueOf(address.getScheme()))
        && host.getHost().equalsIgnoreCase(String.valueOf(address.getHost()))
        && host.getPort() == address.getPort()
        && address.getRawUserInfo() == null
        && address.getRawFragment() == null;
  }

  private static JsonNode parsed(@Nullable String body) {
    try {
      JsonNode read = JSON.readTree(body == null ? "" : body);
      if (read.isObject()) {
        return read;
      }
    } catch (JsonProcessingException e) {
      // Told below.
    }
    throw ProblemException.of(400, "body-invalid", "The body is no CloudEvent.");
  }

  private static String required(JsonNode event, String name, String form) {
    JsonNode value = event.path(name);
    if (!value.isTextual() || !value.textValue().matches(form)) {
      throw invalid(name);
    }
    return value.textValue();
  }

  private static URI source(String text) {
    try {
      return new URI(text);
    } catch (URISyntaxException e) {
      throw invalid("source");
    }
  }

  private static @Nullable Instant time(String text) {
    try {
      Instant time = DateTimeFormatter.ISO_DATE_TIME.parse(text, Instant::from);
      return time.isBefore(Instant.parse("9999-12-31T00:00:00Z")) && time.isAfter(Instant.EPOCH)
          ? time
          : null;
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static ProblemException invalid(String name) {
    return ProblemException.of(400, "value-invalid", "The event is not as documented.")
        .withError("/" + name, "value-invalid");
  }
}
