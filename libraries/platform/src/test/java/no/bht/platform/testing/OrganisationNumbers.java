package no.bht.platform.testing;

import no.bht.platform.organisation.OrganisationNumber;

/** Synthetic organisation numbers (they begin with 3): the same seed gives the same number. */
public final class OrganisationNumbers {
  private static final int SEEDS = 5_000_000;

  private OrganisationNumbers() {}

  /** Each seed from 0 to 4 999 999 has a number of its own. */
  public static OrganisationNumber valid(int seed) {
    int digits = 30_000_000 + 2 * Math.floorMod(seed, SEEDS);
    // Of an even number and the next at least one has a check digit.
    int check = checkDigitOf(digits);
    return check < 10
        ? new OrganisationNumber("" + digits + check)
        : new OrganisationNumber("" + (digits + 1) + checkDigitOf(digits + 1));
  }

  private static int checkDigitOf(int eightDigits) {
    int sum = 0;
    int rest = eightDigits;
    for (int weight : new int[] {2, 3, 4, 5, 6, 7, 2, 3}) {
      sum += weight * (rest % 10);
      rest /= 10;
    }
    return (11 - sum % 11) % 11;
  }
}
