package no.bht.localstack.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeasesTest {
  @TempDir private Path directory;
  private Leases leases;

  @BeforeEach
  void none() {
    leases = new Leases(directory.resolve("leases"));
  }

  @Test
  void without_a_lease_nobody_wants_the_servers() {
    assertThat(leases.held()).isFalse();
  }

  @Test
  void a_lease_holds_while_its_process_lives() {
    leases.take(ProcessHandle.current());
    leases.take(ProcessHandle.current());

    assertThat(leases.held()).isTrue();
  }

  @Test
  void a_lease_ends_with_its_process() throws IOException {
    Process process = new ProcessBuilder("sleep", "600").start();
    leases.take(process.toHandle());
    process.destroyForcibly().onExit().join();

    assertThat(leases.held()).isFalse();
    assertThat(directory.resolve("leases")).isEmptyDirectory();
  }

  @Test
  void a_file_that_is_no_lease_does_not_hold() throws IOException {
    Files.createDirectories(directory.resolve("leases"));
    Files.createFile(directory.resolve("leases").resolve("note"));

    assertThat(leases.held()).isFalse();
  }

  @Test
  void the_build_is_a_living_process_above_this_one_or_this_one() {
    assertThat(Leases.build().isAlive()).isTrue();
  }
}
