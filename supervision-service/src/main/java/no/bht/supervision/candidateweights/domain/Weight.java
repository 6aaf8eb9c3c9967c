package no.bht.supervision.candidateweights.domain;

/**
 * How much a fact weighs: nothing at zero, more in proportion, the most from a value on.
 *
 * @param most in hundredths of a point, 0 to 100 000
 * @param full value of the fact, in its unit, from which the most is given; 1 to 1 000 000
 */
public record Weight(int most, int full) {
  public static final int LARGEST_MOST = 100_000;
  public static final int LARGEST_FULL = 1_000_000;

  /**
   * @throws IllegalArgumentException outside of the bounds
   */
  public Weight {
    if (most < 0 || most > LARGEST_MOST || full < 1 || full > LARGEST_FULL) {
      throw new IllegalArgumentException("A weight outside of its bounds");
    }
  }

  /** Points for a value as it is kept, in hundredths, rounded down. */
  public int of(int value, CandidateFact.Unit unit) {
    long whole = (long) full * unit.parts();
    return (int) (most * Math.min(value, whole) / whole);
  }
}
