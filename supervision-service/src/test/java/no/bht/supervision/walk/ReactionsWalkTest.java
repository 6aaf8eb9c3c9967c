package no.bht.supervision.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import no.bht.supervision.coercivefine.domain.CoerciveFine;
import no.bht.supervision.order.domain.Pauses;
import org.junit.jupiter.api.Test;

/**
 * Ten thousand cases under any sequence of commands: no illegal state, every decision with its
 * notice or its reasoned exception, no deadline on a holiday, and a fine that never accrues before
 * a deadline, after compliance or while it is deferred.
 */
class ReactionsWalkTest {
  private static final int STEPS = 45;

  @Test
  void no_sequence_of_commands_breaks_a_rule() {
    Map<String, Integer> reached = walk(10_000, UnaryOperator.identity());

    assertThat(reached)
        .as("how many walks came there")
        .hasSize(6)
        .allSatisfy((what, often) -> assertThat(often).as(what).isGreaterThan(50));
  }

  @Test
  void a_fine_that_accrues_while_it_is_deferred_is_found() {
    assertThatThrownBy(() -> walk(2_000, fine -> with(fine, fine.imposed(), Pauses.NONE)))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("accrued");
  }

  @Test
  void a_fine_that_runs_a_day_too_early_is_found() {
    assertThatThrownBy(() -> walk(2_000, ReactionsWalkTest::tooEarly))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("accrued");
  }

  private static Map<String, Integer> walk(int cases, UnaryOperator<CoerciveFine> fault) {
    Map<String, Integer> reached = new HashMap<>();
    for (int seed = 0; seed < cases; seed++) {
      CaseWalk walk = new CaseWalk(new Random(seed), fault);
      for (int step = 0; step < STEPS; step++) {
        try {
          walk.step();
        } catch (AssertionError broken) {
          throw new AssertionError("Seed %d, step %d: %s".formatted(seed, step, broken), broken);
        }
      }
      walk.reached().forEach((what, is) -> reached.merge(what, is ? 1 : 0, Integer::sum));
    }
    return reached;
  }

  private static CoerciveFine tooEarly(CoerciveFine fine) {
    CoerciveFine.Imposed decided = fine.imposed();
    return decided == null
        ? fine
        : with(
            fine,
            new CoerciveFine.Imposed(
                decided.decision(),
                decided.on(),
                decided.runsFrom().minusDays(1),
                decided.appealDeadline()),
            fine.pauses());
  }

  private static CoerciveFine with(CoerciveFine fine, CoerciveFine.Imposed imposed, Pauses pauses) {
    return new CoerciveFine(
        fine.id(),
        fine.order(),
        fine.terms(),
        fine.state(),
        fine.notified(),
        imposed,
        fine.stopped(),
        pauses,
        fine.claims(),
        fine.version());
  }
}
