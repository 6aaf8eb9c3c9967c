package no.bht.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventContractsTest {
  private static final String DATE = "{\"type\": \"string\", \"format\": \"date\"}";

  @TempDir Path directory;

  @BeforeEach
  void aContractOfOneEvent() throws IOException {
    write(
        "contracts/thing-made/v1/schema.json",
        """
        {"$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object",
         "required": ["on"], "properties": {"on": {"type": "string", "format": "date"}, "by": {}}}
        """);
    write("contracts/thing-made/v1/example.json", "{\"on\": \"2026-10-06\"}");
    write("expectations/other/thing-made.json", "{\"required\": [\"on\"]}");
  }

  @Test
  void a_contract_that_keeps_its_word_has_no_faults() {
    assertThat(faults()).isEmpty();
  }

  @Test
  void an_example_that_breaks_the_schema_is_found() throws IOException {
    write("contracts/thing-made/v1/example.json", "{\"on\": \"soon\"}");

    assertThat(faults()).singleElement().asString().startsWith("thing-made/v1/example.json");
  }

  @Test
  void a_missing_example_is_found() throws IOException {
    Files.delete(directory.resolve("contracts/thing-made/v1/example.json"));

    assertThat(faults()).containsExactly("thing-made/v1 lacks schema.json or example.json");
  }

  @Test
  void a_schema_that_is_none_is_found() throws IOException {
    write("contracts/thing-made/v1/schema.json", "{\"type\": 7, \"required\": [\"on\"]}");

    assertThat(faults()).anyMatch(fault -> fault.startsWith("thing-made/v1/schema.json"));
  }

  @Test
  void a_field_that_a_consumer_relies_on_must_be_required() throws IOException {
    write("expectations/other/thing-made.json", "{\"required\": [\"on\", \"by\"]}");

    assertThat(faults()).containsExactly("other/thing-made.json expects by, which is not required");
  }

  @Test
  void an_event_that_a_consumer_relies_on_must_be_there() throws IOException {
    write("expectations/other/thing-lost.json", "{\"required\": []}");

    assertThat(faults())
        .containsExactly("other/thing-lost.json expects an event that is not there");
  }

  @Test
  void what_was_released_may_get_optional_fields_and_other_words() throws IOException {
    release(
        "{\"type\": \"object\", \"title\": \"old\", \"required\": [\"on\"], \"properties\": {\"on\": %s}}",
        DATE);

    assertThat(faults()).isEmpty();
  }

  @Test
  void an_enumeration_may_gain_values_and_lose_none() throws IOException {
    write(
        "contracts/thing-made/v1/schema.json",
        "{\"required\": [\"on\"], \"properties\": {\"on\": {\"enum\": [\"2026-11-22\", \"A\", \"B\"]}}}");
    write("contracts/thing-made/v1/example.json", "{\"on\": \"A\"}");
    String released = "{\"required\": [\"on\"], \"properties\": {\"on\": {\"enum\": [\"A\", %s]}}}";
    write("releases/R1/thing-made.v1.json", released.formatted("\"B\""));
    assertThat(faults()).isEmpty();

    write("releases/R1/thing-made.v1.json", released.formatted("\"C\""));
    assertThat(faults()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"type\": \"object\", \"required\": [\"on\", \"by\"], \"properties\": {\"on\": %s}}",
        "{\"type\": \"object\", \"required\": [], \"properties\": {\"on\": %s}}",
        "{\"type\": \"object\", \"required\": [\"on\"], \"properties\": {\"on\": %s, \"gone\": {}}}",
        "{\"type\": \"object\", \"required\": [\"on\"], \"properties\": {\"on\": {\"type\": \"string\"}}}",
      })
  void anything_else_is_a_new_version(String released) throws IOException {
    release(released, DATE);

    assertThat(faults()).allMatch(fault -> fault.startsWith("R1/thing-made.v1.json")).isNotEmpty();
  }

  @Test
  void an_event_that_was_released_stays() throws IOException {
    write("releases/R1/thing-gone.v1.json", "{}");

    assertThat(faults()).containsExactly("R1/thing-gone.v1.json was released and is not there");
  }

  private void release(String schema, String date) throws IOException {
    write(
        "releases/R1/thing-made.v1.json",
        "{\"$schema\": \"https://json-schema.org/draft/2020-12/schema\", "
            + schema.formatted(date).substring(1));
  }

  private List<String> faults() {
    return EventContracts.faults(
        directory.resolve("contracts"),
        directory.resolve("expectations"),
        directory.resolve("releases"));
  }

  private void write(String file, String text) throws IOException {
    Path path = directory.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }
}
