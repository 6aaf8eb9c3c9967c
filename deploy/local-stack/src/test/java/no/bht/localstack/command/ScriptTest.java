package no.bht.localstack.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.bht.localstack.server.ProcessMark;
import no.bht.localstack.server.StackFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script on a folder of its own, where nothing is built. */
class ScriptTest {
  @TempDir private Path folder;

  private record Outcome(int code, String text) {}

  @BeforeEach
  void copy() throws IOException {
    Files.copy(Path.of(System.getProperty("bht.root"), "bht"), folder.resolve("bht"));
  }

  @Test
  void help_names_every_command() throws Exception {
    Outcome help = bht("help");

    assertThat(help.code()).isZero();
    assertThat(help.text())
        .contains("up ", "demo ", "test ", "bench ", "status ", "down ", "dev SERVICE");
  }

  @Test
  void an_unknown_command_is_a_fault() throws Exception {
    Outcome outcome = bht("fly");

    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.text()).endsWith("bht: unknown command: fly\n");
  }

  @Test
  void without_a_build_there_is_nothing_to_look_at() throws Exception {
    Outcome outcome = bht("status");

    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.text()).isEqualTo("bht: nothing is built yet; start with ./bht up\n");
  }

  @Test
  void a_second_start_says_that_the_stack_is_running() throws Exception {
    String mark = ProcessMark.of(ProcessHandle.current()).toString();
    StackFile.write(folder.resolve(".bht/stack.properties"), Map.of("process", mark));

    Outcome outcome = bht("up");

    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.text())
        .startsWith("bht: the stack is already running (process " + ProcessHandle.current().pid());
  }

  @Test
  void a_missing_jdk_is_one_clear_line() throws Exception {
    Outcome outcome =
        shell("PATH=/nowhere JAVA_HOME= HOME=/nowhere; is_jdk_25() { false; }; find_jdk");

    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.text().lines()).hasSize(1);
    assertThat(outcome.text()).startsWith("bht: no JDK 25 found");
  }

  @Test
  void maven_3_8_7_is_new_enough_and_3_8_6_is_not() throws Exception {
    assertThat(shell("is_maven_new_enough 3.8.7").code()).isZero();
    assertThat(shell("is_maven_new_enough 4.0.0").code()).isZero();
    assertThat(shell("is_maven_new_enough 3.8.6").code()).isEqualTo(1);
    assertThat(shell("is_maven_new_enough 3.6.3").code()).isEqualTo(1);
  }

  @Test
  void the_version_of_maven_is_read_through_its_colours() throws Exception {
    Path home = Files.createDirectories(folder.resolve("maven/bin")).getParent();
    Path maven = home.resolve("bin/mvn");
    Files.writeString(maven, "#!/bin/sh\nprintf '\\033[1mApache Maven 3.9.9 (8e85)\\033[m\\n'\n");
    assertThat(maven.toFile().setExecutable(true)).isTrue();

    Outcome outcome = shell("MAVEN_HOME=" + home + "; find_maven; echo $maven $version");

    assertThat(outcome.text()).isEqualTo(maven + " 3.9.9\n");
  }

  @Test
  void another_terminal_finds_the_ports_of_the_stack() throws Exception {
    StackFile.write(folder.resolve(".bht/stack.properties"), Map.of("port.offset", "4000"));

    assertThat(shell("BHT_PORT_OFFSET=7; follow_stack; echo $BHT_PORT_OFFSET").text())
        .isEqualTo("4000\n");
  }

  @Test
  void a_full_disk_is_one_clear_line() throws Exception {
    Outcome outcome = shell("df() { printf 'head\\n/dev/x 9 9 1024 9%% /\\n'; }; require_space");

    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.text()).startsWith("bht: the disk is nearly full: 1 MB are free");
  }

  /** Runs a line in the script's own functions: everything before the choice of the command. */
  private Outcome shell(String line) throws Exception {
    String script = Files.readString(folder.resolve("bht"));
    String functions = script.substring(0, script.indexOf("\ncommand="));
    Path probe = Files.writeString(folder.resolve("probe"), functions + "\n" + line + "\n");
    return run(List.of("sh", probe.toString()));
  }

  private Outcome bht(String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of("sh", folder.resolve("bht").toString()));
    command.addAll(List.of(arguments));
    return run(command);
  }

  private static Outcome run(List<String> command) throws Exception {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Outcome(process.waitFor(), text);
  }
}
