package no.bht.supervision.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import no.bht.supervision.statistics.Cells.Dimension;
import org.jspecify.annotations.Nullable;

/** Inspections of providers in all their divisions. */
@ApplicationScoped
class ProviderTables {
  private final Cells cells;
  private final Groups groups;

  ProviderTables(Cells cells, Groups groups) {
    this.cells = cells;
    this.groups = groups;
  }

  /** One row is a group of a division: all, form, kind, staff, result. */
  Made ofProviders(Question asked) {
    Counts all = cells.total(asked);
    Long whole = all.told(asked.exact()) ? all.inspections() : null;
    Lines total = lines();
    row(total, "ALL", "ALL", all, all.parts(), whole);
    Lines results = lines();
    all.byOutcome()
        .forEach(
            (key, counts) ->
                row(results, "RESULT", key, counts, new long[] {counts.inspections()}, whole));
    return Made.of(total, asked, false, groups.denominators(asked))
        .and(division(asked, Dimension.FORM, "form", whole))
        .and(division(asked, Dimension.PROVIDER_KIND, "providerKind", whole))
        .and(Made.of(results, asked, false, Map.of()))
        .and(division(asked, Dimension.SIZE, "size", whole));
  }

  private Made division(Question asked, Dimension dimension, String column, @Nullable Long whole) {
    Map<String, Counts> found = cells.by(asked, dimension);
    Lines lines = lines();
    for (String key : groups.keys(found.keySet(), column, asked.subject())) {
      Counts counts = found.getOrDefault(key, Counts.NONE);
      row(lines, dimension.name(), key, counts, counts.parts(), whole);
    }
    return Made.of(lines, asked, false, Map.of());
  }

  private static Lines lines() {
    return new Lines(
        List.of("group", "key"),
        "inspections",
        "sharePercent",
        "inspectionsWithBreach",
        "breachPercent");
  }

  private static void row(
      Lines lines, String group, String key, Counts counts, long[] parts, @Nullable Long whole) {
    lines.add(
        List.of(group, key),
        parts,
        counts.inspections(),
        Percent.of(counts.inspections(), whole),
        counts.withBreach(),
        Percent.of(counts.withBreach(), counts.inspections()));
  }
}
