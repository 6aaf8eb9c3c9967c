package no.bht.localstack.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import no.bht.localstack.StackException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServerPortsTest {
  @Test
  void without_a_word_the_ports_stay_where_they_are() {
    assertThat(ServerPorts.offset(null)).isZero();
    assertThat(ServerPorts.offset("")).isZero();
  }

  @Test
  void an_offset_up_to_40000_moves_them() {
    assertThat(ServerPorts.offset("1000")).isEqualTo(1000);
    assertThat(ServerPorts.offset("40000")).isEqualTo(40_000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"40001", "-1", "many", "1.5"})
  void anything_else_is_one_clear_line(String text) {
    assertThatThrownBy(() -> ServerPorts.offset(text))
        .isInstanceOf(StackException.class)
        .hasMessage("BHT_PORT_OFFSET is a number from 0 to 40000");
  }
}
