package no.bht.employerregistry.submission;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Collectors;
import no.bht.platform.eventlog.ContractJson;
import no.bht.platform.problem.ProblemException;
import no.bht.platform.time.Ids;

/** Submissions as JSON: read after the door, kept, and shown. What is absent is left out. */
public final class Kept {
  private Kept() {}

  /**
   * @throws ProblemException 400 if a value is wrong in a way no schema can say, as the check digit
   *     of an organisation number
   */
  public static <T> T read(JsonNode json, Class<T> type) {
    try {
      return ContractJson.MAPPER.treeToValue(json, type);
    } catch (JsonMappingException e) {
      throw ProblemException.of(
              400, "validation-failed", "The request breaks the rules of its schema.")
          .withError(pointer(e), "value-invalid");
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("It was let in by its schema", e);
    }
  }

  private static String pointer(JsonMappingException fault) {
    return fault.getPath().stream()
        .map(step -> "/" + (step.getFieldName() == null ? step.getIndex() : step.getFieldName()))
        .collect(Collectors.joining());
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
