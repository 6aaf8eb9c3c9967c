package no.bht.supervision.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.bht.platform.sql.Sql;
import no.bht.platform.sql.SqlFile;
import org.jspecify.annotations.Nullable;

/** Reads the cube; a changed day is counted from the records. */
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
  record Cell(Dimension dimension, int year, String key, Counts counts) {
    static Cell of(ResultSet row) throws SQLException {
      return of(Dimension.valueOf(row.getString("dimension")), row);
    }

    static Cell of(Dimension dimension, ResultSet row) throws SQLException {
      return new Cell(dimension, row.getInt("year"), row.getString("key"), Counts.of(row));
    }
  }

  /**
   * Reactions of a kind that took so many days.
   *
   * @param days null where that is not known
   */
  record Reacted(String measure, String kind, @Nullable Integer days, long number) {}

  /** A group and how many. */
  record Counted(String key, long number) {}

  private Stream<Cell> inspections(Question asked, Dimension dimension) {
    return Stream.concat(
        sql
            .list(
                INSPECTIONS,
                row -> Cell.of(dimension, row),
                asked.subject(),
                dimension,
                asked.period().from(),
                asked.period().to(),
                asked.sight().changed())
            .stream(),
        asked.sight().anew().stream().filter(cell -> cell.dimension() == dimension));
  }

  private static <K extends Comparable<K>> Map<K, Counts> merged(
      Stream<Cell> cells, Function<Cell, K> key) {
    return cells.collect(Collectors.toMap(key, Cell::counts, Counts::plus, TreeMap::new));
  }

  Map<String, Counts> by(Question asked, Dimension dimension) {
    return merged(inspections(asked, dimension), Cell::key);
  }

  Map<Integer, Counts> perYear(Question asked) {
    return merged(inspections(asked, Dimension.TOTAL), Cell::year);
  }

  /** By year, and there by group. */
  Map<Integer, Map<String, Counts>> perYearBy(Question asked, Dimension dimension) {
    return inspections(asked, dimension)
        .collect(
            Collectors.groupingBy(
                Cell::year,
                TreeMap::new,
                Collectors.toMap(Cell::key, Cell::counts, Counts::plus, TreeMap::new)));
  }

  Counts total(Question asked) {
    return Counts.sum(by(asked, Dimension.TOTAL).values());
  }

  List<Reacted> reactions(Question asked) {
    return sql.list(
        REACTIONS,
        row ->
            new Reacted(
                row.getString("measure"),
                row.getString("kind"),
                row.getObject("days", Integer.class),
                row.getLong("number")),
        asked.subject(),
        asked.period().from(),
        asked.period().to(),
        asked.sight().changed(),
        asked.sight().changed(),
        asked.subject());
  }

  /** Orders decided by the day and not ended by it, by the class of their age. */
  List<Counted> openOrders(Question asked, LocalDate day) {
    return sql.list(
        OPEN_ORDERS,
        row -> new Counted(row.getString("age"), row.getLong("number")),
        asked.subject(),
        day,
        asked.sight().changed(),
        asked.sight().changed(),
        asked.subject(),
        day);
  }
}
