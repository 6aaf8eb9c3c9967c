package no.bht.supervision.mtam;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Fetching a message from servers that behave as Maskinporten and the receiver are described. */
class MessageHostTest {
  private static final String ID = "6f1f2a2e-2f5b-4c6e-9c38-1a7f3f8f0a02";
  private static final String PATH =
      "/v1/directharvest/TildaMeldingTilAnnenMyndighetv1?tilsynskilder=985399077&identifikator="
          + ID
          + "&envelope=False";
  private static final String MESSAGE =
      """
      {"identifikator": "%s", "meldingFraMyndighet": "985399077", "meldingOmTildaenhet": "310000027",
       "datoForMeldingTilAnnenMyndighet": "2024-10-17T12:20:02.0775177Z",
       "meldingsinnholdTilAnnenMyndighet": {"meldingsType": "varsel-om-rapport", "fritekst": "%s",
         "relatertDatasettOppslagsUrl": "https://api.data.altinn.no/v1/directharvest/x"}}
      """;
  private static KeyPair keys;

  private final List<JsonNode> asked = new ArrayList<>();
  private final List<String> authorizations = new ArrayList<>();
  private Instant now = Instant.parse("2026-03-17T12:20:02Z");
  private HttpServer server;
  private String answer = MESSAGE.formatted(ID, "Ny rapport.");
  private int status = 200;
  private long ids;

  @BeforeEach
  void start() throws Exception {
    if (keys == null) {
      keys = KeyPairGenerator.getInstance("RSA").generateKeyPair();
    }
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/token", this::token);
    server.createContext("/v1/directharvest/", this::message);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void a_message_is_fetched_with_a_token_that_is_asked_for_once() throws IOException {
    MessageHost host = host();

    FetchedMessage message = host.fetch(source(), ID);
    host.fetch(source(), ID);

    assertThat(message)
        .isEqualTo(
            new FetchedMessage(
                "310000027",
                MessageKind.REPORT,
                "Ny rapport.",
                Instant.parse("2024-10-17T12:20:02.077517700Z")));
    assertThat(asked).hasSize(1);
    assertThat(authorizations).containsExactly("Bearer token-1 key", "Bearer token-1 key");
    assertThat(asked.getFirst().path("aud").asText()).isEqualTo("https://maskinporten.no/");
    assertThat(asked.getFirst().path("scope").asText()).isEqualTo("altinn:dataaltinnno/tilda");
    assertThat(asked.getFirst().path("exp").asLong() - asked.getFirst().path("iat").asLong())
        .isLessThanOrEqualTo(120);
  }

  @Test
  void a_token_is_asked_for_anew_half_a_minute_before_its_end() throws IOException {
    MessageHost host = host();
    host.fetch(source(), ID);

    now = now.plusSeconds(599 - 31);
    host.fetch(source(), ID);
    assertThat(asked).hasSize(1);

    now = now.plusSeconds(1);
    host.fetch(source(), ID);
    assertThat(asked).hasSize(2);
    assertThat(asked.get(0).path("jti")).isNotEqualTo(asked.get(1).path("jti"));
  }

  @Test
  void a_list_with_the_message_is_read_too() throws IOException {
    answer = "[" + MESSAGE.formatted("another", "x") + "," + answer + "]";

    assertThat(host().fetch(source(), ID).text()).isEqualTo("Ny rapport.");
  }

  @Test
  void a_text_with_a_national_identity_number_is_not_kept() throws IOException {
    answer = MESSAGE.formatted(ID, "Ring 01015000232");

    assertThat(host().fetch(source(), ID).text()).isNull();
  }

  @Test
  void another_host_is_never_asked() throws IOException {
    MessageHost host = host();
    int port = server.getAddress().getPort();

    for (String address :
        List.of(
            "http://127.0.0.1:" + port + PATH,
            "https://localhost:" + port + PATH,
            "http://localhost:" + (port + 1) + PATH,
            "http://me@localhost:" + port + PATH)) {
      assertThatThrownBy(() -> host.fetch(URI.create(address), ID)).isInstanceOf(IOException.class);
    }
    assertThat(authorizations).isEmpty();
  }

  @Test
  void a_redirection_a_fault_and_another_message_are_no_message() {
    status = 302;
    assertThatThrownBy(() -> host().fetch(source(), ID)).isInstanceOf(IOException.class);
    status = 500;
    assertThatThrownBy(() -> host().fetch(source(), ID)).isInstanceOf(IOException.class);
    status = 200;
    answer = MESSAGE.formatted("another", "x");
    assertThatThrownBy(() -> host().fetch(source(), ID)).isInstanceOf(IOException.class);
    answer = "<html>";
    assertThatThrownBy(() -> host().fetch(source(), ID)).isInstanceOf(IOException.class);
  }

  private URI source() {
    return URI.create("http://localhost:" + server.getAddress().getPort() + PATH);
  }

  private MessageHost host() {
    String base = "http://localhost:" + server.getAddress().getPort();
    InstantSource clock = () -> now;
    MtamSettings settings =
        new SmallRyeConfigBuilder()
            .withMapping(MtamSettings.class)
            .withConverter(Duration.class, 300, Duration::parse)
            .withSources(
                new PropertiesConfigSource(
                    Map.of(
                        "bht.supervision.mtam.host", base,
                        "bht.supervision.mtam.every", "PT30S",
                        "bht.supervision.mtam.subscription-key", "key",
                        "bht.supervision.mtam.token.endpoint", base + "/token",
                        "bht.supervision.mtam.token.client-id", "us",
                        "bht.supervision.mtam.token.key-id", "key-1",
                        "bht.supervision.mtam.token.private-key",
                            Base64.getEncoder().encodeToString(keys.getPrivate().getEncoded())),
                    "test",
                    100))
            .build()
            .getConfigMapping(MtamSettings.class);
    return new MessageHost(
        settings, new MaskinportenTokens(settings, clock, () -> new UUID(0, ++ids)));
  }

  private void token(HttpExchange exchange) throws IOException {
    String form = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
    String[] parts = form.substring(form.indexOf("assertion=") + 10).split("\\.");
    boolean signed = form.contains("jwt-bearer") && verifies(parts);
    asked.add(new JsonMapper().readTree(Base64.getUrlDecoder().decode(parts[1])));
    answer(
        exchange,
        signed ? 200 : 400,
        "{\"access_token\":\"token-%d\",\"expires_in\":599}".formatted(asked.size()));
  }

  private static boolean verifies(String[] parts) {
    try {
      Signature signature = Signature.getInstance("SHA256withRSA");
      signature.initVerify(keys.getPublic());
      signature.update((parts[0] + "." + parts[1]).getBytes(UTF_8));
      return signature.verify(Base64.getUrlDecoder().decode(parts[2]));
    } catch (GeneralSecurityException e) {
      return false;
    }
  }

  private void message(HttpExchange exchange) throws IOException {
    authorizations.add(
        exchange.getRequestHeaders().getFirst("Authorization")
            + " "
            + exchange.getRequestHeaders().getFirst("Ocp-Apim-Subscription-Key"));
    exchange.getResponseHeaders().add("Location", "/v1/directharvest/elsewhere");
    answer(exchange, status, answer);
  }

  private static void answer(HttpExchange exchange, int status, String text) throws IOException {
    byte[] bytes = text.getBytes(UTF_8);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }
}
