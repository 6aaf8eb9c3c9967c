package no.bht.supervision.candidatedraw;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SharesTest {

  @ParameterizedTest
  @CsvSource({
    "400, 21034, 10, 40, 360",
    "400, 21034, 0, 0, 400",
    "400, 21034, 100, 400, 0",
    "10, 100, 1, 1, 9",
    "10, 100, 14, 1, 9",
    "10, 100, 15, 2, 8",
    "400, 7, 10, 1, 6",
    "1, 1, 50, 1, 0",
    "10000, 100000, 25, 2500, 7500"
  })
  void the_share_by_chance_is_rounded_half_up_and_at_least_one(
      int size, int pool, int percent, int byChance, int byRisk) {
    assertThat(Shares.of(size, pool, percent)).isEqualTo(new Shares(byChance, byRisk));
  }

  @Property
  void never_more_are_drawn_than_there_are(
      @ForAll @IntRange(min = 1, max = 10_000) int size,
      @ForAll @IntRange(min = 1, max = 2_000_000) int pool,
      @ForAll @IntRange(max = 100) int percent) {
    Shares shares = Shares.of(size, pool, percent);

    assertThat(shares.byChance() + shares.byRisk()).isEqualTo(Math.min(size, pool));
    assertThat(shares.byChance()).isNotNegative();
    assertThat(shares.byRisk()).isNotNegative();
  }
}
