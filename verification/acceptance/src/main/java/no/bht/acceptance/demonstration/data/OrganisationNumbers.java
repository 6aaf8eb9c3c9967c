package no.bht.acceptance.demonstration.data;

import java.util.HashSet;
import java.util.Set;

/**
 * Synthetic organisation numbers (organisasjonsnummer): they begin with 2, as some of the national
 * test register do, and carry a valid check digit. Each is given once.
 */
final class OrganisationNumbers {
  private static final int[] WEIGHTS = {3, 2, 7, 6, 5, 4, 3, 2};
  private static final int LEAST = 29_000_000;
  private static final int MOST = 29_999_999;

  private final Chance chance;
  private final Set<String> given = new HashSet<>();

  OrganisationNumbers(Chance chance) {
    this.chance = chance;
  }

  String next() {
    String number = withCheckDigit(chance.between(LEAST, MOST));
    while (number.length() != 9 || !given.add(number)) {
      number = withCheckDigit(chance.between(LEAST, MOST));
    }
    return number;
  }

  /** Ten characters long where no check digit exists. */
  private static String withCheckDigit(int eightDigits) {
    String digits = Integer.toString(eightDigits);
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += WEIGHTS[i] * (digits.charAt(i) - '0');
    }
    return digits + (11 - sum % 11) % 11;
  }
}
