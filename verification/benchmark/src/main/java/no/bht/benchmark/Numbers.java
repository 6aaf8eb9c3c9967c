package no.bht.benchmark;

import java.util.List;
import java.util.stream.IntStream;

/** Organisation numbers of the test world, each with its check digit. */
final class Numbers {
  private static final int[] WEIGHTS = {3, 2, 7, 6, 5, 4, 3, 2};
  private static final int FIRST = 20_000_000;

  private Numbers() {}

  /** That many different numbers; the demonstration's begin elsewhere. */
  static List<String> first(int count) {
    return IntStream.iterate(FIRST, eight -> eight + 1)
        .filter(eight -> checkDigit(eight) < 10)
        .limit(count)
        .mapToObj(eight -> Integer.toString(eight) + checkDigit(eight))
        .toList();
  }

  /** Ten if there is none. */
  private static int checkDigit(int eight) {
    int sum = 0;
    int rest = eight;
    for (int i = WEIGHTS.length - 1; i >= 0; i--) {
      sum += rest % 10 * WEIGHTS[i];
      rest /= 10;
    }
    return (11 - sum % 11) % 11;
  }
}
