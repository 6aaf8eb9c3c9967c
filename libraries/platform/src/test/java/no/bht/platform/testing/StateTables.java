package no.bht.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import no.bht.platform.statetable.StateTable;
import no.bht.platform.statetable.StateTable.Step;
import org.jspecify.annotations.Nullable;

/** What is tested of every table of states. */
public final class StateTables {
  private StateTables() {}

  /** Each pair of states is one of these steps, by what is said here, or is not allowed. */
  @SafeVarargs
  public static <S extends Enum<S>, B> void assertPairs(
      StateTable<S, B> table, Class<S> states, Step<S, B>... allowed) {
    List<Step<S, B>> rows = new ArrayList<>();
    for (Step<S, B> step : allowed) {
      rows.add(step);
    }
    assertThat(table.steps()).containsExactlyInAnyOrderElementsOf(rows);
    eachPair(
        states,
        (from, to) -> {
          List<B> by =
              rows.stream()
                  .filter(step -> step.from() == from && step.to() == to)
                  .map(Step::by)
                  .toList();
          assertThat(table.allows(from, to)).as("%s to %s", from, to).isEqualTo(!by.isEmpty());
          assertThat(table.by(from, to).map(by::contains))
              .as("%s to %s", from, to)
              .isEqualTo(by.isEmpty() ? Optional.empty() : Optional.of(true));
          assertThat(from != null && table.leadingTo(to).contains(from))
              .isEqualTo(from != null && !by.isEmpty());
        });
  }

  /** Calls with every pair of states, and with each state as the beginning (from null). */
  public static <S extends Enum<S>> void eachPair(
      Class<S> states, BiConsumer<@Nullable S, S> check) {
    for (S to : states.getEnumConstants()) {
      check.accept(null, to);
      for (S from : states.getEnumConstants()) {
        check.accept(from, to);
      }
    }
  }

  /** The README of the module shows the table as it is. */
  public static void assertInReadme(StateTable<?, ?> table) {
    try {
      assertThat(Files.readString(Path.of("README.md")))
          .contains("```mermaid\n" + table.diagram() + "```");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
