package no.bht.supervision.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import no.bht.supervision.statistics.Cells.Cell;
import no.bht.supervision.statistics.Cells.Dimension;

/** Tables of control points, with their denominators apart. */
@ApplicationScoped
class PointTables {
  private static final String[] OF_POINT = {
    "controls",
    "breaches",
    "breachPercentOfControls",
    "shareOfAllBreachesPercent",
    "shareOfInspectionsPercent",
    "inspectionsWithReaction",
    "reactionPercent"
  };

  private final Cells cells;
  private final Groups groups;

  PointTables(Cells cells, Groups groups) {
    this.cells = cells;
    this.groups = groups;
  }

  /** One row is a control point. */
  Made points(Question asked) {
    Map<String, Counts> points = cells.by(asked.subject(), Dimension.POINT, asked.period());
    Counts all = cells.total(asked.subject(), asked.period());
    Lines lines = new Lines(List.of("code"), OF_POINT);
    for (String code : groups.keys(points.keySet(), "code", asked.subject())) {
      point(lines, List.of(code), points.getOrDefault(code, Counts.NONE), all);
    }
    lines.add(
        List.of(Lines.TOTAL),
        all.parts(),
        all.controls(),
        all.breaches(),
        Percent.of(all.breaches(), all.controls()),
        Percent.of(all.breaches(), all.breaches()),
        null,
        all.withReaction(),
        null);
    return Made.of(lines, asked, true, groups.denominators(asked));
  }

  /** One row is a control point in a year. */
  Made pointsPerYear(Question asked) {
    Map<Integer, Counts> years =
        Cells.merged(
            cells.inspections(asked.subject(), Dimension.TOTAL, asked.period()), Cell::year);
    Lines lines = new Lines(List.of("year", "code"), OF_POINT);
    for (Cell cell : cells.inspections(asked.subject(), Dimension.POINT, asked.period())) {
      Counts year = years.getOrDefault(cell.year(), Counts.NONE);
      point(lines, List.of("" + cell.year(), cell.key()), cell.counts(), year);
    }
    return Made.of(lines, asked, false, groups.denominators(asked));
  }

  private static void point(Lines lines, List<String> key, Counts counts, Counts all) {
    lines.add(
        key,
        counts.parts(),
        counts.controls(),
        counts.breaches(),
        Percent.of(counts.breaches(), counts.controls()),
        Percent.of(counts.breaches(), all.breaches()),
        Percent.of(counts.controls(), all.inspections()),
        counts.withReaction(),
        Percent.of(counts.withReaction(), counts.controls()));
  }
}
