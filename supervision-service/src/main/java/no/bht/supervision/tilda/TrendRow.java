package no.bht.supervision.tilda;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The figures of one unit and year; of every unit the rows come one after the other. */
record TrendRow(
    String unit,
    int year,
    int inspections,
    int withReactions,
    int remarks,
    int policeReports,
    int messages,
    boolean mayBeSoleProprietor) {

  static TrendRow of(ResultSet row) throws SQLException {
    return new TrendRow(
        row.getString("tilda_unit"),
        row.getInt("year"),
        row.getInt("inspections"),
        row.getInt("with_reactions"),
        row.getInt("remarks"),
        row.getInt("police_reports"),
        row.getInt("messages"),
        InspectionRow.formsIn(row).mayBeSoleProprietor());
  }

  /**
   * @param today a year that has begun is covered up to this month
   */
  TrendResponse.Year toResponse(LocalDate today) {
    int without = inspections - withReactions;
    return new TrendResponse.Year(
        year,
        unlessZero(messages),
        unlessZero(
            year < today.getYear() ? 12 : year == today.getYear() ? today.getMonthValue() : 0),
        unlessZero(remarks),
        unlessZero(inspections),
        unlessZero(without),
        unlessZero(withReactions),
        unlessZero(inspections),
        unlessZero(without),
        unlessZero(withReactions),
        unlessZero(policeReports));
  }

  private static @Nullable Integer unlessZero(int number) {
    return number == 0 ? null : number;
  }
}
