package no.bht.supervision.statistics;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far the cells are right in one sight of the records.
 *
 * @param changed days that are counted from the records instead, as an array of SQL
 * @param anew what the cells of inspections of these days are now
 * @param countedAt the moment whose records the cells are of, where too much has changed since to
 *     be counted at once; null where all is counted
 */
record Sight(String changed, List<Cells.Cell> anew, @Nullable Instant countedAt) {
  static final Sight NOTHING_CHANGED = new Sight("{}", List.of(), null);

  Sight {
    anew = List.copyOf(anew);
  }

  static Sight asOf(Instant moment) {
    return new Sight("{}", List.of(), moment);
  }
}
