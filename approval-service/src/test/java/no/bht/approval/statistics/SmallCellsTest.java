package no.bht.approval.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SmallCellsTest {

  @Test
  void four_are_left_out_and_five_are_told() {
    assertThat(SmallCells.leftOut(List.of(4L, 3L, 5L))).isEqualTo(Set.of(0, 1));
    assertThat(SmallCells.leftOut(List.of(5L, 6L))).isEmpty();
  }

  @Test
  void a_small_cell_takes_the_next_smallest_with_it() {
    assertThat(SmallCells.leftOut(List.of(60L, 1L, 7L, 9L))).isEqualTo(Set.of(1, 2));
    assertThat(SmallCells.leftOut(List.of(1L))).isEqualTo(Set.of(0));
  }

  @Property
  void never_one_alone_and_never_a_small_one_told(
      @ForAll @Size(min = 2, max = 12) List<@LongRange(min = 0, max = 20) Long> counts) {
    Set<Integer> left = SmallCells.leftOut(counts);

    assertThat(left.size()).isNotEqualTo(1);
    for (int i = 0; i < counts.size(); i++) {
      assertThat(counts.get(i) >= 5 || left.contains(i)).isTrue();
    }
  }
}
