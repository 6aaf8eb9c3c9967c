package no.bht.employerregistry.coverage;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.bht.employerregistry.coverage.domain.Row;

/**
 * The groups of a day.
 *
 * @param held the rows that are not told
 */
record Groups(Row total, List<Row> rows, Set<Row> held) {

  /**
   * @param counted rows as they are counted: for sizes, one a band
   * @param exact whether all is told
   */
  static Groups of(By by, Row total, List<Row> counted, boolean exact) {
    Set<Row> held = new HashSet<>();
    List<Row> rows = by.isSize() ? Sizes.classes(by.classes(), counted, held) : counted;
    if (!by.isSize()) {
      held.addAll(Discretion.heldBack(counted));
    }
    held.addAll(Discretion.among(List.of(total)));
    return new Groups(total, rows, exact ? Set.of() : held);
  }

  boolean isTold(Row row) {
    return !held.contains(row);
  }

  /** The row of a group; empty if nobody is in it. */
  Optional<Row> of(String key) {
    return rows.stream().filter(row -> row.key().equals(key)).findFirst();
  }
}
