package no.bht.supervision.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.bht.platform.sql.Sql;
import no.bht.platform.sql.SqlFile;
import no.bht.supervision.domain.PartyKind;
import org.jspecify.annotations.Nullable;

/** Reads the cube; a marked day is counted from the records. */
@ApplicationScoped
class Cells {
  private static final String INSPECTIONS = SqlFile.read("statistics_inspections");
  private static final String REACTIONS = SqlFile.read("statistics_reactions");
  private static final String OPEN_ORDERS = SqlFile.read("statistics_open_orders");

  private final Sql sql;

  Cells(Sql sql) {
    this.sql = sql;
  }

  /** What inspections are divided by. */
  enum Dimension {
    TOTAL,
    POINT,
    FORM,
    SELECTION_REASON,
    SECTION,
    COUNTY,
    SIZE,
    PROVIDER,
    PROVIDER_KIND,
    BROKEN_OFF
  }

  /** The inspections of a group in a year. */
  record Cell(int year, String key, Counts counts) {}

  /**
   * Reactions of a kind that took so many days.
   *
   * @param days null where that is not known
   */
  record Reacted(String measure, String kind, @Nullable Integer days, long number) {}

  /** A group and how many. */
  record Counted(String key, long number) {}

  List<Cell> inspections(PartyKind subject, Dimension dimension, Period period) {
    return sql.list(
        INSPECTIONS,
        row -> new Cell(row.getInt("year"), row.getString("key"), Counts.of(row)),
        period.from(),
        period.to(),
        subject,
        dimension,
        period.from(),
        period.to(),
        subject,
        dimension);
  }

  Map<String, Counts> by(PartyKind subject, Dimension dimension, Period period) {
    return merged(inspections(subject, dimension, period), Cell::key);
  }

  Counts total(PartyKind subject, Period period) {
    return Counts.sum(by(subject, Dimension.TOTAL, period).values());
  }

  static <K extends Comparable<K>> Map<K, Counts> merged(List<Cell> cells, Function<Cell, K> key) {
    return cells.stream().collect(Collectors.toMap(key, Cell::counts, Counts::plus, TreeMap::new));
  }

  List<Reacted> reactions(PartyKind subject, Period period) {
    return sql.list(
        REACTIONS,
        row ->
            new Reacted(
                row.getString("measure"),
                row.getString("kind"),
                row.getObject("days", Integer.class),
                row.getLong("number")),
        period.from(),
        period.to(),
        subject,
        period.from(),
        period.to(),
        subject);
  }

  /** Orders decided by the day and not ended by it, by the class of their age. */
  List<Counted> openOrders(PartyKind subject, LocalDate day) {
    return sql.list(
        OPEN_ORDERS,
        row -> new Counted(row.getString("age"), row.getLong("number")),
        day,
        subject,
        day,
        subject,
        day);
  }
}
