package no.bht.supervision.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import no.bht.supervision.statistics.Cells.Dimension;
import org.jspecify.annotations.Nullable;

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
    Map<String, Counts> points = cells.by(asked, Dimension.POINT);
    Counts all = cells.total(asked);
    Lines lines = new Lines(List.of("code"), OF_POINT);
    for (String code : codes(asked, points)) {
      point(lines, List.of(code), points.getOrDefault(code, Counts.NONE), told(all, asked));
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
    Map<Integer, Counts> all = cells.perYear(asked);
    Made made = Made.of(yearLines(), asked, false, groups.denominators(asked));
    for (Map.Entry<Integer, Map<String, Counts>> year :
        cells.perYearBy(asked, Dimension.POINT).entrySet()) {
      Counts whole = told(all.getOrDefault(year.getKey(), Counts.NONE), asked);
      Lines lines = yearLines();
      for (String code : codes(asked, year.getValue())) {
        Counts counts = year.getValue().get(code);
        if (counts != null) {
          point(lines, List.of("" + year.getKey(), code), counts, whole);
        }
      }
      made = made.and(Made.of(lines, asked, false, Map.of()));
    }
    return made;
  }

  private static Lines yearLines() {
    return new Lines(List.of("year", "code"), OF_POINT);
  }

  /** In one order always: where two rows are alike, the same one is held back everywhere. */
  private List<String> codes(Question asked, Map<String, Counts> points) {
    return groups.keys(points.keySet(), "code", asked.subject());
  }

  /** What shares are of; null where it is too small to be told. */
  private static @Nullable Counts told(Counts all, Question asked) {
    return all.told(asked.exact()) ? all : null;
  }

  private static void point(Lines lines, List<String> key, Counts counts, @Nullable Counts all) {
    lines.add(
        key,
        counts.parts(),
        counts.controls(),
        counts.breaches(),
        Percent.of(counts.breaches(), counts.controls()),
        all == null ? null : Percent.of(counts.breaches(), all.breaches()),
        all == null ? null : Percent.of(counts.controls(), all.inspections()),
        counts.withReaction(),
        Percent.of(counts.withReaction(), counts.controls()));
  }
}
