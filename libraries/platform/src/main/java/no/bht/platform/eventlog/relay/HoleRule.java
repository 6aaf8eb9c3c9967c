package no.bht.platform.eventlog.relay;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What may be sent of the rows that a snapshot shows.
 *
 * <p>Numbers are taken in order but committed in any order, so a missing number may still come.
 * Rows are sent up to the first number that is missing. Then it is noted how far numbers had been
 * taken (one less than the last row seen: its number was taken after all smaller ones) together
 * with the id of a transaction that begins later. Whoever took one of those numbers had its own id
 * before, as the insert sees to; so in a snapshot whose {@code xmin} has reached the noted id they
 * have all ended, and a row that this snapshot does not show was rolled back, or its number got
 * lost in a crash. A hole that is waited for is not noted anew: under steady load that would never
 * end.
 */
final class HoleRule {

  private HoleRule() {}

  /**
   * @param positions of the rows the snapshot shows beyond the state's last position, ascending,
   *     perhaps cut off at a batch's size
   */
  static Step next(RelayState state, List<Long> positions, Snapshot snapshot) {
    PendingHole hole = known(state, snapshot);
    PendingHole settled = hole != null && hole.isSettledIn(snapshot) ? hole : null;
    long passable = settled == null ? 0 : settled.upTo();
    int count = 0;
    long last = state.lastPosition();
    for (long position : positions) {
      if (position != last + 1 && position - 1 > passable) {
        boolean awaited = settled == null && hole != null && position - 1 <= hole.upTo();
        return awaited
            ? new Step(count, last, hole, null)
            : new Step(count, last, null, positions.getLast() - 1);
      }
      last = position;
      count++;
    }
    return new Step(count, last, hole == null || hole.upTo() <= last ? null : hole, null);
  }

  private static @Nullable PendingHole known(RelayState state, Snapshot snapshot) {
    PendingHole hole = state.hole();
    return hole == null || hole.isForeignTo(snapshot) ? null : hole;
  }

  /**
   * @param count rows to send, from the first
   * @param lastPosition where the relay is once they are acknowledged
   * @param hole still waited for
   * @param newHoleUpTo numbers up to here are to be noted as missing
   */
  record Step(
      int count, long lastPosition, @Nullable PendingHole hole, @Nullable Long newHoleUpTo) {

    boolean isStandstill() {
      return count == 0 && newHoleUpTo == null;
    }
  }
}
