package no.bht.supervision.statistics;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import no.bht.localstack.testing.Tokens;
import no.bht.platform.testing.OpenApiConformance;

/** Tables as callers read them. */
final class Tables {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final OpenApiConformance DESCRIPTION = new OpenApiConformance();

  private Tables() {}

  static RequestSpecification nobody() {
    return given().filter(DESCRIPTION);
  }

  /** As an inspector sees it. */
  static JsonNode exact(String statistic, String from, String to) {
    return read(nobody().auth().oauth2(Tokens.of("inspector")), statistic, from, to);
  }

  static JsonNode read(RequestSpecification who, String statistic, String from, String to) {
    String body =
        who.get("/api/v1/statistics/" + statistic + "?from=" + from + "&to=" + to)
            .then()
            .statusCode(200)
            .extract()
            .asString();
    try {
      return JSON.readTree(body);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** The rows by the values of some columns. */
  static Map<String, JsonNode> rows(JsonNode table, String... key) {
    Map<String, JsonNode> rows = new HashMap<>();
    for (JsonNode row : table.get("rows")) {
      rows.put(
          Arrays.stream(key)
              .map(column -> row.get(column).asText())
              .collect(Collectors.joining(" ")),
          row);
    }
    return rows;
  }
}
