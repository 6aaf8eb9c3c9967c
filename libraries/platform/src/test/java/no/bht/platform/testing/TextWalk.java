package no.bht.platform.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;

/**
 * Puts a national identity number into every text of every body that the description has, but those
 * that ask for one, and expects each time a 400 that names the place. The rest of a body is the
 * example.
 *
 * <pre>{@code
 * assertThat(TextWalk.faults(Map.of("inspector", Tokens.of("inspector")))).isEmpty();
 * }</pre>
 */
public final class TextWalk {
  private static final String JSON = "application/json";
  private static final String NUMBER = NationalIdentityNumbers.synthetic(41);

  /** Those that ask for one, and those that are looked up and never kept. */
  private static final Set<String> TAKEN = Set.of("nationalIdentityNumber", "receipt");

  private final OpenApi description = OpenApi.ofModule();
  private final Map<String, String> tokens;
  private final List<String> faults = new ArrayList<>();
  private int places;

  private TextWalk(Map<String, String> tokens) {
    this.tokens = tokens;
  }

  /**
   * What is wrong; empty if nothing.
   *
   * @param tokens an access token per role
   * @throws AssertionError if there is nothing to walk
   */
  public static List<String> faults(Map<String, String> tokens) {
    TextWalk walk = new TextWalk(tokens);
    walk.description.operations().stream()
        .filter(operation -> List.of("POST", "PUT", "PATCH").contains(operation.method()))
        .forEach(walk::through);
    if (walk.places == 0) {
      throw new AssertionError("There is nothing to walk");
    }
    return List.copyOf(walk.faults);
  }

  private void through(OpenApi.Operation operation) {
    JsonNode content =
        description.resolved(operation.node().path("requestBody")).path("content").path(JSON);
    JsonNode example =
        content.has("examples")
            ? description.resolved(content.path("examples").elements().next()).path("value")
            : content.path("example");
    StreamSupport.stream(operation.node().path("x-roles").spliterator(), false)
        .map(role -> tokens.get(role.asText()))
        .filter(token -> token != null)
        .findFirst()
        .filter(token -> example.isObject())
        .ifPresent(
            token ->
                textsOf(content.path("schema"), List.of())
                    .forEach(place -> send(operation, (ObjectNode) example, place, token)));
  }

  /** Names and indexes of every text, from the top of the body. */
  private List<List<String>> textsOf(JsonNode schema, List<String> at) {
    JsonNode known = known(schema);
    JsonNode type = known.path("type");
    if (type.asText().equals("string")
        || type.valueStream().anyMatch(one -> one.asText().equals("string"))) {
      return known.has("enum") || known.has("format") ? List.of() : List.of(at);
    }
    List<List<String>> found = new ArrayList<>();
    known.path("properties").properties().stream()
        .filter(one -> !TAKEN.contains(one.getKey()))
        .forEach(one -> found.addAll(textsOf(one.getValue(), and(at, one.getKey()))));
    if (known.has("items")) {
      found.addAll(textsOf(known.path("items"), and(at, "0")));
    }
    return found;
  }

  /** The schema, or the one that is not nothing. */
  private JsonNode known(JsonNode schema) {
    JsonNode resolved = description.resolved(schema);
    return resolved
        .path("anyOf")
        .valueStream()
        .map(this::known)
        .filter(one -> !one.path("type").asText().equals("null"))
        .findFirst()
        .orElse(resolved);
  }

  private static List<String> and(List<String> at, String step) {
    List<String> more = new ArrayList<>(at);
    more.add(step);
    return more;
  }

  private void send(
      OpenApi.Operation operation, ObjectNode example, List<String> place, String token) {
    places++;
    Response answer =
        RestAssured.given()
            .auth()
            .oauth2(token)
            .contentType(ContentType.JSON)
            .header("Idempotency-Key", "text-walk-" + places)
            .header("If-Match", "\"0\"")
            .body(with(example.deepCopy(), place).toString())
            .request(operation.method(), concrete(operation));
    String pointer = "/" + String.join("/", place);
    boolean named =
        answer.statusCode() == 400
            && answer.jsonPath().getList("errors.pointer", String.class).stream()
                .anyMatch(pointer::startsWith);
    if (!named) {
      faults.add(operation.name() + " " + pointer + ": " + answer.statusCode());
    }
  }

  private JsonNode with(JsonNode node, List<String> place) {
    if (place.isEmpty()) {
      return JsonNodeFactory.instance.textNode(NUMBER);
    }
    List<String> rest = place.subList(1, place.size());
    if (place.getFirst().equals("0")) {
      JsonNode first = node.path(0);
      return ((ArrayNode) (node.isArray() ? node : JsonNodeFactory.instance.arrayNode()))
          .removeAll()
          .add(with(first, rest));
    }
    ObjectNode object = node.isObject() ? (ObjectNode) node : JsonNodeFactory.instance.objectNode();
    return object.set(place.getFirst(), with(object.path(place.getFirst()), rest));
  }

  /** The path of something that nobody has; a word of a list is its first. */
  private String concrete(OpenApi.Operation operation) {
    String path = operation.path();
    for (JsonNode parameter : description.parametersOf(operation)) {
      JsonNode word = description.resolved(parameter.path("schema")).path("enum").path(0);
      path =
          word.isTextual()
              ? path.replace("{" + parameter.path("name").asText() + "}", word.asText())
              : path;
    }
    return path.replace("{organisationNumber}", OrganisationNumbers.valid(0).value())
        .replace("{code}", "5528")
        .replaceAll("\\{(version|number)}", "1")
        .replaceAll("\\{\\w+}", "00000000-0000-7000-8000-000000000000");
  }
}
