package no.bht.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeasuringTest {
  @TempDir private Path directory;

  @Test
  void callers_ask_again_on_their_connection_until_the_time_is_over() throws IOException {
    HttpServer server = server(200);
    try {
      assertThat(Load.perSecond(base(server), List.of("/a", "/b"), 2, Duration.ofMillis(300)))
          .isPositive();
    } finally {
      server.stop(0);
    }
  }

  @Test
  void an_answer_that_is_not_200_is_no_measurement() throws IOException {
    HttpServer server = server(503);
    try {
      assertThatThrownBy(() -> Load.perSecond(base(server), List.of("/"), 1, Duration.ofSeconds(5)))
          .isInstanceOf(BenchmarkException.class)
          .hasStackTraceContaining("503");
    } finally {
      server.stop(0);
    }
  }

  @Test
  void a_ratio_says_which_side_of_its_limit_it_is_on() {
    assertThat(Result.atLeast("work", 0.8, 0.8, List.of()).reached()).isTrue();
    assertThat(Result.atLeast("work", 0.79, 0.8, List.of()).reached()).isFalse();
    assertThat(Result.atMost("work", 1.5, 1.5, List.of()).reached()).isTrue();
    assertThat(Result.atMost("work", 1.51, 1.5, List.of("figure")).lines())
        .contains("ratio 1.51 (at most 1.50): MISSED", "figure");
  }

  @Test
  void the_middle_round_counts() {
    Rounds rounds = new Rounds();
    List.of(9.0, 1.0, 5.0).forEach(rounds::add);

    assertThat(rounds.median()).isEqualTo(5.0);
    assertThat(rounds).hasToString("9.0, 1.0, 5.0 (median 5.0)");
  }

  @Test
  void a_bulk_file_has_as_many_units_as_asked_for_and_is_the_same_each_time() throws IOException {
    Path file = directory.resolve("units.json.gz");

    RegisterFile.writeMainUnits(file, 50);
    String text = unpacked(file);
    RegisterFile.writeMainUnits(file, 50);

    assertThat(text).startsWith("[\n{").endsWith("}\n]\n").isEqualTo(unpacked(file));
    assertThat(text.split("\"organisasjonsnummer\":", -1)).hasSize(51);
    assertThat(Numbers.first(50)).doesNotHaveDuplicates().contains("200000072");
  }

  @Test
  void a_sub_unit_has_a_number_of_its_own_and_a_main_unit_of_the_other_file() throws IOException {
    Path file = directory.resolve("units.json.gz");

    RegisterFile.writeSubUnits(file, 50, 30);

    List<String> numbers = Numbers.first(80);
    String text = unpacked(file);
    assertThat(numbers.subList(50, 80))
        .allSatisfy(number -> assertThat(text).contains("\"organisasjonsnummer\":\"" + number));
    assertThat(text.split("\"overordnetEnhet\":\"", -1))
        .hasSize(31)
        .filteredOn(unit -> !unit.startsWith("["))
        .allSatisfy(unit -> assertThat(numbers.subList(0, 50)).contains(unit.substring(0, 9)));
  }

  @Test
  void industries_are_as_frequent_as_the_statistics_say() {
    Industries industries = Industries.read(new Random(1));
    Map<String, Long> divisions =
        Stream.generate(industries::obliged)
            .limit(100_000)
            .collect(Collectors.groupingBy(code -> code.substring(0, 2), Collectors.counting()));

    long construction = divisions.get("41") + divisions.get("42") + divisions.get("43");
    assertThat(construction).isBetween(24_000L, 24_700L);
    assertThat(divisions.get("61")).isBetween(350L, 490L);
    assertThat(divisions).doesNotContainKeys("47", "68");
  }

  @Test
  void answers_are_told_by_their_percentiles() {
    long[] times = LongStream.rangeClosed(1, 100).map(millis -> millis * 1_000_000).toArray();

    assertThat(Load.Answers.of(List.of(times), 2))
        .hasToString("50 a second, p50 50.0 ms, p99 99.0 ms, slowest 100.0 ms");
  }

  @Test
  void without_a_stack_there_is_nothing_to_measure() {
    assertThatThrownBy(() -> Lab.of(directory))
        .isInstanceOf(BenchmarkException.class)
        .hasMessageContaining("./bht bench");
  }

  private static String unpacked(Path file) throws IOException {
    try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static HttpServer server(int status) throws IOException {
    InetSocketAddress any = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    HttpServer server = HttpServer.create(any, 0);
    server.createContext(
        "/",
        exchange -> {
          exchange.sendResponseHeaders(status, 2);
          exchange.getResponseBody().write(new byte[] {'o', 'k'});
          exchange.close();
        });
    server.start();
    return server;
  }

  private static URI base(HttpServer server) {
    return URI.create("http://localhost:" + server.getAddress().getPort());
  }
}
