package no.bht.platform.person;

/** Makes numbers out of a date and an individual number, check digits worked out anew. */
final class IdentityNumbers {
  private static final int[] FIRST = {3, 7, 6, 1, 8, 9, 4, 5, 2};
  private static final int[] SECOND = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2};

  private IdentityNumbers() {}

  /** The first number from the individual number upwards that has check digits. */
  static String complete(String date, int individual) {
    for (int next = individual; ; next++) {
      String digits = date + "%03d".formatted(next);
      int first = checkDigit(digits, FIRST);
      int second = checkDigit(digits + first, SECOND);
      if (first < 10 && second < 10) {
        return digits + first + second;
      }
    }
  }

  private static int checkDigit(String digits, int[] weights) {
    int sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * (digits.charAt(i) - '0');
    }
    return (11 - sum % 11) % 11;
  }
}
