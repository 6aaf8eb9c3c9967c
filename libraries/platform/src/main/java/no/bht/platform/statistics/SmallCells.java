package no.bht.platform.statistics;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Which rows of a table are held back because a number in them is too small to be told: one to
 * four. Who knows the total and the rows that are told knows the sum of those that are not; as long
 * as these are one row, or their sum is small itself, the next smallest goes with them.
 *
 * <p>A row is the list of its <em>parts</em>: numbers that nobody is counted in twice, so that
 * whatever is told of the row, or comes out by subtraction, is a sum of some of them.
 */
public final class SmallCells {
  /** The smallest number that is told. */
  public static final long LEAST = 5;

  private SmallCells() {}

  /** Nobody is no secret. */
  public static boolean isSmall(long number) {
    return number > 0 && number < LEAST;
  }

  /** Places of the rows that are held back. */
  public static Set<Integer> heldBack(List<long[]> rows) {
    Set<Integer> held = new TreeSet<>();
    IntStream.range(0, rows.size()).filter(i -> hasSmall(rows.get(i))).forEach(held::add);
    Iterator<Integer> others =
        IntStream.range(0, rows.size())
            .filter(i -> !held.contains(i) && sum(rows.get(i)) > 0)
            .boxed()
            .sorted(Comparator.comparingLong(i -> sum(rows.get(i))))
            .iterator();
    while (!held.isEmpty() && (held.size() == 1 || hasSmall(sum(rows, held))) && others.hasNext()) {
      held.add(others.next());
    }
    return held;
  }

  private static boolean hasSmall(long[] row) {
    return Arrays.stream(row).anyMatch(SmallCells::isSmall);
  }

  private static long sum(long[] row) {
    return Arrays.stream(row).sum();
  }

  private static long[] sum(List<long[]> rows, Set<Integer> places) {
    long[] sum = new long[rows.getFirst().length];
    places.forEach(place -> Arrays.setAll(sum, i -> sum[i] + rows.get(place)[i]));
    return sum;
  }
}
