package no.bht.supervision.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import no.bht.supervision.statistics.Cells.Dimension;
import org.jspecify.annotations.Nullable;

/** Tables of inspections. */
@ApplicationScoped
class InspectionTables {
  private static final String[] OF_GROUP = {
    "inspections",
    "withControl",
    "sharePercent",
    "inspectionsWithBreach",
    "breachPercent",
    "inspectionsWithReaction",
    "reactionPercent"
  };
  private final Cells cells;
  private final Groups groups;

  InspectionTables(Cells cells, Groups groups) {
    this.cells = cells;
    this.groups = groups;
  }

  /** One row is a calendar year. */
  Made perYear(Question asked) {
    Map<Integer, Counts> years = cells.perYear(asked);
    Lines lines = new Lines(List.of("year"), OF_GROUP);
    Counts all = Counts.sum(years.values());
    Long whole = all.told(asked.exact()) ? all.inspections() : null;
    years.forEach((year, counts) -> group(lines, List.of("" + year), counts, whole));
    total(lines, List.of(Lines.TOTAL), all, whole);
    return Made.of(lines, asked, true, groups.denominators(asked));
  }

  /** One row is a group. */
  Made by(Question asked, Dimension dimension, String column) {
    return by(asked, dimension, column, List.of(column), key -> List.of(key));
  }

  /** By section: the classification stands in a column of its own. */
  Made byIndustry(Question asked) {
    return by(
        asked,
        Dimension.SECTION,
        "section",
        List.of("classification", "section"),
        key -> key.contains(":") ? List.of(key.split(":", 2)) : List.of("", key));
  }

  private Made by(
      Question asked,
      Dimension dimension,
      String column,
      List<String> names,
      Function<String, List<String>> named) {
    Map<String, Counts> found = cells.by(asked, dimension);
    List<String> keys = groups.keys(found.keySet(), column, asked.subject());
    Long stated = Groups.stated(keys, found, asked.exact());
    Lines lines = new Lines(names, OF_GROUP);
    for (String key : keys) {
      Long whole = key.equals(Groups.NOT_STATED) ? null : stated;
      group(lines, named.apply(key), found.getOrDefault(key, Counts.NONE), whole);
    }
    total(lines, named.apply(Lines.TOTAL), Counts.sum(found.values()), stated);
    return Made.of(lines, asked, true, groups.denominators(asked));
  }

  /** One row is what came of it. */
  Made outcomes(Question asked) {
    Counts all = cells.total(asked);
    long brokenOff = Counts.sum(cells.by(asked, Dimension.BROKEN_OFF).values()).inspections();
    Lines lines = outcomeLines();
    Long whole = all.told(asked.exact()) ? all.inspections() : null;
    all.byOutcome().forEach((outcome, counts) -> outcome(lines, outcome, counts, whole));
    Lines others = outcomeLines();
    others.add(List.of("BROKEN_OFF"), new long[] {brokenOff}, brokenOff, null);
    return Made.of(lines, asked, false, groups.denominators(asked))
        .and(Made.of(others, asked, false, Map.of()));
  }

  private static Lines outcomeLines() {
    return new Lines(List.of("outcome"), "inspections", "sharePercent");
  }

  private static void outcome(Lines lines, String key, Counts counts, @Nullable Long of) {
    long number = counts.inspections();
    lines.add(List.of(key), new long[] {number}, number, Percent.of(number, of));
  }

  /** What is told of all is of all; the share is of those whose group is stated. */
  private static void total(Lines lines, List<String> key, Counts all, @Nullable Long stated) {
    group(lines, key, all, stated, stated);
  }

  private static void group(Lines lines, List<String> key, Counts counts, @Nullable Long of) {
    group(lines, key, counts, counts.inspections(), of);
  }

  private static void group(
      Lines lines, List<String> key, Counts counts, @Nullable Long part, @Nullable Long of) {
    lines.add(
        key,
        counts.parts(),
        counts.inspections(),
        counts.withControl(),
        part == null ? null : Percent.of(part, of),
        counts.withBreach(),
        Percent.of(counts.withBreach(), counts.inspections()),
        counts.withReaction(),
        Percent.of(counts.withReaction(), counts.inspections()));
  }
}
