package no.bht.supervision.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
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
    Map<Integer, Counts> years =
        Cells.merged(
            cells.inspections(asked.subject(), Dimension.TOTAL, asked.period()), Cells.Cell::year);
    Lines lines = new Lines(List.of("year"), OF_GROUP);
    Counts all = Counts.sum(years.values());
    years.forEach((year, counts) -> group(lines, List.of("" + year), counts, all.inspections()));
    group(lines, List.of(Lines.TOTAL), all, all.inspections());
    return Made.of(lines, asked, true, groups.denominators(asked));
  }

  /** One row is a group. */
  Made by(Question asked, Dimension dimension, String column) {
    Map<String, Counts> found = cells.by(asked.subject(), dimension, asked.period());
    Counts all =
        dimension == Dimension.PROVIDER
            ? Counts.sum(found.values())
            : cells.total(asked.subject(), asked.period());
    Lines lines = new Lines(List.of(column), OF_GROUP);
    Long stated = Groups.stated(found, asked.exact());
    for (String key : groups.keys(found.keySet(), column, asked.subject())) {
      Long whole = key.equals(Groups.NOT_STATED) ? null : stated;
      group(lines, List.of(key), found.getOrDefault(key, Counts.NONE), whole);
    }
    group(lines, List.of(Lines.TOTAL), all, stated);
    return Made.of(lines, asked, true, groups.denominators(asked));
  }

  /** By section: the classification stands in a column of its own. */
  Made byIndustry(Question asked) {
    Map<String, Counts> found = cells.by(asked.subject(), Dimension.SECTION, asked.period());
    Lines lines = new Lines(List.of("classification", "section"), OF_GROUP);
    Long stated = Groups.stated(found, asked.exact());
    for (String key : groups.keys(found.keySet(), "section", asked.subject())) {
      List<String> parts =
          key.equals(Groups.NOT_STATED) ? List.of("", key) : List.of(key.split(":", 2));
      Long whole = key.equals(Groups.NOT_STATED) ? null : stated;
      group(lines, parts, found.getOrDefault(key, Counts.NONE), whole);
    }
    Counts all = cells.total(asked.subject(), asked.period());
    group(lines, List.of("", Lines.TOTAL), all, stated);
    return Made.of(lines, asked, true, groups.denominators(asked));
  }

  /** One row is what came of it. */
  Made outcomes(Question asked) {
    Counts all = cells.total(asked.subject(), asked.period());
    long brokenOff =
        Counts.sum(cells.by(asked.subject(), Dimension.BROKEN_OFF, asked.period()).values())
            .inspections();
    Lines lines = new Lines(List.of("outcome"), "inspections", "sharePercent");
    outcome(lines, "IN_ORDER", all.withControl() - all.withBreach(), all.inspections());
    outcome(lines, "BREACH", all.withBreach(), all.inspections());
    outcome(lines, "NOTHING_CONTROLLED", all.inspections() - all.withControl(), all.inspections());
    lines.add(List.of("BROKEN_OFF"), new long[] {brokenOff}, brokenOff, null);
    return Made.of(lines, asked, false, groups.denominators(asked));
  }

  private static void outcome(Lines lines, String key, long number, long of) {
    lines.add(List.of(key), new long[] {number}, number, Percent.of(number, of));
  }

  private static void group(Lines lines, List<String> key, Counts counts, @Nullable Long of) {
    lines.add(
        key,
        counts.parts(),
        counts.inspections(),
        counts.withControl(),
        of == null ? null : Percent.of(counts.inspections(), of),
        counts.withBreach(),
        Percent.of(counts.withBreach(), counts.inspections()),
        counts.withReaction(),
        Percent.of(counts.withReaction(), counts.inspections()));
  }
}
