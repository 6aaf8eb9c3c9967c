package no.bht.acceptance.demonstration.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import no.bht.acceptance.client.Answer;
import no.bht.acceptance.client.Api;
import no.bht.acceptance.client.UnexpectedAnswer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CommandsTest {

  /** What the service will answer next. */
  private record Scripted(int status, String etag, String body) {}

  private final Deque<Scripted> script = new ArrayDeque<>();
  private final List<String> keys = new ArrayList<>();
  private final List<String> etags = new ArrayList<>();
  private HttpServer server;
  private Api api;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
    URI base = URI.create("http://localhost:" + server.getAddress().getPort());
    api = new Api(base, () -> "");
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    keys.add(exchange.getRequestHeaders().getFirst("Idempotency-Key"));
    etags.add(exchange.getRequestHeaders().getFirst("If-Match"));
    Scripted next = script.remove();
    byte[] body = next.body().getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.getResponseHeaders().add("Location", "/things/1");
    exchange.getResponseHeaders().add("ETag", next.etag());
    exchange.sendResponseHeaders(next.status(), body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  @Test
  void what_is_not_allowed_yet_is_tried_again_under_the_next_key() {
    script.add(new Scripted(409, "", "{\"code\":\"registry:not-yet\"}"));
    script.add(new Scripted(201, "\"0\"", "{}"));

    Answer answer = Commands.createWhenAllowed(api, "/things", Map.of(), "demo-thing", "not-yet");

    assertThat(answer.status()).isEqualTo(201);
    assertThat(keys).containsExactly("demo-thing-1", "demo-thing-2");
  }

  @Test
  void another_refusal_ends_the_load() {
    script.add(new Scripted(409, "", "{\"code\":\"registry:never\"}"));

    assertThatThrownBy(
            () -> Commands.createWhenAllowed(api, "/things", Map.of(), "demo-thing", "not-yet"))
        .isInstanceOf(UnexpectedAnswer.class);
  }

  @Test
  void a_change_of_what_has_changed_since_is_said_again_with_the_new_tag() {
    script.add(new Scripted(201, "\"0\"", "{\"state\":\"OPEN\"}"));
    script.add(new Scripted(412, "", "{}"));
    script.add(new Scripted(200, "\"1\"", "{\"state\":\"OPEN\"}"));
    script.add(new Scripted(200, "\"2\"", "{\"state\":\"CLOSED\"}"));
    Seen seen = Seen.created(api, Commands.create(api, "/things", Map.of(), "demo-thing"));

    seen.change(api, "/close", Map.of());

    assertThat(seen.isIn("CLOSED")).isTrue();
    assertThat(etags).containsExactly(null, "\"0\"", null, "\"1\"");
  }
}
