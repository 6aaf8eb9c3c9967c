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
          .isGreaterThan(10);
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
  void a_bulk_file_has_as_many_units_as_asked_for_each_with_a_valid_number() throws IOException {
    Path file = directory.resolve("units.json.gz");

    RegisterFile.write(file, 50);

    try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(text).startsWith("[\n{").endsWith("}\n]\n");
      assertThat(text.split("\"organisasjonsnummer\":", -1)).hasSize(51);
    }
    assertThat(Numbers.first(50)).doesNotHaveDuplicates().contains("200000072");
  }

  @Test
  void without_a_stack_there_is_nothing_to_measure() {
    assertThatThrownBy(() -> Lab.of(directory))
        .isInstanceOf(BenchmarkException.class)
        .hasMessageContaining("./bht bench");
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
