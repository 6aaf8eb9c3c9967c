package no.bht.supervision.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/**
 * Ten thousand sequences of commands on inspections and all that is decided on them: no illegal
 * state, every decision with its notice or its reasoned exception, no deadline on a holiday, every
 * deadline that is passed announced once, and fines that never accrue before a deadline, after
 * compliance or while they are deferred. Anew each time: {@code -Dbht.test.seed=}, {@code
 * -Dbht.test.walks=}. What is not kept by domain objects is walked in {@code StoredWalkIT}.
 */
class RandomWalkTest {
  private static final int STEPS = 70;
  private static final int WALKS = Integer.getInteger("bht.test.walks", 10_000);
  private static final long SEED = Long.getLong("bht.test.seed", 20_261_122L);

  @Test
  void no_sequence_of_commands_breaks_a_rule() {
    Map<String, Integer> reached = walk(WALKS, Fault.NONE);

    System.out.printf("%d sequences from seed %d: %s%n", WALKS, SEED, reached);
    assertThat(reached)
        .as("how many came there")
        .hasSize(13)
        .allSatisfy((what, often) -> assertThat(often).as(what).isGreaterThan(WALKS / 200));
  }

  /** A walk that finds nothing would find nothing either if all were right. */
  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "NONE")
  void what_is_wrong_on_purpose_is_found(Fault fault) {
    assertThatThrownBy(() -> walk(2_000, fault))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining(fault.complaint);
  }

  private static Map<String, Integer> walk(int walks, Fault fault) {
    Map<String, Integer> reached = new TreeMap<>();
    for (int walk = 0; walk < walks; walk++) {
      Sequence sequence = new Sequence(new Random(SEED + walk), fault);
      for (int step = 0; step < STEPS; step++) {
        try {
          sequence.step();
        } catch (AssertionError broken) {
          throw new AssertionError(
              "Seed %d, step %d: %s".formatted(SEED + walk, step, broken.getMessage()), broken);
        }
      }
      sequence.reached().forEach((what, is) -> reached.merge(what, is ? 1 : 0, Integer::sum));
    }
    return reached;
  }
}
