package no.bht.employerregistry.coverage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import no.bht.employerregistry.coverage.domain.Figure;
import no.bht.employerregistry.coverage.domain.Row;
import no.bht.employerregistry.employer.domain.UnitKind;
import no.bht.platform.sql.Sql;
import org.jspecify.annotations.Nullable;

/** Rows of coverage as they were counted on the night after a day; never changed afterwards. */
@ApplicationScoped
class KeptCoverage {
  private static final String CLAIM =
      """
      insert into coverage_night (day, unit, grouped_by, counted_at) values (?, ?, ?, ?)
      on conflict do nothing
      """;
  private static final String KEEP =
      """
      insert into coverage_night_row (day, unit, grouped_by, place, key, part_of, classification, figures, parts)
      select ?, ?, ?, place, key, part_of, classification, figures::jsonb, parts::jsonb
      from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
        with ordinality as r (key, part_of, classification, figures, parts, place)
      """;
  private static final String READ =
      """
      select n.day, r.* from coverage_night n
      left join coverage_night_row r using (day, unit, grouped_by)
      where n.unit = ? and n.grouped_by = ? and n.day = any (?::date[])
      order by n.day, r.place
      """;
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Sql sql;

  KeptCoverage(Sql sql) {
    this.sql = sql;
  }

  /** False if somebody has counted it already, or is about to. */
  boolean claim(LocalDate day, UnitKind unit, By by, Instant at) {
    return sql.update(CLAIM, day, unit, by, at) == 1;
  }

  Optional<LocalDate> first() {
    return sql.one(
        "select min(day) as day from coverage_night having count(*) > 0",
        row -> row.getObject("day", LocalDate.class));
  }

  void keep(LocalDate day, UnitKind unit, By by, List<Row> rows) {
    sql.update(
        KEEP,
        day,
        unit,
        by,
        texts(rows, Row::key),
        texts(rows, Row::partOf),
        texts(rows, Row::classification),
        texts(rows, row -> json(figuresOf(row))),
        texts(rows, row -> json(row.parts())));
  }

  /** The rows of those of the days that were counted. */
  Map<LocalDate, List<Row>> rows(UnitKind unit, By by, List<LocalDate> days) {
    String[] asked = days.stream().map(LocalDate::toString).toArray(String[]::new);
    Map<LocalDate, List<Row>> found = new TreeMap<>();
    sql.list(READ, KeptCoverage::read, unit, by, asked)
        .forEach(
            kept -> {
              List<Row> ofDay = found.computeIfAbsent(kept.day(), any -> new ArrayList<>());
              if (kept.row() != null) {
                ofDay.add(kept.row());
              }
            });
    return found;
  }

  private record Kept(LocalDate day, @Nullable Row row) {}

  private static Kept read(ResultSet row) throws SQLException {
    LocalDate day = row.getObject(1, LocalDate.class);
    if (row.getString("key") == null) {
      return new Kept(day, null);
    }
    Map<Figure, Long> figures = new TreeMap<>();
    read(row.getString("figures"), new TypeReference<Map<String, Long>>() {})
        .forEach((name, number) -> figures.put(Figure.valueOf(name), number));
    return new Kept(
        day,
        new Row(
            row.getString("key"),
            row.getString("part_of"),
            row.getString("classification"),
            figures,
            read(row.getString("parts"), new TypeReference<List<Long>>() {})));
  }

  private static Map<String, Long> figuresOf(Row row) {
    Map<String, Long> figures = new TreeMap<>();
    row.figures().forEach((figure, number) -> figures.put(figure.name(), number));
    return figures;
  }

  private static @Nullable String[] texts(List<Row> rows, Function<Row, @Nullable String> text) {
    return rows.stream().map(text).toArray(String[]::new);
  }

  private static String json(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static <T> T read(String json, TypeReference<T> type) {
    try {
      return JSON.readValue(json, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
