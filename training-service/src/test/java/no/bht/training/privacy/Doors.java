package no.bht.training.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import no.bht.training.fixture.Wire;

/**
 * Every place of every operation in the description where a caller can put something: parameters,
 * headers, each property of each body, and what stands nowhere in it.
 */
final class Doors {
  private static final List<String> HEADERS =
      List.of("Idempotency-Key", "If-Match", "X-Correlation-Id", "traceparent", "User-Agent");

  private final JsonNode description = description();
  private final Function<JsonNode, Wire> callers;
  private final Map<String, String> known;
  private final List<Door> doors = new ArrayList<>();

  /**
   * @param callers who may call an operation, by its roles
   * @param known ids that exist, by the name of the parameter or property
   */
  private Doors(Function<JsonNode, Wire> callers, Map<String, String> known) {
    this.callers = callers;
    this.known = known;
  }

  /**
   * A place for a number.
   *
   * @param name the operation and the place
   */
  record Door(String name, Function<String, Wire.Answer> put) {}

  static List<Door> of(Function<JsonNode, Wire> callers, Map<String, String> known) {
    Doors doors = new Doors(callers, known);
    doors
        .description
        .path("paths")
        .properties()
        .forEach(
            path ->
                path.getValue().properties().stream()
                    .filter(method -> List.of("get", "post").contains(method.getKey()))
                    .forEach(
                        method -> doors.addAll(method.getKey(), path.getKey(), method.getValue())));
    return List.copyOf(doors.doors);
  }

  private void addAll(String method, String path, JsonNode operation) {
    Wire caller = callers.apply(operation.path("x-roles"));
    String name = method.toUpperCase(Locale.ROOT) + " " + path;
    boolean reads = method.equals("get");
    JsonNode body = reads ? null : example(operation);
    Function<String, Function<Wire, Wire.Answer>> call =
        address -> wire -> reads ? wire.get(address) : post(wire, address, body);
    String there = filled(path);
    for (JsonNode reference : operation.path("parameters")) {
      JsonNode parameter = resolved(reference);
      String parameterName = parameter.path("name").asText();
      String in = parameter.path("in").asText();
      if (in.equals("path")) {
        add(
            name + " {" + parameterName + "}",
            number ->
                call.apply(filled(path.replace("{" + parameterName + "}", encoded(number))))
                    .apply(caller));
      } else if (in.equals("query")) {
        add(
            name + " ?" + parameterName,
            number ->
                call.apply(there + "?" + parameterName + "=" + encoded(number)).apply(caller));
      }
    }
    add(name + " ?…", number -> call.apply(there + "?" + encoded(number) + "=1").apply(caller));
    for (String header : HEADERS) {
      add(name + " " + header, number -> call.apply(there).apply(caller.and(header, number)));
    }
    if (body != null && body.isObject()) {
      addBody(name, there, caller, (ObjectNode) body);
    }
  }

  private void addBody(String name, String there, Wire caller, ObjectNode body) {
    List<JsonPointer> places = new ArrayList<>();
    leaves(body, JsonPointer.empty(), places);
    for (JsonPointer place : places) {
      add(name + " " + place, number -> post(caller, there, replaced(body, place, number)));
      add(
          name + " in " + place,
          number -> post(caller, there, replaced(body, place, "a" + number)));
    }
    add(name + " property", number -> post(caller, there, body.deepCopy().put(number, "x")));
    add(name + " unknown", number -> post(caller, there, body.deepCopy().put("other", number)));
    add(name + " bare", number -> post(caller, there, number));
    add(name + " broken", number -> post(caller, there, "{\"" + number + "\":" + number));
    add(
        name + " of another type",
        number -> caller.and("Idempotency-Key", "k").post(there, "text/plain", number));
  }

  private void add(String name, Function<String, Wire.Answer> put) {
    doors.add(new Door(name, put));
  }

  private static Wire.Answer post(Wire caller, String address, Object body) {
    return caller.and("If-Match", "\"0\"").create(address, body == null ? "" : body);
  }

  private static void leaves(JsonNode node, JsonPointer at, List<JsonPointer> found) {
    if (node instanceof ContainerNode<?> && !node.isEmpty()) {
      if (node.isObject()) {
        node.properties()
            .forEach(entry -> leaves(entry.getValue(), at.appendProperty(entry.getKey()), found));
      } else {
        leaves(node.get(0), at.appendIndex(0), found);
      }
    } else {
      found.add(at);
    }
  }

  private static JsonNode replaced(ObjectNode body, JsonPointer place, String number) {
    ObjectNode copy = body.deepCopy();
    JsonNode parent = copy.at(place.head());
    if (parent.isObject()) {
      ((ObjectNode) parent).put(place.last().getMatchingProperty(), number);
    } else {
      ((ArrayNode) parent).set(0, number);
    }
    return copy;
  }

  /** The example with ids that exist. */
  private JsonNode example(JsonNode operation) {
    JsonNode content =
        resolved(operation.path("requestBody")).path("content").path("application/json");
    JsonNode example =
        content.path("examples").isEmpty()
            ? content.path("example")
            : resolved(content.path("examples").elements().next()).path("value");
    if (example instanceof ObjectNode body) {
      ObjectNode filled = body.deepCopy();
      known.forEach(
          (name, id) -> {
            if (filled.has(name)) {
              filled.put(name, id);
            }
          });
      return filled;
    }
    return example;
  }

  private String filled(String path) {
    String filled = path;
    for (Map.Entry<String, String> id : known.entrySet()) {
      filled = filled.replace("{" + id.getKey() + "}", id.getValue());
    }
    return filled.replaceAll("\\{\\w+}", "00000000-0000-7000-8000-000000000000");
  }

  private JsonNode resolved(JsonNode node) {
    return node.has("$ref")
        ? resolved(description.at(node.path("$ref").asText().substring(1)))
        : node;
  }

  private static String encoded(String number) {
    return URLEncoder.encode(number, UTF_8).replace("+", "%20");
  }

  private static JsonNode description() {
    try (InputStream yaml = Doors.class.getResourceAsStream("/META-INF/openapi.yaml")) {
      return new YAMLMapper().readTree(yaml);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
