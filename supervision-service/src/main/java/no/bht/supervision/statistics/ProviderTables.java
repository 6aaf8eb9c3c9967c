package no.bht.supervision.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.bht.supervision.domain.PartyKind;
import no.bht.supervision.statistics.Cells.Dimension;
import org.jspecify.annotations.Nullable;

/** Inspections of providers in all their divisions. */
@ApplicationScoped
class ProviderTables {
  private static final List<String> DIVISION = List.of("group", "key");
  private static final String[] OF_DIVISION = {
    "inspections", "sharePercent", "inspectionsWithBreach", "breachPercent"
  };

  private final Cells cells;
  private final Groups groups;

  ProviderTables(Cells cells, Groups groups) {
    this.cells = cells;
    this.groups = groups;
  }

  /** One row is a group of a division: all, form, kind, staff, result. */
  Made ofProviders(Question asked) {
    List<Map<String, @Nullable Object>> rows = new ArrayList<>();
    Counts all = cells.total(PartyKind.PROVIDER, asked.period());
    Map<String, Map<String, Counts>> divisions = new TreeMap<>();
    divisions.put("ALL", Map.of("ALL", all));
    for (Dimension dimension : List.of(Dimension.FORM, Dimension.PROVIDER_KIND, Dimension.SIZE)) {
      divisions.put(dimension.name(), cells.by(PartyKind.PROVIDER, dimension, asked.period()));
    }
    divisions.put("RESULT", results(all));
    divisions.forEach(
        (division, found) -> {
          Lines own = new Lines(DIVISION, OF_DIVISION);
          found.forEach(
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
    Question ofProviders =
        new Question(asked.statistic(), asked.period(), PartyKind.PROVIDER, asked.exact());
    return new Made(
        new Lines(DIVISION, OF_DIVISION).columns(), rows, groups.denominators(ofProviders));
  }

  private static Map<String, Counts> results(Counts all) {
    long breach = all.withBreach();
    long inOrder = all.withControl() - breach;
    return new TreeMap<>(
        Map.of(
            "BREACH", new Counts(breach, breach, breach, 0, 0, 0),
            "IN_ORDER", new Counts(inOrder, inOrder, 0, 0, 0, 0)));
  }
}
