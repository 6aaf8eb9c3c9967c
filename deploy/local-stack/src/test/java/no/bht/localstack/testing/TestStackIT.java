package no.bht.localstack.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The servers come up while the build compiles the next modules; the platform tries them. */
class TestStackIT {
  @Test
  void the_servers_are_started_and_not_waited_for() {
    Path directory = TestStack.begin();

    assertThat(TestStack.isStarting(TestStack.file(directory))).isTrue();
  }
}
