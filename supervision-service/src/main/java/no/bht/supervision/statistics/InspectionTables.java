package no.bht.supervision.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.bht.platform.statistics.SmallCells;
import no.bht.supervision.domain.PartyKind;
import no.bht.supervision.statistics.Cells.Cell;
import no.bht.supervision.statistics.Cells.Dimension;
import org.jspecify.annotations.Nullable;

/** Tables of inspections and of control points. */
@ApplicationScoped
class InspectionTables {
  private static final String NOT_STATED = "NOT_STATED";
  private static final String[] OF_GROUP = {
    "inspections",
    "withControl",
    "sharePercent",
    "inspectionsWithBreach",
    "breachPercent",
    "inspectionsWithReaction",
    "reactionPercent"
  };
  private static final String[] OF_POINT = {
    "controls",
    "breaches",
    "breachPercentOfControls",
    "shareOfAllBreachesPercent",
    "shareOfInspectionsPercent",
    "inspectionsWithReaction",
    "reactionPercent"
  };

  private static final List<String> DIVISION = List.of("group", "key");
  private static final String[] OF_DIVISION = {
    "inspections", "sharePercent", "inspectionsWithBreach", "breachPercent"
  };
  private static final Set<String> SIZES = Set.of("0", "1-4", "5-9", "10-49", "50-99", "100+");

  private final Cells cells;
  private final Texts texts;

  InspectionTables(Cells cells, Texts texts) {
    this.cells = cells;
    this.texts = texts;
  }

  /** One row is a calendar year. */
  Made perYear(Question asked) {
    Map<Integer, Counts> years =
        Cells.merged(
            cells.inspections(asked.subject(), Dimension.TOTAL, asked.period()), Cell::year);
    Lines lines = new Lines(List.of("year"), OF_GROUP);
    Counts all = Counts.sum(years.values());
    years.forEach((year, counts) -> group(lines, List.of("" + year), counts, all.inspections()));
    group(lines, List.of(Lines.TOTAL), all, all.inspections());
    return Made.of(lines, asked, true, denominators(asked));
  }

  /** One row is a group. */
  Made by(Question asked, Dimension dimension, String column) {
    Map<String, Counts> groups = cells.by(asked.subject(), dimension, asked.period());
    Counts all =
        dimension == Dimension.PROVIDER
            ? Counts.sum(groups.values())
            : cells.total(asked.subject(), asked.period());
    Lines lines = new Lines(List.of(column), OF_GROUP);
    Long stated = stated(groups, asked.exact());
    for (String key : keys(groups.keySet(), column, asked.subject())) {
      Long whole = key.equals(NOT_STATED) ? null : stated;
      group(lines, List.of(key), groups.getOrDefault(key, Counts.NONE), whole);
    }
    group(lines, List.of(Lines.TOTAL), all, stated);
    return Made.of(lines, asked, true, denominators(asked));
  }

  /** By section: the classification stands in a column of its own. */
  Made byIndustry(Question asked) {
    Map<String, Counts> groups = cells.by(asked.subject(), Dimension.SECTION, asked.period());
    Lines lines = new Lines(List.of("classification", "section"), OF_GROUP);
    Long stated = stated(groups, asked.exact());
    for (String key : keys(groups.keySet(), "section", asked.subject())) {
      List<String> parts = key.equals(NOT_STATED) ? List.of("", key) : List.of(key.split(":", 2));
      Long whole = key.equals(NOT_STATED) ? null : stated;
      group(lines, parts, groups.getOrDefault(key, Counts.NONE), whole);
    }
    Counts all = cells.total(asked.subject(), asked.period());
    group(lines, List.of("", Lines.TOTAL), all, stated);
    return Made.of(lines, asked, true, denominators(asked));
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
    return Made.of(lines, asked, false, denominators(asked));
  }

  private static void outcome(Lines lines, String key, long number, long of) {
    lines.add(List.of(key), new long[] {number}, number, Percent.of(number, of));
  }

  /** One row is a control point. */
  Made points(Question asked) {
    Map<String, Counts> points = cells.by(asked.subject(), Dimension.POINT, asked.period());
    Counts all = cells.total(asked.subject(), asked.period());
    Lines lines = new Lines(List.of("code"), OF_POINT);
    for (String code : keys(points.keySet(), "code", asked.subject())) {
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
    return Made.of(lines, asked, true, denominators(asked));
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
    return Made.of(lines, asked, false, denominators(asked));
  }

  /** One row is a group of a division: all, form, kind, staff, result. */
  Made ofProviders(Question asked) {
    Question of =
        new Question(asked.statistic(), asked.period(), PartyKind.PROVIDER, asked.exact());
    List<Map<String, @Nullable Object>> rows = new ArrayList<>();
    Counts all = cells.total(PartyKind.PROVIDER, asked.period());
    Map<String, Map<String, Counts>> divisions = new TreeMap<>();
    divisions.put("ALL", Map.of("ALL", all));
    for (Dimension dimension : List.of(Dimension.FORM, Dimension.PROVIDER_KIND, Dimension.SIZE)) {
      divisions.put(dimension.name(), cells.by(PartyKind.PROVIDER, dimension, asked.period()));
    }
    divisions.put("RESULT", results(all));
    divisions.forEach(
        (division, groups) -> {
          Lines own = new Lines(DIVISION, OF_DIVISION);
          groups.forEach(
              (key, counts) ->
                  own.add(
                      List.of(division, key),
                      counts.parts(),
                      counts.inspections(),
                      Percent.of(counts.inspections(), all.inspections()),
                      counts.withBreach(),
                      Percent.of(counts.withBreach(), counts.inspections())));
          rows.addAll(own.rows(asked.exact(), false));
        });
    return new Made(new Lines(DIVISION, OF_DIVISION).columns(), rows, denominators(of));
  }

  private static Map<String, Counts> results(Counts all) {
    long breach = all.withBreach();
    long inOrder = all.withControl() - breach;
    return new TreeMap<>(
        Map.of(
            "BREACH", new Counts(breach, breach, breach, 0, 0, 0),
            "IN_ORDER", new Counts(inOrder, inOrder, 0, 0, 0, 0)));
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

  /** Those whose group is stated; null where that would tell of the few others. */
  private static @Nullable Long stated(Map<String, Counts> groups, boolean exact) {
    Counts others = groups.getOrDefault(NOT_STATED, Counts.NONE);
    boolean tells = !exact && !SmallCells.heldBack(List.of(others.parts())).isEmpty();
    return tells ? null : Counts.sum(groups.values()).inspections() - others.inspections();
  }

  /** The groups in the order of their names; of those that are always told, the empty ones too. */
  private List<String> keys(Set<String> there, String column, PartyKind subject) {
    Set<String> left = new TreeSet<>(there);
    Set<String> classifications =
        there.stream().map(key -> key.split(":", 2)[0]).collect(Collectors.toSet());
    List<String> keys = new ArrayList<>();
    for (String known : texts.values(column)) {
      boolean empty =
          switch (column) {
            case "section" -> classifications.contains(known.split(":", 2)[0]);
            case "form", "selectionReason" -> true;
            case "size" ->
                subject == PartyKind.EMPLOYER ? SIZES.contains(known) : !SIZES.contains(known);
            default -> false;
          };
      if (left.remove(known) || empty) {
        keys.add(known);
      }
    }
    keys.addAll(left);
    return keys;
  }

  /** What shares are of; what is small is not told. */
  private Map<String, @Nullable Long> denominators(Question asked) {
    Counts all = cells.total(asked.subject(), asked.period());
    boolean held = !asked.exact() && !SmallCells.heldBack(List.of(all.parts())).isEmpty();
    Map<String, @Nullable Long> told = new LinkedHashMap<>();
    told.put("inspections", held ? null : all.inspections());
    told.put("inspectionsWithBreach", held ? null : all.withBreach());
    told.put("controls", held ? null : all.controls());
    told.put("breaches", held ? null : all.breaches());
    return told;
  }
}
