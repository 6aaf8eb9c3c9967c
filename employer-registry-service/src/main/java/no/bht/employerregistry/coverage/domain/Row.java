package no.bht.employerregistry.coverage.domain;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one group on one day.
 *
 * @param key what the group is called
 * @param partOf the coarser group it lies in, named as its own row would be, classification first
 * @param parts numbers that nobody is counted in twice, which all that is told is a sum of
 */
public record Row(
    String key,
    String partOf,
    @Nullable String classification,
    Map<Figure, Long> figures,
    List<Long> parts) {
  public static final String NOT_STATED = "NOT_STATED";
  private static final String TOTAL = "TOTAL";

  public Row {
    figures = Map.copyOf(figures);
    parts = List.copyOf(parts);
  }

  public long get(Figure figure) {
    return figures.getOrDefault(figure, 0L);
  }

  /** The groups on the day in that place, in the order of their keys; empty ones are not there. */
  public static List<Row> on(int place, Collection<Counted> counted) {
    Map<String, Tally> groups = new TreeMap<>();
    for (Counted units : counted) {
      if (units.isThereOn(place)) {
        String key = units.key() == null ? NOT_STATED : units.key();
        groups
            .computeIfAbsent(
                (units.classification() == null ? "" : units.classification()) + key,
                any -> new Tally(key, units))
            .add(units, place);
      }
    }
    return groups.values().stream().map(Tally::row).toList();
  }

  /** Several groups together. */
  public static Row together(String key, Collection<Row> rows) {
    Tally tally = new Tally(key, NOT_STATED, null);
    rows.forEach(tally::add);
    return tally.row();
  }

  public static Row total(Collection<Row> rows) {
    return together(TOTAL, rows);
  }

  private static final class Tally {
    private final String key;
    private final String partOf;
    private final @Nullable String classification;
    private final Map<Figure, Long> figures = new EnumMap<>(Figure.class);
    private final long[] parts = new long[Standing.PARTS + 4];

    Tally(String key, Counted first) {
      this(key, first.partOf() == null ? NOT_STATED : first.partOf(), first.classification());
    }

    Tally(String key, String partOf, @Nullable String classification) {
      this.key = key;
      this.partOf = partOf;
      this.classification = classification;
    }

    void add(Counted units, int place) {
      for (Figure figure : Figure.values()) {
        figures.merge(figure, figure.of(units, place), Long::sum);
      }
      Standing standing = units.on(place);
      parts[standing.part()] += units.units();
      if (standing.obliged()) {
        parts[Standing.PARTS + (standing.planned() ? 0 : 1)] += units.units();
        parts[Standing.PARTS + (standing.reported() ? 2 : 3)] += units.units();
      }
    }

    void add(Row row) {
      row.figures().forEach((figure, number) -> figures.merge(figure, number, Long::sum));
      for (int i = 0; i < parts.length; i++) {
        parts[i] += row.parts().get(i);
      }
    }

    Row row() {
      return new Row(key, partOf, classification, figures, Arrays.stream(parts).boxed().toList());
    }
  }
}
