package no.bht.employerregistry.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.bht.employerregistry.coverage.domain.Figure;
import no.bht.employerregistry.coverage.domain.Row;
import no.bht.employerregistry.employer.domain.UnitKind;
import no.bht.platform.statistics.SmallCells;
import org.jspecify.annotations.Nullable;

/** The rows of a table while it is made. */
final class ReferenceLines {
  private final LocalDate day;
  private final List<String> columns;
  private final List<Map<String, @Nullable Object>> rows = new ArrayList<>();

  ReferenceLines(LocalDate day, String... columns) {
    this.day = day;
    this.columns = List.of(columns);
  }

  void add(boolean suppressed, @Nullable Object... values) {
    Map<String, @Nullable Object> row = new LinkedHashMap<>();
    for (int i = 0; i < values.length; i++) {
      row.put(columns.get(i), values[i]);
    }
    row.put("source", "Employer registry, " + day);
    row.put("suppressed", suppressed);
    rows.add(row);
  }

  void byList(String group, Row row, boolean told) {
    long of = row.get(Figure.BY_LIST);
    long approved = row.get(Figure.BY_LIST_AFFILIATED);
    long not = row.get(Figure.BY_LIST_PROVIDER_NOT_APPROVED);
    status(group, "not affiliated", told, row.get(Figure.BY_LIST_NOT_AFFILIATED), of);
    status(group, "affiliated with an approved provider", told, approved, of);
    status(group, "affiliated in total", told, approved + not, of);
    status(group, "affiliated, provider not approved", told, not, of);
  }

  void others(long others, Row total, boolean told, boolean exact) {
    long approved = total.get(Figure.AFFILIATED) - total.get(Figure.BY_LIST_AFFILIATED);
    long not =
        total.get(Figure.AFFILIATED_PROVIDER_NOT_APPROVED)
            - total.get(Figure.BY_LIST_PROVIDER_NOT_APPROVED);
    boolean all =
        told
            && (exact
                || !(SmallCells.isSmall(others) || SmallCells.isSmall(others - approved - not)));
    String group = "not obliged by industry list";
    status(group, "not affiliated", all, others - approved - not, others);
    status(group, "affiliated with an approved provider", all, approved, others);
    status(group, "affiliated in total", all, approved + not, others);
    status(group, "affiliated, provider not approved", all, not, others);
  }

  private void status(String group, String status, boolean told, long count, long of) {
    add(
        !told,
        day.getYear(),
        group,
        status,
        told ? Share.percent(count, of) : null,
        told ? count : null,
        told ? of : null,
        "share of the registered");
  }

  void share(String unit, String size, Groups groups, Figure figure, String... classes) {
    List<Row> inside =
        groups.rows().stream().filter(row -> List.of(classes).contains(row.key())).toList();
    boolean told = groups.isTold(groups.total()) && inside.stream().allMatch(groups::isTold);
    long count = inside.stream().mapToLong(row -> row.get(figure)).sum();
    long of = groups.total().get(figure);
    add(!told, unit, size, told ? Share.percent(count, of) : null, told ? count : null, null);
  }

  void indicator(String name, boolean told, @Nullable Number value, String unit) {
    add(!told, name, told ? value : null, unit, null, day.getYear());
  }

  Table table(String name, UnitKind unit, boolean exact, Map<String, String> notes) {
    List<String> all = new ArrayList<>(columns);
    all.add("source");
    all.add("suppressed");
    return new Table(name, day, day, unit, exact, notes, all, rows);
  }
}
