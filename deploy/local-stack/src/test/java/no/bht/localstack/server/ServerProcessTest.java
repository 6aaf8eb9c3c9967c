package no.bht.localstack.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import no.bht.localstack.StackException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerProcessTest {
  private static final Duration LIMIT = Duration.ofSeconds(20);

  @TempDir private Path directory;

  @Test
  void a_server_that_ends_before_it_answers_is_reported_with_code_and_log() {
    try (ServerProcess process = start("echo broken; exit 7")) {
      assertThatThrownBy(() -> process.awaitReady(() -> false, LIMIT))
          .isInstanceOf(StackException.class)
          .hasMessageContaining("code 7")
          .hasMessageContaining(log().toString());
    }
    assertThat(log()).content().isEqualTo("broken\n");
  }

  @Test
  void a_server_that_does_not_answer_in_time_is_ended() {
    try (ServerProcess process = start("exec sleep 600")) {
      assertThatThrownBy(() -> process.awaitReady(() -> false, Duration.ofMillis(1)))
          .hasMessageContaining("did not answer");

      assertThat(process.handle().isAlive()).isFalse();
    }
  }

  @Test
  void closing_ends_the_process() {
    ServerProcess process = start("exec sleep 600");

    process.close();

    assertThat(process.handle().isAlive()).isFalse();
  }

  @Test
  void what_a_killed_process_has_left_behind_is_ended() {
    try (ServerProcess process = start("exec sleep 600")) {
      Leftovers.end(
          Map.of("process", "1@1", "children", ProcessMark.of(process.handle()).toString()));

      assertThat(process.handle().isAlive()).isFalse();
    }
  }

  @Test
  void a_damaged_archive_is_named() throws IOException {
    Path archive = Files.writeString(directory.resolve("broken.zip"), "half of a download");

    assertThatThrownBy(() -> Zip.unpack(archive, directory, "Keycloak", text -> {}))
        .isInstanceOf(StackException.class)
        .hasMessageContaining(archive.toString())
        .hasMessageContaining("damaged");
  }

  private ServerProcess start(String script) {
    return ServerProcess.start("Probe", List.of("sh", "-c", script), Map.of(), log());
  }

  private Path log() {
    return directory.resolve("probe.log");
  }
}
