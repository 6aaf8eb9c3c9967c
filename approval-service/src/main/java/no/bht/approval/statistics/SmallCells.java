package no.bht.approval.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Small cells are left out: fewer than five. One that would stand alone takes the next smallest
 * with it, or it could be found by taking the rest from a total that stands elsewhere.
 */
final class SmallCells {
  private static final long LEAST = 5;
  private static final String COUNT = "count";

  private SmallCells() {}

  /**
   * @param measures what else would tell of a small cell
   */
  static void suppress(List<Map<String, @Nullable Object>> rows, List<String> measures) {
    Set<Integer> left = leftOut(rows.stream().map(SmallCells::count).toList());
    for (int i = 0; i < rows.size(); i++) {
      Map<String, @Nullable Object> row = rows.get(i);
      boolean suppressed = left.contains(i);
      if (suppressed) {
        row.put(COUNT, null);
        measures.forEach(measure -> row.put(measure, null));
      }
      row.put("suppressed", suppressed);
    }
  }

  static Set<Integer> leftOut(List<Long> counts) {
    List<Integer> smallestFirst =
        new ArrayList<>(IntStream.range(0, counts.size()).boxed().toList());
    smallestFirst.sort(Comparator.comparing(counts::get));
    Set<Integer> left = new HashSet<>();
    for (int place : smallestFirst) {
      if (counts.get(place) < LEAST || left.size() == 1) {
        left.add(place);
      }
    }
    return left;
  }

  private static long count(Map<String, @Nullable Object> row) {
    return row.get(COUNT) instanceof Number number ? number.longValue() : 0;
  }
}
