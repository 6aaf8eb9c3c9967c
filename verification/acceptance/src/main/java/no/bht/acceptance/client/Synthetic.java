package no.bht.acceptance.client;

/** Numbers that look real to the services and belong to nobody. */
public final class Synthetic {

  private static final int[] ORGANISATION = {3, 2, 7, 6, 5, 4, 3, 2};
  private static final int[] FIRST = {3, 7, 6, 1, 8, 9, 4, 5, 2};
  private static final int[] SECOND = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2};

  private Synthetic() {}

  /** The first valid organisation number at or after 300 000 00n. */
  public static String organisationNumber(int n) {
    for (int stem = 30_000_000 + n % 10_000_000; ; stem++) {
      String digits = Integer.toString(stem);
      int check = check(digits, ORGANISATION);
      if (check < 10) {
        return digits + check;
      }
    }
  }

  /** A national identity number with 80 added to the month, as the national test world has. */
  public static String nationalIdentityNumber(int n) {
    for (int individual = n; ; individual += 7919) {
      String digits =
          "%02d%02d%02d%03d"
              .formatted(
                  1 + individual % 28,
                  81 + individual / 28 % 12,
                  50 + individual / 336 % 50,
                  individual / 16_800 % 500);
      int first = check(digits, FIRST);
      int second = first < 10 ? check(digits + first, SECOND) : 10;
      if (second < 10) {
        return digits + first + second;
      }
    }
  }

  private static int check(String digits, int[] weights) {
    int sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * (digits.charAt(i) - '0');
    }
    return sum % 11 == 0 ? 0 : 11 - sum % 11;
  }
}
