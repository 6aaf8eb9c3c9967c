package no.bht.platform.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaId;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Checks the event contracts of a producer: each schema is one, each example keeps to it, it
 * requires what the consumers rely on, and it is what was released, but for optional additions.
 * What was released stands in {@code
 * src/test/resources/contracts/<release>/<event>.<version>.json}. In a service's {@code
 * EventContractTest}:
 *
 * <pre>{@code
 * assertThat(EventContracts.faults()).isEmpty();
 * }</pre>
 */
public final class EventContracts {
  private static final Path CONTRACTS = Path.of("src/main/resources/contracts/events");
  private static final Path EXPECTATIONS = Path.of("src/test/resources/expectations");
  private static final Path RELEASES = Path.of("src/test/resources/contracts");
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final JsonSchemaFactory SCHEMAS =
      JsonSchemaFactory.getInstance(VersionFlag.V202012);
  private static final SchemaValidatorsConfig STRICT =
      SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

  private final Path contracts;
  private final Path expectations;
  private final Path releases;
  private final List<String> faults = new ArrayList<>();

  private EventContracts(Path contracts, Path expectations, Path releases) {
    this.contracts = contracts;
    this.expectations = expectations;
    this.releases = releases;
  }

  /** What is wrong with the contracts of the module under test; empty if nothing. */
  public static List<String> faults() {
    return faults(CONTRACTS, EXPECTATIONS, RELEASES);
  }

  static List<String> faults(Path contracts, Path expectations, Path releases) {
    EventContracts check = new EventContracts(contracts, expectations, releases);
    check.contracts();
    check.expectations();
    check.releases();
    return List.copyOf(check.faults);
  }

  private void contracts() {
    List<Path> events = children(contracts);
    if (events.isEmpty()) {
      faults.add("There is no contract in " + contracts);
    }
    events.stream().flatMap(event -> children(event).stream()).forEach(this::contract);
  }

  private void contract(Path version) {
    String name = contracts.relativize(version).toString();
    if (!Files.exists(version.resolve("schema.json"))
        || !Files.exists(version.resolve("example.json"))) {
      faults.add(name + " lacks schema.json or example.json");
      return;
    }
    JsonNode schema = read(version.resolve("schema.json"));
    JsonSchema metaSchema = SCHEMAS.getSchema(SchemaLocation.of(SchemaId.V202012), STRICT);
    metaSchema.validate(schema).forEach(fault -> faults.add(name + "/schema.json: " + fault));
    if (schema.path("required").isEmpty()) {
      faults.add(name + "/schema.json requires nothing");
    }
    SCHEMAS
        .getSchema(schema, STRICT)
        .validate(read(version.resolve("example.json")))
        .forEach(fault -> faults.add(name + "/example.json: " + fault));
  }

  private void expectations() {
    for (Path consumer : children(expectations)) {
      children(consumer).forEach(this::expectation);
    }
  }

  private void expectation(Path file) {
    String name = expectations.relativize(file).toString();
    String event = file.getFileName().toString().replace(".json", "");
    Path schemaFile = contracts.resolve(event).resolve("v1").resolve("schema.json");
    if (!Files.exists(schemaFile)) {
      faults.add(name + " expects an event that is not there");
      return;
    }
    JsonNode schema = read(schemaFile);
    List<String> required = texts(schema.path("required"));
    texts(read(file).path("required")).stream()
        .filter(field -> !required.contains(field) || !schema.path("properties").has(field))
        .forEach(field -> faults.add(name + " expects " + field + ", which is not required"));
  }

  private void releases() {
    for (Path release : children(releases)) {
      children(release).forEach(this::release);
    }
  }

  private void release(Path file) {
    String name = releases.relativize(file).toString();
    String[] parts = file.getFileName().toString().split("\\.", -1);
    Path present = contracts.resolve(parts[0]).resolve(parts[1]).resolve("schema.json");
    if (!Files.exists(present)) {
      faults.add(name + " was released and is not there");
      return;
    }
    ReleasedSchemas.changes(read(file), read(present))
        .forEach(change -> faults.add(name + " was released, but " + change));
  }

  private static List<String> texts(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).toList();
  }

  private static List<Path> children(Path directory) {
    if (!Files.isDirectory(directory)) {
      return List.of();
    }
    try (Stream<Path> children = Files.list(directory)) {
      return children.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode read(Path file) {
    try {
      return JSON.readTree(file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(file + " is no JSON", e);
    }
  }
}
