package no.bht.localstack.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import no.bht.localstack.StackException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StackFileTest {
  @TempDir private Path directory;

  @Test
  void what_was_written_is_read() {
    Map<String, String> values = Map.of("a", "x=y: z\\", "b", "");

    StackFile.write(file(), values);

    assertThat(StackFile.read(file())).contains(values);
  }

  @Test
  void only_the_owner_may_read_passwords() throws IOException {
    StackFile.write(file(), Map.of("password", "secret"));

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
        .isEqualTo("rw-------");
  }

  @Test
  void a_file_is_replaced_as_a_whole() {
    StackFile.write(file(), Map.of("old", "1"));
    StackFile.write(file(), Map.of("new", "2"));

    assertThat(StackFile.read(file())).contains(Map.of("new", "2"));
  }

  @Test
  void no_file_is_no_values() {
    assertThat(StackFile.read(file())).isEmpty();
  }

  @Test
  void a_missing_value_is_named() {
    assertThatThrownBy(() -> StackFile.value(Map.of(), "kafka"))
        .isInstanceOf(StackException.class)
        .hasMessageContaining("kafka");
  }

  private Path file() {
    return directory.resolve("below").resolve("stack.properties");
  }
}
