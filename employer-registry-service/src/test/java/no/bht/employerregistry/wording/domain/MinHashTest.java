package no.bht.employerregistry.wording.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

    assertThat(signature(text).likeness(signature(other)))
        .isCloseTo(Words.jaccard(text.shingles(), other.shingles()), within(0.25));
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
    assertThat(texts("Støy-måling, i 2027:  alle ma\u00adskiner!"))
        .isEqualTo(texts("støy måling i 2028 alle maskiner"));
  }

  @Test
  void short_and_empty_texts_have_a_signature() {
    assertThat(Words.of("").shingles()).isEmpty();
    assertThat(Words.of("one two").shingles()).containsExactly("one two");
    assertThat(Words.of("one two three four").shingles())
        .containsExactlyInAnyOrder("one two three", "two three four");
    assertThat(MinHash.of(texts("")).bands()).hasSize(MinHash.BANDS);
    assertThat(Words.of("").likeness(Words.of("a b"))).isZero();
  }

  @Test
  void the_order_of_texts_makes_no_other_plan() {
    assertThat(texts("Kartlegging av støy", "Kurs i løfteteknikk", "Vernerunde"))
        .isEqualTo(texts("Vernerunde", "Kartlegging av støy", "Kurs i løfteteknikk"));
    assertThat(texts("one two three", "four").runs())
        .containsExactlyInAnyOrder("one two three", "four");
  }

  @Test
  void names_are_left_out_as_whole_words_and_the_longer_first() {
    List<String> names = List.of("Lager", "Lager Nord", "A", "Bakeri Vest");

    assertThat(Texts.of(Stream.of("Støy på LAGER nord hos Bakeri Vest, lageret i A"), names).runs())
        .isEqualTo(texts("Støy på hos lageret i A").runs());
    assertThat(Texts.of(Stream.of("Lager"), names)).isEqualTo(texts());
  }

  /**
   * As two customers of one provider have it: other names, figures and order, one sentence more.
   */
  @Test
  void a_template_filled_in_for_another_customer_is_nearly_the_same() {
    List<String> template =
        List.of(
            "%s kartlegger støy ved alle maskiner i %s innan 1. mars %d saman med verneombodet",
            "Bedriftshelsetenesta held kurs i løfteteknikk for alle tilsette i %2$s",
            "Helsekontroll av dei som er utsette for støy i %2$s, %3$d personar",
            "Rutine for kjemikaliar blir gjennomgått med leiinga i %s ein gong i året",
            "Arbeidsplassvurdering ved sjukefråvær etter avtale med næraste leiar",
            "Verneombod og tilsette når bedriftshelsetenesta på telefon alle kvardagar");
    Texts one = filled(template, "Bakeri Vest", "Produksjonshall", 2027);
    List<String> turned = new ArrayList<>(template.reversed());
    turned.add("Eige tiltak mot mjølstøv");
    Texts other = filled(turned, "Snekker Aust", "Verkstad", 2028);

    assertThat(one.likeness(other)).isGreaterThan(0.9);
    assertThat(MinHash.of(one).likeness(MinHash.of(other))).isGreaterThan(0.8);
    assertThat(texts("Kurs i støy").likeness(texts("Kurs i løft"))).isZero();
  }

  private static Texts filled(List<String> template, String name, String unit, int year) {
    return Texts.of(
        template.stream().map(text -> String.format(text, name, unit, year)), List.of(name, unit));
  }

  private static Texts texts(String... texts) {
    return Texts.of(Stream.of(texts));
  }

  private static MinHash signature(Words text) {
    return MinHash.of(new Texts(text.shingles(), text.count()));
  }

  private static boolean shareBand(Words one, Words other) {
    List<Integer> left = signature(one).bands();
    List<Integer> right = signature(other).bands();
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
