package no.bht.supervision.mtam;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import no.bht.platform.problem.ProblemException;
import no.bht.supervision.tilda.Moment;
import no.bht.supervision.tilda.SharedText;
import org.jspecify.annotations.Nullable;

/**
 * What another authority has told us. A text with a national identity number in it is not kept.
 *
 * @param unit about whom
 */
record FetchedMessage(
    String unit, MessageKind kind, @Nullable String text, @Nullable Instant sentAt) {
  private static final ObjectReader JSON = new JsonMapper().readerFor(JsonNode.class);
  private static final int LONGEST = 20_000;

  /**
   * Finds the message with that id in an answer: alone, or in a list.
   *
   * @throws IOException if it is not there
   */
  static FetchedMessage in(byte[] answer, String id) throws IOException {
    JsonNode read = JSON.readTree(answer);
    for (JsonNode one : read.isArray() ? read : List.of(read)) {
      if (id.equals(one.path("identifikator").asText())) {
        return of(one);
      }
    }
    throw new IOException("The answer does not hold the message");
  }

  private static FetchedMessage of(JsonNode message) throws IOException {
    JsonNode content = message.path("meldingsinnholdTilAnnenMyndighet");
    String unit = message.path("meldingOmTildaenhet").asText();
    MessageKind kind =
        MessageKind.ofWire(content.path("meldingsType").asText())
            .orElseThrow(() -> new IOException("A message of an unknown kind"));
    String text = content.path("fritekst").asText("").replace("\0", "");
    if (!unit.matches("[0-9A-Za-z]{1,20}")) {
      throw new IOException("A message about no unit");
    }
    return new FetchedMessage(
        unit,
        kind,
        SharedText.of(text.substring(0, Math.min(text.length(), LONGEST))),
        moment(message.path("datoForMeldingTilAnnenMyndighet").asText()));
  }

  private static @Nullable Instant moment(String text) {
    try {
      return Moment.of("sentAt", text).toInstant(ZoneOffset.UTC);
    } catch (ProblemException e) {
      return null;
    }
  }
}
