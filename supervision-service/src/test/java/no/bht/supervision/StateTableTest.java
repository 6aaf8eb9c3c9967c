package no.bht.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.bht.platform.testing.StateTables;
import no.bht.supervision.inspection.domain.InspectionState;
import no.bht.supervision.order.domain.OrderStep;
import org.junit.jupiter.api.Test;

/** The diagrams in the README are printed from the tables. */
class StateTableTest {
  @Test
  void the_readme_shows_the_table_of_inspections() {
    StateTables.assertInReadme(InspectionState.TABLE);
  }

  @Test
  void the_readme_shows_the_table_of_orders() throws IOException {
    assertThat(readme())
        .contains(
            diagram(
                OrderStep.TABLE,
                step -> line(step.from(), step.to(), step.command(), step.event())));
  }

  @Test
  void no_two_steps_begin_alike() {
    assertThat(OrderStep.TABLE.stream().map(step -> step.from() + " " + step.command()))
        .doesNotHaveDuplicates();
  }

  private static String readme() throws IOException {
    return Files.readString(Path.of("README.md"));
  }

  private static <S> String diagram(List<S> table, Function<S, String> line) {
    return table.stream()
        .map(line)
        .collect(Collectors.joining("\n", "```mermaid\nstateDiagram-v2\n", "\n```"));
  }

  private static String line(Object from, Object to, Enum<?> command, Class<?> event) {
    return "  %s --> %s: %s%s"
        .formatted(
            from == null ? "[*]" : from,
            to,
            command,
            event == null ? "" : " / " + event.getSimpleName());
  }
}
