package no.bht.platform.testing;

/** National identity numbers of nobody, check digits worked out. */
public final class NationalIdentityNumbers {
  private static final int[] FIRST = {3, 7, 6, 1, 8, 9, 4, 5, 2};
  private static final int[] SECOND = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2};

  private NationalIdentityNumbers() {}

  /** A synthetic number (80 added to the month); another seed up to 9 999 gives another number. */
  public static String synthetic(int seed) {
    int day = 1 + seed % 28;
    int year = 50 + seed / 28 % 40;
    return complete("%02d81%02d".formatted(day, year), seed / 1120 * 20);
  }

  /** The first number from the individual number upwards that has check digits. */
  public static String complete(String date, int individual) {
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
