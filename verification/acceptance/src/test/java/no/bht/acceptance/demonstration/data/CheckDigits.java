package no.bht.acceptance.demonstration.data;

/** The published check of both kinds of number, written apart from the generator. */
final class CheckDigits {
  private CheckDigits() {}

  static boolean isSyntheticOrganisation(String number) {
    return number.matches("[23][0-9]{8}") && weighted(number, 3, 2, 7, 6, 5, 4, 3, 2, 1) % 11 == 0;
  }

  static boolean isNationalIdentity(String number) {
    return number.matches("[0-7][0-9][0189][0-9]{8}")
        && weighted(number, 3, 7, 6, 1, 8, 9, 4, 5, 2, 1) % 11 == 0
        && weighted(number, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1) % 11 == 0;
  }

  private static int weighted(String digits, int... weights) {
    int sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * Character.digit(digits.charAt(i), 10);
    }
    return sum;
  }
}
