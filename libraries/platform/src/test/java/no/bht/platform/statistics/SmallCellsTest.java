package no.bht.platform.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SmallCellsTest {

  @Test
  void four_are_held_back_five_are_told_and_nobody_is_no_secret() {
    assertThat(held(row(4), row(5), row(0), row(9))).containsExactly(0, 1);
    assertThat(held(row(5), row(0), row(9))).isEmpty();
    assertThat(held(row(3))).containsExactly(0);
  }

  @Test
  void one_alone_or_a_small_sum_takes_the_next_smallest_with_it() {
    assertThat(held(row(60), row(1), row(7), row(9))).containsExactly(1, 2);
    assertThat(held(row(100), row(1), row(1), row(50))).containsExactly(1, 2, 3);
    assertThat(held(row(100), row(3), row(4), row(50))).containsExactly(1, 2);
    assertThat(held(row(50, 3), row(20, 0), row(90, 10))).containsExactly(0, 1, 2);
  }

  /** Whatever the numbers: who knows the total and what is told finds no small number. */
  @Test
  void what_is_left_when_all_that_is_told_is_taken_away_is_never_one_row_nor_small() {
    Random random = new Random(7);
    for (int table = 0; table < 2000; table++) {
      List<long[]> rows = new ArrayList<>();
      for (int i = 0; i < 2 + random.nextInt(7); i++) {
        rows.add(row(random.nextInt(9), random.nextInt(40), random.nextInt(6) * 3L));
      }
      Set<Integer> held = SmallCells.heldBack(rows);
      for (int part = 0; part < 3; part++) {
        long left = 0;
        for (int i = 0; i < rows.size(); i++) {
          long number = rows.get(i)[part];
          left += held.contains(i) ? number : 0;
          assertThat(held.contains(i) || !SmallCells.isSmall(number)).isTrue();
        }
        if (rows.stream().anyMatch(row -> !held.contains(rows.indexOf(row)) && row[1] > 0)) {
          assertThat(SmallCells.isSmall(left)).isFalse();
        }
      }
      assertThat(held.size() == 1 && rows.stream().filter(row -> row[1] > 0).count() > 1).isFalse();
    }
  }

  private static Set<Integer> held(long[]... rows) {
    return SmallCells.heldBack(List.of(rows));
  }

  private static long[] row(long... parts) {
    return parts;
  }
}
