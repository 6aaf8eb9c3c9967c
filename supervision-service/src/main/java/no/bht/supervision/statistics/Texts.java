package no.bht.supervision.statistics;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.bht.platform.eventlog.ContractJson;
import org.jspecify.annotations.Nullable;

/** What the tables are called and what stands in them, under {@code statistics/}. */
@Singleton
class Texts {
  private final List<About> tables = read("tables", new TypeReference<>() {});
  private final Map<String, String> definitions = read("definitions", new TypeReference<>() {});
  private final Map<String, Map<String, Map<String, String>>> labels =
      read("labels", new TypeReference<>() {});

  /**
   * A table.
   *
   * @param title by language
   */
  record About(String id, Map<String, String> title, List<String> notes, Drawn chart) {}

  /**
   * What of a table is drawn.
   *
   * @param label columns that name a bar
   * @param value column that is its length
   */
  record Drawn(List<String> label, String value, @Nullable String unit) {}

  List<About> tables() {
    return tables;
  }

  About of(Statistic statistic) {
    return tables.stream()
        .filter(table -> table.id().equals(statistic.id()))
        .findFirst()
        .orElseThrow();
  }

  /** Of the period, and of each column that has one, in their order. */
  Map<String, String> definitions(List<String> columns) {
    Map<String, String> found = new LinkedHashMap<>();
    found.put("period", Objects.requireNonNull(definitions.get("period")));
    for (String column : columns) {
      String definition = definitions.get(column);
      if (definition != null) {
        found.put(column, definition);
      }
    }
    return found;
  }

  /** The values of a column that are known, in their order. */
  List<String> values(String column) {
    return List.copyOf(labels.getOrDefault(column, Map.of()).keySet());
  }

  /** A value in a language; as it is where it has no name. */
  String label(String column, @Nullable Object value, String language) {
    String text = Objects.toString(value, "");
    Map<String, String> found = labels.getOrDefault(column, Map.of()).get(text);
    if (found == null) {
      found = labels.getOrDefault("common", Map.of()).get(text);
    }
    return found == null ? text : found.getOrDefault(language, text);
  }

  private static <T> T read(String name, TypeReference<T> type) {
    String file = "/statistics/" + name + ".json";
    try (InputStream json = Objects.requireNonNull(Texts.class.getResourceAsStream(file))) {
      return ContractJson.MAPPER.readValue(json, type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
