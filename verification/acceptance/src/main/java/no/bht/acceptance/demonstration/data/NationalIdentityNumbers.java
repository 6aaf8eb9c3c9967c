package no.bht.acceptance.demonstration.data;

import java.util.HashSet;
import java.util.Set;

/**
 * Synthetic national identity numbers (fødselsnummer): 80 is added to the month, so that they
 * belong to nobody; both check digits are valid. They live in memory only and are never written
 * anywhere.
 */
final class NationalIdentityNumbers {
  private static final int[] FIRST_WEIGHTS = {3, 7, 6, 1, 8, 9, 4, 5, 2};
  private static final int[] SECOND_WEIGHTS = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2};

  private final Chance chance;
  private final Set<String> given = new HashSet<>();

  NationalIdentityNumbers(Chance chance) {
    this.chance = chance;
  }

  String next() {
    String number = attempt();
    while (number.length() != 11 || !given.add(number)) {
      number = attempt();
    }
    return number;
  }

  /** Longer than eleven digits where a check digit does not exist. */
  private String attempt() {
    String person =
        "%02d%02d%02d%03d"
            .formatted(
                chance.between(1, 28),
                80 + chance.between(1, 12),
                chance.between(58, 99),
                chance.between(0, 499));
    String first = person + checkDigit(person, FIRST_WEIGHTS);
    return first.length() == 10 ? first + checkDigit(first, SECOND_WEIGHTS) : first + "none";
  }

  private static int checkDigit(String digits, int[] weights) {
    int sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * (digits.charAt(i) - '0');
    }
    return (11 - sum % 11) % 11;
  }
}
