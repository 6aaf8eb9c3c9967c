package no.bht.supervision.tilda;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The check itself: it lets the published examples through and refuses what the schemas refuse. */
class ContractCheckTest {
  private static final JsonMapper JSON = new JsonMapper();

  @ParameterizedTest
  @CsvSource({
    "published-report,tilsynsrapporter",
    "published-coordination,tilsynskoordineringer",
    "published-trend,trendrapporter"
  })
  void the_published_examples_are_right(String file, String list) throws IOException {
    assertThat(ContractCheck.faults(read(file), list)).isEmpty();
  }

  @Test
  void an_empty_list_is_right() throws JsonProcessingException {
    JsonNode answer =
        JSON.readTree(
            "{\"status\":\"ok\",\"statustekst\":\"\",\"tilsynsmyndighet\":\"974761211\",\"tilsynsrapporter\":[]}");

    assertThat(ContractCheck.faults(answer, "tilsynsrapporter")).isEmpty();
  }

  /** The four that the published schemas refuse, and what they would let through. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/|tildaenhet|remove",
        "/tilsynsegenskaper|tilsynsstatus|\"ferdig\"",
        "/kontrolladresser/0|lokalitetsreferanse|null",
        "/utfoerteTilsynsaktiviteter/0|tilsynsaktivitetreferanse|\"1\"",
        "/|ansvarligTilsynsmyndighet|remove",
        "/|ansvarligtilsynsmyndighet|\"974761211\"",
        "/|tilsynsnotater|\"x\"",
        "/|tildaenhet|\"111111111\"",
        "/|tilsynutfoertav|null",
        "/utfoerteTilsynsaktiviteter/0|varighetForTilsynsaktivitet|1.0",
        "/utfoerteTilsynsaktiviteter/0|startdatoForTilsynsaktivitet|\"2026-03-02T00:00:00\"",
        "/bruddOgReaksjoner/0|tilsynsaktivitetreferanse|2",
        "/bruddOgReaksjoner/0|lokalitetsreferanse|0"
      })
  void what_is_wrong_is_seen(String where, String field, String value) throws IOException {
    JsonNode answer = read("published-report");
    ObjectNode report = (ObjectNode) answer.at("/tilsynsrapporter/0");
    ObjectNode object = where.equals("/") ? report : (ObjectNode) report.at(where);

    if (value.equals("remove")) {
      object.remove(field);
    } else {
      object.set(field, JSON.readTree(value));
    }

    assertThat(ContractCheck.faults(answer, "tilsynsrapporter")).isNotEmpty();
  }

  private static JsonNode read(String file) throws IOException {
    try (var in = ContractCheckTest.class.getResourceAsStream("/tilda/" + file + ".json")) {
      return JSON.readTree(in);
    }
  }
}
