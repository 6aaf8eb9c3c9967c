package no.bht.supervision.statistics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.bht.platform.statistics.SmallCells;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a table while it is made. Each has the values that name it, the numbers that it
 * tells, and the parts that these numbers are sums of; a row whose parts are small, and what else
 * would give it away, loses its numbers in the end.
 */
final class Lines {
  static final String TOTAL = "TOTAL";

  private final List<String> names;
  private final List<String> columns;
  private final List<Line> lines = new ArrayList<>();

  /**
   * @param names columns that name a row
   * @param numbers columns that tell
   */
  Lines(List<String> names, String... numbers) {
    this.names = names;
    columns = new ArrayList<>(names);
    columns.addAll(List.of(numbers));
    columns.add("suppressed");
  }

  private static final class Line {
    final List<String> key;
    final long[] parts;
    final @Nullable Object[] numbers;

    Line(List<String> key, long[] parts, @Nullable Object[] numbers) {
      this.key = key;
      this.parts = parts;
      this.numbers = numbers;
    }
  }

  void add(List<String> key, long[] parts, @Nullable Object... numbers) {
    lines.add(new Line(key, parts, numbers));
  }

  List<String> columns() {
    return columns;
  }

  /**
   * @param exact whether all is told
   * @param total whether the last row is the total of the others
   */
  List<Map<String, @Nullable Object>> rows(boolean exact, boolean total) {
    List<Line> parts = total ? lines.subList(0, lines.size() - 1) : lines;
    Set<Integer> held =
        exact ? Set.of() : SmallCells.heldBack(parts.stream().map(line -> line.parts).toList());
    List<Map<String, @Nullable Object>> rows = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      rows.add(row(parts.get(i), held.contains(i)));
    }
    if (total) {
      Line last = lines.getLast();
      rows.add(row(last, !exact && !SmallCells.heldBack(List.of(last.parts)).isEmpty()));
    }
    return rows;
  }

  private Map<String, @Nullable Object> row(Line line, boolean suppressed) {
    Map<String, @Nullable Object> cells = new LinkedHashMap<>();
    for (int i = 0; i < names.size(); i++) {
      cells.put(names.get(i), line.key.get(i));
    }
    for (int i = 0; i < line.numbers.length; i++) {
      cells.put(columns.get(names.size() + i), suppressed ? null : line.numbers[i]);
    }
    cells.put("suppressed", suppressed);
    return cells;
  }
}
