package no.bht.employerregistry.submission;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import no.bht.platform.eventlog.ContractJson;
import no.bht.platform.time.Ids;

/** Submissions as JSON: read after the door, kept, and shown. What is absent is left out. */
public final class Kept {
  private Kept() {}

  public static <T> T read(JsonNode json, Class<T> type) {
    try {
      return ContractJson.MAPPER.treeToValue(json, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("It was let in by its schema", e);
    }
  }

  public static <T> T read(String json, Class<T> type) {
    try {
      return ContractJson.MAPPER.readValue(json, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("It was kept by this program", e);
    }
  }

  public static <T> List<T> list(String json, TypeReference<List<T>> type) {
    try {
      return ContractJson.MAPPER.readValue(json, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("It was kept by this program", e);
    }
  }

  public static String text(Object value) {
    try {
      return ContractJson.MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("It was read from JSON", e);
    }
  }

  public static ObjectNode tree(Object value) {
    return ContractJson.MAPPER.valueToTree(value);
  }

  /** Gives each element of the list a number where it has none. */
  public static void number(ObjectNode body, String list, Ids ids) {
    if (body.get(list) instanceof ArrayNode elements) {
      elements.forEach(
          element -> {
            if (element instanceof ObjectNode object && !object.has("id")) {
              object.put("id", ids.next().toString());
            }
          });
    }
  }
}
