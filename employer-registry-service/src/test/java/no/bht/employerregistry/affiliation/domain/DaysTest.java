package no.bht.employerregistry.affiliation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Sets of days agree with asking day by day. */
class DaysTest {
  private static final LocalDate START = LocalDate.of(2026, 1, 1);
  private static final int SPAN = 40;

  @Property(tries = 300)
  void both_either_and_without_are_what_they_are_on_every_day(
      @ForAll("ranges") List<DateRange> some, @ForAll("ranges") List<DateRange> others) {
    Days one = Days.of(some);
    Days two = Days.of(others);

    everyDay(
        day -> {
          boolean inOne = isIn(some, day);
          boolean inTwo = isIn(others, day);
          assertThat(one.contains(day)).isEqualTo(inOne);
          assertThat(one.and(two).contains(day)).isEqualTo(inOne && inTwo);
          assertThat(one.or(two).contains(day)).isEqualTo(inOne || inTwo);
          assertThat(one.minus(two).contains(day)).isEqualTo(inOne && !inTwo);
        });
  }

  @Property(tries = 100)
  void ranges_neither_overlap_nor_follow_each_other_at_once(
      @ForAll("ranges") List<DateRange> some) {
    List<DateRange> ranges = Days.of(some).ranges();

    for (int i = 1; i < ranges.size(); i++) {
      LocalDate last = ranges.get(i - 1).to();
      assertThat(last).isNotNull();
      assertThat(ranges.get(i).from()).isAfter(last.plusDays(1));
    }
  }

  @Provide
  Arbitrary<List<DateRange>> ranges() {
    Arbitrary<Integer> from = Arbitraries.integers().between(0, SPAN);
    Arbitrary<Integer> length = Arbitraries.integers().between(0, 12);
    return Combinators.combine(from, length)
        .as(
            (first, days) ->
                new DateRange(
                    START.plusDays(first), days == 12 ? null : START.plusDays(first + days)))
        .list()
        .ofMaxSize(5);
  }

  private static boolean isIn(List<DateRange> ranges, LocalDate day) {
    return ranges.stream().anyMatch(range -> range.contains(day));
  }

  private static void everyDay(java.util.function.Consumer<LocalDate> check) {
    IntStream.range(-2, SPAN + 20).mapToObj(START::plusDays).forEach(check);
  }
}
