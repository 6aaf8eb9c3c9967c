package no.bht.supervision.statistics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.bht.platform.statistics.SmallCells;

/**
 * What is counted of some inspections.
 *
 * @param withControl with at least one point controlled
 * @param withBreach with at least one breach
 * @param withReaction with at least one reaction that is more than guidance
 * @param controls points controlled
 * @param breaches points in breach
 */
record Counts(
    long inspections,
    long withControl,
    long withBreach,
    long withReaction,
    long controls,
    long breaches) {
  static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0);

  static Counts of(ResultSet row) throws SQLException {
    return new Counts(
        row.getLong("inspections"),
        row.getLong("with_control"),
        row.getLong("with_breach"),
        row.getLong("with_reaction"),
        row.getLong("controls"),
        row.getLong("breaches"));
  }

  static Counts sum(Collection<Counts> all) {
    return all.stream().reduce(NONE, Counts::plus);
  }

  Counts plus(Counts other) {
    return new Counts(
        inspections + other.inspections,
        withControl + other.withControl,
        withBreach + other.withBreach,
        withReaction + other.withReaction,
        controls + other.controls,
        breaches + other.breaches);
  }

  /** Of inspections: those in order, those with breach, those in which nothing was controlled. */
  Map<String, Counts> byOutcome() {
    Map<String, Counts> outcomes = new LinkedHashMap<>();
    long inOrder = withControl - withBreach;
    long nothing = inspections - withControl;
    outcomes.put("IN_ORDER", new Counts(inOrder, inOrder, 0, 0, 0, 0));
    outcomes.put("BREACH", new Counts(withBreach, withBreach, withBreach, 0, 0, 0));
    outcomes.put("NOTHING_CONTROLLED", new Counts(nothing, 0, 0, 0, 0, 0));
    return outcomes;
  }

  /** Whether the numbers may be told. */
  boolean told(boolean exact) {
    return exact || SmallCells.heldBack(List.of(parts())).isEmpty();
  }

  /** Numbers of inspections that whatever is told of them is a sum of. */
  long[] parts() {
    return new long[] {
      withBreach,
      withControl - withBreach,
      inspections - withControl,
      withReaction,
      inspections - withReaction
    };
  }
}
