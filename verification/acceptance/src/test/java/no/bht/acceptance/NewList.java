package no.bht.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;

/** A made-up industry list: today's with retail trade, and without building and transport. */
final class NewList {
  private static final Path TODAYS =
      Path.of(
          System.getProperty("bht.root"),
          "employer-registry-service/src/main/resources/industry-rule/sn2025.json");

  private NewList() {}

  static JsonNode withoutConstruction() throws IOException {
    ObjectMapper json = new ObjectMapper();
    ObjectNode list = (ObjectNode) json.readTree(TODAYS.toFile());
    ArrayNode entries = json.createArrayNode();
    for (JsonNode entry : list.path("entries")) {
      String code = entry.path("code").asText();
      if (code.equals("49")) {
        entries.add(((ObjectNode) entry).put("code", "47").put("nameNb", "Detaljhandel"));
      } else if (!code.startsWith("41") && !code.startsWith("43")) {
        entries.add(entry);
      }
    }
    return list.set("entries", entries);
  }
}
