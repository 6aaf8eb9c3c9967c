package no.bht.training.statistics.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToldShareTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 31);

  @ParameterizedTest
  @CsvSource({
    "4, 4, true",
    "5, 5, false",
    "10, 4, true",
    "10, 6, true",
    "10, 5, false",
    "10, 0, false",
    "0, 0, false"
  })
  void numbers_from_one_to_four_are_held_back_also_what_is_left(
      int staff, int trained, boolean suppressed) {
    assertThat(ToldShare.of(List.of(new Share(DAY, "ALL", staff, trained))))
        .extracting(ToldShare::suppressed)
        .containsExactly(suppressed);
  }

  @Test
  void one_group_held_back_takes_the_next_smallest_with_it() {
    List<ToldShare> told =
        ToldShare.of(
            List.of(
                new Share(DAY, "PROFESSIONAL", 100, 90),
                new Share(DAY, "LEADER", 12, 6),
                new Share(DAY, "ADMINISTRATION", 3, 3)));

    assertThat(told)
        .filteredOn(ToldShare::suppressed)
        .extracting(ToldShare::group)
        .containsExactly("ADMINISTRATION", "LEADER");
    assertThat(told.getLast().share()).isEqualByComparingTo("0.9");
  }

  @Test
  void two_groups_held_back_hide_each_other() {
    assertThat(
            ToldShare.of(
                List.of(
                    new Share(DAY, "PROFESSIONAL", 100, 90),
                    new Share(DAY, "LEADER", 2, 1),
                    new Share(DAY, "ADMINISTRATION", 3, 3))))
        .filteredOn(share -> !share.suppressed())
        .hasSize(1);
  }
}
