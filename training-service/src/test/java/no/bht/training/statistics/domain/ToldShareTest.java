package no.bht.training.statistics.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import no.bht.platform.statistics.SmallCells;
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
    assertThat(ToldShare.of(List.of(new Share(DAY, "ALL", "", staff, trained))))
        .extracting(ToldShare::suppressed)
        .containsExactly(suppressed);
  }

  @Test
  void one_group_held_back_takes_the_next_smallest_with_it() {
    List<ToldShare> told =
        ToldShare.of(
            List.of(
                new Share(DAY, "PROFESSIONAL", "", 100, 90),
                new Share(DAY, "LEADER", "", 12, 6),
                new Share(DAY, "ADMINISTRATION", "", 3, 3)));

    assertThat(told)
        .filteredOn(ToldShare::suppressed)
        .extracting(ToldShare::group)
        .containsExactly("ADMINISTRATION", "LEADER");
    assertThat(told.getLast().share()).isEqualByComparingTo("0.9");
  }

  @Test
  void two_groups_held_back_hide_each_other() {
    assertThat(heldBack(share("P", 100, 90), share("L", 3, 3), share("A", 4, 4)))
        .containsExactly("A", "L");
  }

  /** One and one: the total less the others is two, and each is one at least. */
  @Test
  void a_sum_that_is_small_itself_is_not_left_to_be_computed() {
    assertThat(
            heldBack(share("P", 100, 50), share("Q", 50, 25), share("L", 1, 0), share("A", 1, 0)))
        .containsExactly("A", "L", "Q");
    assertThat(heldBack(share("P", 100, 0), share("Q", 50, 0), share("L", 20, 3)))
        .containsExactly("L", "P", "Q");
  }

  @Test
  void the_courses_of_a_form_hide_each_other_and_go_with_the_form() {
    List<Share> courses =
        List.of(
            new Share(DAY, "A", "DIGITAL", 100, 48),
            new Share(DAY, "B", "DIGITAL", 100, 2),
            new Share(DAY, "C", "PHYSICAL", 100, 30),
            new Share(DAY, "D", "PHYSICAL", 100, 20));

    assertThat(ToldShare.of(courses))
        .extracting(ToldShare::suppressed)
        .containsExactly(true, true, false, false);
    ToldShare form = new ToldShare(DAY, "PHYSICAL", null, null, null, true);
    assertThat(ToldShare.of(courses, List.of(form))).allMatch(ToldShare::suppressed);
    ToldShare yesterday = new ToldShare(DAY.minusDays(1), "PHYSICAL", null, null, null, true);
    assertThat(ToldShare.of(courses, List.of(yesterday)).getLast().suppressed()).isFalse();
  }

  /** Whatever the numbers: nobody who knows the total finds a small one. */
  @Test
  void what_is_held_back_is_never_one_group_nor_a_small_sum() {
    Random random = new Random(5);
    for (int table = 0; table < 500; table++) {
      List<Share> groups = new ArrayList<>();
      for (int group = 0; group < 2 + random.nextInt(5); group++) {
        int staff = 1 + random.nextInt(12);
        groups.add(share("G" + group, staff, random.nextInt(staff + 1)));
      }
      List<String> held = heldBack(groups.toArray(Share[]::new));
      List<Share> hidden = groups.stream().filter(share -> held.contains(share.group())).toList();
      if (!hidden.isEmpty() && hidden.size() < groups.size()) {
        assertThat(hidden).hasSizeGreaterThan(1);
        for (int part = 0; part < 2; part++) {
          int of = part;
          assertThat(
                  SmallCells.isSmall(hidden.stream().mapToLong(share -> share.parts()[of]).sum()))
              .as("%s", hidden)
              .isFalse();
        }
      }
      assertThat(groups)
          .filteredOn(share -> LongStream.of(share.parts()).anyMatch(SmallCells::isSmall))
          .isSubsetOf(hidden);
    }
  }

  private static Share share(String group, int staff, int trained) {
    return new Share(DAY, group, "", staff, trained);
  }

  private static List<String> heldBack(Share... shares) {
    return ToldShare.of(List.of(shares)).stream()
        .filter(ToldShare::suppressed)
        .map(ToldShare::group)
        .toList();
  }
}
