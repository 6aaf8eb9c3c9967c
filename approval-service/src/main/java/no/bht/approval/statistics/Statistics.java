package no.bht.approval.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import no.bht.platform.sql.SqlFile;
import no.bht.platform.statistics.SmallCells;
import org.jspecify.annotations.Nullable;

/** Counts in the database. */
@ApplicationScoped
class Statistics {
  private static final String APPLICATIONS = SqlFile.read("count-applications");
  private static final String IN_FORCE = SqlFile.read("count-approvals-in-force");
  private static final String CONDITIONS = SqlFile.read("count-conditions");
  private static final String RENEWALS = SqlFile.read("count-expected-renewals");
  private static final String BY_STAFF = SqlFile.read("count-providers-by-staff");

  private static final String COUNT = "count";

  private final DataSource database;

  Statistics(DataSource database) {
    this.database = database;
  }

  /** What the approvals in force are told apart by. */
  enum Division {
    KIND,
    COUNTY,
    SIZE
  }

  /** Applications received in the period, by what became of them and the days it took. */
  Table applications(LocalDate from, LocalDate to) {
    return table(
        "applications",
        from,
        to,
        List.of("medianDays", "ninetiethPercentileDays"),
        APPLICATIONS,
        from,
        to);
  }

  /** Providers approved on the day. */
  Table approvalsInForce(LocalDate day, Division by) {
    return table("approvals-in-force", day, day, List.of(), IN_FORCE, day, by.name());
  }

  /** Conditions set by the day, and where they stood. */
  Table conditions(LocalDate day) {
    return table("conditions", day, day, List.of(), CONDITIONS, day);
  }

  /** Approvals whose last day falls in each month: so many renewals are to be expected. */
  Table expectedRenewals(YearMonth first, int months) {
    LocalDate to = first.plusMonths(months - 1L).atEndOfMonth();
    return table("expected-renewals", first.atDay(1), to, List.of(), RENEWALS, first.atDay(1), to);
  }

  /** Providers approved on the day, by all their staff. */
  Table providersByStaff(LocalDate day) {
    return table("providers-by-staff", day, day, List.of(), BY_STAFF, day);
  }

  private Table table(
      String name,
      LocalDate from,
      LocalDate to,
      List<String> measures,
      String sql,
      Object... parameters) {
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        select.setObject(i + 1, parameters[i]);
      }
      try (ResultSet row = select.executeQuery()) {
        List<String> columns = columns(row);
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        while (row.next()) {
          Map<String, @Nullable Object> cells = new LinkedHashMap<>();
          for (String column : columns) {
            cells.put(column, row.getObject(column));
          }
          rows.add(cells);
        }
        holdBack(rows, measures);
        return new Table(name, from, to, columns, rows);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The statistics cannot be counted", e);
    }
  }

  /** Numbers that are too small to be told, and those that would give them away. */
  private static void holdBack(List<Map<String, @Nullable Object>> rows, List<String> measures) {
    List<long[]> numbers = new ArrayList<>();
    for (Map<String, @Nullable Object> row : rows) {
      numbers.add(new long[] {number(row)});
    }
    Set<Integer> held = SmallCells.heldBack(numbers);
    for (int i = 0; i < rows.size(); i++) {
      Map<String, @Nullable Object> row = rows.get(i);
      if (held.contains(i)) {
        row.put(COUNT, null);
        measures.forEach(measure -> row.put(measure, null));
      }
      row.put("suppressed", held.contains(i));
    }
  }

  private static long number(Map<String, @Nullable Object> row) {
    return row.get(COUNT) instanceof Number number ? number.longValue() : 0;
  }

  private static List<String> columns(ResultSet row) throws SQLException {
    List<String> columns = new ArrayList<>();
    for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
      columns.add(row.getMetaData().getColumnLabel(i));
    }
    return columns;
  }
}
