package no.bht.localstack.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProcessMarkTest {
  private static final ProcessMark OWN = ProcessMark.of(ProcessHandle.current());

  @Test
  void a_mark_is_read_as_it_was_written() {
    assertThat(ProcessMark.parse(OWN.toString())).contains(OWN);
  }

  @Test
  void a_running_process_is_alive() {
    assertThat(OWN.alive()).isTrue();
  }

  @Test
  void another_process_of_the_same_number_is_not_the_marked_one() {
    assertThat(new ProcessMark(OWN.pid(), OWN.startedAt() - 1).alive()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "12", "12@", "@12", "a@b", "12@13@14", "99999999999999999999@1"})
  void anything_else_is_not_a_mark(String text) {
    assertThat(ProcessMark.parse(text)).isEmpty();
  }
}
