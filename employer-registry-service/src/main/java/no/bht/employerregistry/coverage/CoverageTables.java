package no.bht.employerregistry.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.bht.employerregistry.coverage.CoverageNumbers.Question;
import no.bht.employerregistry.coverage.domain.Counted;
import no.bht.employerregistry.coverage.domain.Figure;
import no.bht.employerregistry.coverage.domain.IndustrySection;
import no.bht.employerregistry.coverage.domain.Row;
import no.bht.employerregistry.employer.domain.UnitKind;
import org.jspecify.annotations.Nullable;

/** Coverage as tables: a row for each group on each day, the total first. */
@ApplicationScoped
class CoverageTables {
  private static final Map<String, Figure> SHARES_OF_OBLIGED =
      Map.of(
          "shareAffiliated", Figure.OBLIGED_AFFILIATED,
          "shareWithPlan", Figure.OBLIGED_WITH_PLAN,
          "shareWithAnnualReport", Figure.OBLIGED_WITH_ANNUAL_REPORT);
  private static final List<String> SHARES =
      List.of("shareAffiliated", "shareWithPlan", "shareWithAnnualReport");
  private static final List<String> COLUMNS =
      Stream.of(
              Stream.of("day", "key", "classification", "nameNb", "nameNn", "nameEn"),
              Arrays.stream(Figure.values()).map(Figure::label),
              SHARES.stream(),
              Stream.of("suppressed"))
          .flatMap(columns -> columns)
          .toList();

  private final CoverageNumbers numbers;

  CoverageTables(CoverageNumbers numbers) {
    this.numbers = numbers;
  }

  /** The groups of all units on a day. */
  Groups groups(UnitKind unit, LocalDate day, By by, boolean exact) {
    return groups(new Question(unit, List.of(day), by, UnitFilter.NONE, null), exact).getFirst();
  }

  /**
   * @param exact whether small cells are told
   */
  Table table(String statistic, Question asked, boolean exact) {
    List<Groups> groups = groups(asked, exact);
    Map<LocalDate, Groups> byDay = new LinkedHashMap<>();
    for (int i = 0; i < groups.size(); i++) {
      byDay.put(asked.days().get(i), groups.get(i));
    }
    return table(statistic, asked, byDay, exact);
  }

  /**
   * @param groups of the days that are told, in order
   */
  Table table(String statistic, Question asked, Map<LocalDate, Groups> groups, boolean exact) {
    List<Map<String, @Nullable Object>> rows = new ArrayList<>();
    groups.forEach(
        (day, onDay) -> {
          rows.add(told(day, onDay.total(), onDay.isTold(onDay.total())));
          if (asked.by() != By.NONE) {
            onDay.rows().forEach(row -> rows.add(told(day, row, onDay.isTold(row))));
          }
        });
    return new Table(
        statistic,
        asked.days().getFirst(),
        asked.days().getLast(),
        asked.unit(),
        exact,
        definitions(),
        COLUMNS,
        rows);
  }

  /** The groups of each day. */
  List<Groups> groups(Question asked, boolean exact) {
    List<Counted> counted = numbers.count(asked);
    // Who is a customer of two providers is in two groups, and once in the total.
    List<Counted> everybody =
        asked.by() == By.PROVIDER
            ? numbers.count(
                new Question(asked.unit(), asked.days(), By.NONE, asked.filter(), asked.provider()))
            : counted;
    List<Groups> days = new ArrayList<>();
    for (int place = 0; place < asked.days().size(); place++) {
      Row total = Row.total(Row.on(place, everybody));
      days.add(Groups.of(asked.by(), total, Row.on(place, counted), exact));
    }
    return days;
  }

  private static Map<String, @Nullable Object> told(LocalDate day, Row row, boolean told) {
    Map<String, @Nullable Object> cells = new LinkedHashMap<>();
    cells.put("day", day);
    cells.put("key", row.key());
    if (row.classification() != null) {
      cells.put("classification", row.classification());
      IndustrySection.find(row.classification(), row.key())
          .ifPresent(
              section -> {
                cells.put("nameNb", section.nb());
                cells.put("nameNn", section.nn());
                cells.put("nameEn", section.en());
              });
    }
    for (Figure figure : Figure.values()) {
      cells.put(figure.label(), told ? row.get(figure) : null);
    }
    for (String share : SHARES) {
      long part = row.get(SHARES_OF_OBLIGED.getOrDefault(share, Figure.OBLIGED));
      cells.put(share, told ? Share.of(part, row.get(Figure.OBLIGED)) : null);
    }
    cells.put("suppressed", !told);
    return cells;
  }

  private static Map<String, String> definitions() {
    Map<String, String> all = Figure.definitions();
    SHARES.forEach(
        share ->
            all.put(
                share,
                SHARES_OF_OBLIGED.getOrDefault(share, Figure.OBLIGED).label()
                    + " divided by obliged, three decimals; absent where nobody is obliged."));
    all.putAll(CoverageNotes.OF_GROUPS);
    return all;
  }
}
