package no.bht.employerregistry.coverage.domain;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A class of employers by number of employees (størrelsesgruppe), first and last number included.
 * The edges stand here and in no other place: where the tables of 2016 left 110 between two
 * classes, it belongs to the upper one.
 *
 * @param code as in requests and answers, such as {@code 5-9}
 * @param from least number of employees; null for the classes without a number
 * @param to greatest number; null = no upper bound, or no number
 */
public record SizeClass(String code, @Nullable Integer from, @Nullable Integer to) {
  private static final List<SizeClass> WITHOUT_NUMBER =
      List.of(
          new SizeClass(SizeBand.WITHHELD_0_TO_4.name(), null, null),
          new SizeClass(SizeBand.NOT_REGISTERED.name(), null, null));

  /** The classes of 2016. */
  public static final List<SizeClass> OF_2016 = set(0, 1, 2, 5, 10, 20, 30, 50, 110);

  /** The classes of 2023. */
  public static final List<SizeClass> OF_2023 = set(0, 1, 5, 10, 50, 100);

  /** The class of 2016 with this code; empty if there is none. */
  public static Optional<SizeClass> find(String code) {
    return OF_2016.stream().filter(found -> found.code.equals(code)).findFirst();
  }

  /** The bands that make up the class. */
  public Set<SizeBand> bands() {
    if (from == null) {
      return EnumSet.of(SizeBand.valueOf(code));
    }
    Set<SizeBand> bands = EnumSet.noneOf(SizeBand.class);
    Arrays.stream(SizeBand.values())
        .filter(band -> band.isNumber() && band.from() >= from && (to == null || band.from() <= to))
        .forEach(bands::add);
    return bands;
  }

  private static List<SizeClass> set(Integer... edges) {
    Stream<SizeClass> numbers =
        Stream.iterate(0, i -> i < edges.length, i -> i + 1)
            .map(i -> between(edges[i], i + 1 < edges.length ? edges[i + 1] - 1 : null));
    return Stream.concat(numbers, WITHOUT_NUMBER.stream()).toList();
  }

  private static SizeClass between(int from, @Nullable Integer to) {
    String code = to == null ? from + "+" : from == to ? "" + from : from + "-" + to;
    return new SizeClass(code, from, to);
  }
}
