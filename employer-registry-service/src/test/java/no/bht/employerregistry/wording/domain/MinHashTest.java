package no.bht.employerregistry.wording.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class MinHashTest {

  @Property(tries = 200)
  void the_estimate_is_near_the_share_of_runs_in_common(
      @ForAll long seed,
      @ForAll @IntRange(min = 30, max = 300) int length,
      @ForAll @IntRange(min = 0, max = 100) int kept) {
    Words text = words(new Random(seed), length);
    Words other = changed(new Random(seed + 1), text, kept);

    assertThat(MinHash.of(text).likeness(MinHash.of(other)))
        .isCloseTo(text.sameText(other), within(0.25));
  }

  @Property(tries = 200)
  void texts_that_are_nearly_the_same_share_a_band(
      @ForAll long seed, @ForAll @IntRange(min = 60, max = 300) int length) {
    Words text = words(new Random(seed), length);
    List<String> one = new ArrayList<>(text.values());
    one.set(length / 2, "changed");

    assertThat(shareBand(text, new Words(one))).isTrue();
  }

  @Property(tries = 200)
  void texts_of_different_words_share_none(@ForAll long seed) {
    Words text = words(new Random(seed), 100);
    Words other = new Words(text.values().stream().map(word -> "x" + word).toList());

    assertThat(shareBand(text, other)).isFalse();
  }

  @Test
  void case_signs_figures_and_spaces_make_no_other_text() {
    assertThat(MinHash.of(Words.of("Støy-måling, i 2027:  alle maskiner!")))
        .isEqualTo(MinHash.of(Words.of("støy måling i 2028 alle maskiner")));
  }

  @Test
  void short_and_empty_texts_have_a_signature() {
    assertThat(Words.of("").shingles()).isEmpty();
    assertThat(Words.of("one two").shingles()).containsExactly("one two");
    assertThat(Words.of("one two three four").shingles())
        .containsExactlyInAnyOrder("one two three", "two three four");
    assertThat(MinHash.of(Words.of("")).bands()).hasSize(MinHash.BANDS);
    assertThat(Words.of("").likeness(Words.of("a b"))).isZero();
  }

  private static boolean shareBand(Words one, Words other) {
    List<Integer> left = MinHash.of(one).bands();
    List<Integer> right = MinHash.of(other).bands();
    return IntStream.range(0, MinHash.BANDS).anyMatch(i -> left.get(i).equals(right.get(i)));
  }

  private static Words words(Random random, int length) {
    return new Words(IntStream.range(0, length).mapToObj(i -> "w" + random.nextInt(5000)).toList());
  }

  private static Words changed(Random random, Words text, int keptPerCent) {
    return new Words(
        text.values().stream()
            .map(word -> random.nextInt(100) < keptPerCent ? word : "c" + random.nextInt(5000))
            .toList());
  }
}
