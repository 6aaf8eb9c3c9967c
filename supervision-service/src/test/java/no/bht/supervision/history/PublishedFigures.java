package no.bht.supervision.history;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The published figures with their sources: {@code published/figures.json}. */
public final class PublishedFigures {
  private static final JsonNode ALL = read();

  private PublishedFigures() {}

  public static JsonNode of(String table) {
    return Objects.requireNonNull(ALL.get(table), table);
  }

  /** The rows of a table in their order, without its source. */
  public static List<Map.Entry<String, JsonNode>> rows(String... path) {
    JsonNode table = of(path[0]);
    for (int i = 1; i < path.length; i++) {
      table = table.get(path[i]);
    }
    List<Map.Entry<String, JsonNode>> rows = new ArrayList<>(table.properties());
    rows.removeIf(row -> row.getKey().equals("source"));
    return rows;
  }

  private static JsonNode read() {
    try (InputStream json =
        Objects.requireNonNull(
            PublishedFigures.class.getResourceAsStream("/published/figures.json"))) {
      return new ObjectMapper().readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
