package no.bht.supervision.candidatedraw;

/**
 * How many of a draw come by chance and how many by score. Chance comes first, from the whole pool,
 * so that what is found there can be said of all; with any share at all it is at least one.
 */
record Shares(int byChance, int byRisk) {

  /**
   * @param size how many are asked for
   * @param pool how many there are
   * @param randomPercent share by chance, rounded half up
   */
  static Shares of(int size, int pool, int randomPercent) {
    int drawn = Math.min(size, pool);
    int rounded = (int) (((long) drawn * randomPercent + 50) / 100);
    int byChance = randomPercent == 0 ? 0 : Math.min(drawn, Math.max(1, rounded));
    return new Shares(byChance, drawn - byChance);
  }
}
