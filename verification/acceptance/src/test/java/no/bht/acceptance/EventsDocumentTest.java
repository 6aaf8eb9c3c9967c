package no.bht.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/events.md} is made of the contracts and of what consumers expect. When this fails,
 * take over {@code target/events.md}.
 */
class EventsDocumentTest {

  private static final Path ROOT = Path.of(System.getProperty("bht.root"));
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> PRODUCERS =
      List.of("approval", "employer-registry", "supervision", "training");
  private static final String HEAD =
      """
      # Events

      CloudEvents 1.0 in Kafka's binary mode, keyed by the organisation number of the party the event is about.
      Made from the contracts by `EventsDocumentTest`; do not edit by hand.

      """;

  @Test
  void the_document_says_what_the_contracts_say() throws IOException {
    String made = HEAD + PRODUCERS.stream().map(this::section).collect(Collectors.joining("\n"));
    Files.writeString(Path.of("target/events.md"), made);
    assertThat(ROOT.resolve("docs/events.md")).content().isEqualTo(made);
  }

  @Test
  void the_picture_in_the_readme_names_only_events_that_exist() throws IOException {
    List<String> existing =
        PRODUCERS.stream()
            .flatMap(this::events)
            .map(event -> event.getFileName().toString())
            .toList();
    String picture = Files.readString(ROOT.resolve("README.md")).split("```", -1)[1];
    List<String> named =
        picture
            .lines()
            .filter(line -> line.contains("-- \""))
            .map(line -> line.replaceAll(".*-- \"(.*)\" -->.*", "$1"))
            .flatMap(names -> Stream.of(names.split(" · ")))
            .toList();
    assertThat(named).isNotEmpty().isSubsetOf(existing);
  }

  private String section(String producer) {
    return "## %s, topic `bht.%s`\n\n| Event | Fields | Read by |\n|---|---|---|\n"
            .formatted(producer, producer)
        + events(producer).map(event -> row(producer, event)).collect(Collectors.joining());
  }

  private String row(String producer, Path event) {
    String name = event.getFileName().toString();
    return "| `no.bht.%s.%s.v1` | %s | %s |\n"
        .formatted(producer, name, fields(event), consumers(producer, name));
  }

  /** All fields of the schema; those that may be absent with a question mark. */
  private static String fields(Path event) {
    JsonNode schema = read(event.resolve("v1/schema.json"));
    List<String> required =
        StreamSupport.stream(schema.path("required").spliterator(), false)
            .map(JsonNode::asText)
            .toList();
    return schema.path("properties").properties().stream()
        .map(field -> field.getKey() + (required.contains(field.getKey()) ? "" : "?"))
        .collect(Collectors.joining(", "));
  }

  private static String consumers(String producer, String name) {
    Path expectations = ROOT.resolve(producer + "-service/src/test/resources/expectations");
    return list(expectations)
        .filter(consumer -> Files.exists(consumer.resolve(name + ".json")))
        .map(consumer -> consumer.getFileName().toString())
        .collect(Collectors.joining(", "));
  }

  private Stream<Path> events(String producer) {
    return list(ROOT.resolve(producer + "-service/src/main/resources/contracts/events"));
  }

  private static Stream<Path> list(Path directory) {
    if (!Files.isDirectory(directory)) {
      return Stream.empty();
    }
    try (Stream<Path> entries = Files.list(directory)) {
      return entries.sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode read(Path file) {
    try {
      return JSON.readTree(file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
