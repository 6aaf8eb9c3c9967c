package no.bht.platform.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The hand-written description of the HTTP interface, read for tests. */
final class OpenApi {
  static final String FILE = "META-INF/openapi.yaml";
  private static final Set<String> METHODS =
      Set.of("get", "put", "post", "delete", "patch", "head", "options");
  private static final JsonSchemaFactory SCHEMAS =
      JsonSchemaFactory.getInstance(VersionFlag.V202012);

  private final JsonNode document;

  OpenApi(JsonNode document) {
    this.document = document;
  }

  /** The description of the module under test. */
  static OpenApi ofModule() {
    try (InputStream yaml =
        Thread.currentThread().getContextClassLoader().getResourceAsStream(FILE)) {
      if (yaml == null) {
        throw new AssertionError("There is no " + FILE + " on the class path");
      }
      return new OpenApi(new YAMLMapper().readTree(yaml));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One operation; {@code path} as written, with its parameters. */
  record Operation(String method, String path, JsonNode node) {
    String name() {
      return method + " " + path;
    }
  }

  List<Operation> operations() {
    List<Operation> operations = new ArrayList<>();
    document
        .path("paths")
        .properties()
        .forEach(
            path ->
                path.getValue().properties().stream()
                    .filter(entry -> METHODS.contains(entry.getKey()))
                    .map(
                        entry ->
                            new Operation(
                                entry.getKey().toUpperCase(Locale.ROOT),
                                path.getKey(),
                                entry.getValue()))
                    .forEach(operations::add));
    return operations;
  }

  /** The operation a request goes to; a path without parameters goes before one with. */
  Optional<Operation> operation(String method, String path) {
    return operations().stream()
        .filter(operation -> operation.method().equals(method))
        .filter(operation -> path.matches(pattern(operation.path())))
        .min((a, b) -> Long.compare(parameters(a), parameters(b)));
  }

  /** What stands in the path, the query and the headers. */
  List<JsonNode> parametersOf(Operation operation) {
    return Stream.of(document.path("paths").path(operation.path()), operation.node())
        .flatMap(node -> node.path("parameters").valueStream())
        .map(this::resolved)
        .toList();
  }

  private static String pattern(String path) {
    return path.replace(".", "\\.").replaceAll("\\{\\w+}", "[^/]+");
  }

  private static long parameters(Operation operation) {
    return operation.path().chars().filter(c -> c == '{').count();
  }

  /** What is documented for a status: by number, by class ({@code 4XX}), or by default. */
  Optional<JsonNode> response(Operation operation, int status) {
    JsonNode responses = operation.node().path("responses");
    for (String key : List.of("" + status, status / 100 + "XX", "default")) {
      if (responses.has(key)) {
        return Optional.of(resolved(responses.get(key)));
      }
    }
    return Optional.empty();
  }

  boolean isSecured(Operation operation) {
    JsonNode security =
        operation.node().has("security")
            ? operation.node().get("security")
            : document.path("security");
    return !security.isEmpty();
  }

  /** Follows a reference within the document. */
  JsonNode resolved(JsonNode node) {
    JsonNode current = node;
    while (current.has("$ref")) {
      String reference = current.get("$ref").textValue();
      current = document.at(reference.substring(1));
      if (current.isMissingNode()) {
        throw new AssertionError(reference + " leads nowhere");
      }
    }
    return current;
  }

  /** What is wrong with a JSON value by a schema of the document. */
  List<String> faults(JsonNode schema, JsonNode value) {
    ObjectNode root = new ObjectMapper().createObjectNode();
    root.putArray("allOf").add(schema);
    root.set("components", document.path("components"));
    JsonSchema validator =
        SCHEMAS.getSchema(
            root, SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build());
    return validator.validate(value).stream().map(ValidationMessage::getMessage).sorted().toList();
  }
}
