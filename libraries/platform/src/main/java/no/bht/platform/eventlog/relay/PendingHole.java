package no.bht.platform.eventlog.relay;

/**
 * Numbers that were missing when the relay looked.
 *
 * @param upTo every number up to here had been taken by then
 * @param settledFrom id of a transaction that began after that; those that took the numbers have
 *     smaller ids
 */
record PendingHole(long upTo, long settledFrom) {

  /** All that took numbers up to {@code upTo} have ended: what this snapshot lacks never comes. */
  boolean isSettledIn(Snapshot snapshot) {
    return snapshot.xmin() >= settledFrom;
  }

  /**
   * The id was given out by another database server: the state was restored from a dump. In its own
   * server the transaction that noted the hole has ended, and lies below every later xmax.
   */
  boolean isForeignTo(Snapshot snapshot) {
    return settledFrom >= snapshot.xmax();
  }
}
