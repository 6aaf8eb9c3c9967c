package no.bht.platform.statetable;

import static no.bht.platform.statetable.StateTable.begin;
import static no.bht.platform.statetable.StateTable.step;
import static no.bht.platform.statetable.StateTableTest.Light.DARK;
import static no.bht.platform.statetable.StateTableTest.Light.GREEN;
import static no.bht.platform.statetable.StateTableTest.Light.RED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import no.bht.platform.testing.StateTables;
import org.junit.jupiter.api.Test;

class StateTableTest {
  enum Light {
    RED,
    GREEN,
    DARK
  }

  private static final StateTable<Light, String> TABLE =
      StateTable.of(
          begin(RED, "switch on"),
          step(RED, GREEN, "go"),
          step(GREEN, RED, "stop"),
          step(RED, DARK, "switch off"));

  @Test
  void every_pair_is_a_step_or_not_allowed() {
    StateTables.assertPairs(
        TABLE,
        Light.class,
        begin(RED, "switch on"),
        step(RED, GREEN, "go"),
        step(GREEN, RED, "stop"),
        step(RED, DARK, "switch off"));
    assertThatThrownBy(() -> StateTables.assertPairs(TABLE, Light.class, begin(RED, "switch on")))
        .isInstanceOf(AssertionError.class);
  }

  @Test
  void a_command_leads_where_the_table_says_or_nowhere() {
    assertThat(TABLE.after(null, "switch on")).contains(RED);
    assertThat(TABLE.after(RED, "go")).contains(GREEN);
    assertThat(TABLE.after(GREEN, "go")).isEmpty();
  }

  @Test
  void the_diagram_shows_every_step_and_where_it_ends() {
    assertThat(TABLE.diagram())
        .isEqualTo(
            """
            stateDiagram-v2
                [*] --> RED: switch on
                RED --> GREEN: go
                GREEN --> RED: stop
                RED --> DARK: switch off
                DARK --> [*]
            """);
    assertThat(TABLE.mayEndIn(RED).diagram()).endsWith("RED --> [*]\n    DARK --> [*]\n");
  }

  @Test
  void a_table_without_a_beginning_or_with_a_step_twice_is_none() {
    assertThatThrownBy(() -> StateTable.of(step(RED, GREEN, "go")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> StateTable.of(begin(RED, "on"), begin(RED, "on")))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
