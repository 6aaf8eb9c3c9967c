package no.bht.supervision.mtam;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.UUID;
import java.util.function.Supplier;
import no.bht.platform.time.Ids;

/**
 * Our own tokens from Maskinporten. One is kept until half a minute before its end; each request
 * has a new id, also when it is made again.
 */
@ApplicationScoped
class MaskinportenTokens {
  private static final long LONGEST = 64 * 1024;
  private static final Duration BEFORE_THE_END = Duration.ofSeconds(30);
  private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
  private static final ObjectReader JSON = new JsonMapper().readerFor(JsonNode.class);

  private final MtamSettings settings;
  private final InstantSource clock;
  private final Supplier<UUID> ids;
  private final HttpClient client;
  private Instant until = Instant.MIN;
  private String token = "";

  @Inject
  MaskinportenTokens(MtamSettings settings, InstantSource clock, Ids ids) {
    this(settings, clock, ids::next);
  }

  MaskinportenTokens(MtamSettings settings, InstantSource clock, Supplier<UUID> ids) {
    this.settings = settings;
    this.clock = clock;
    this.ids = ids;
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(settings.timeout())
            .build();
  }

  /** Whether there is a client and a key to ask with. */
  boolean isConfigured() {
    MtamSettings.Token own = settings.token();
    return own.endpoint().isPresent()
        && own.clientId().isPresent()
        && own.keyId().isPresent()
        && own.privateKey().isPresent();
  }

  /**
   * A token that holds for a while; callers wait for the one who fetches it.
   *
   * @throws IOException if Maskinporten gives none
   */
  synchronized String current() throws IOException {
    Instant now = clock.instant();
    if (!now.isBefore(until)) {
      JsonNode answer = ask(now);
      token = answer.path("access_token").asText();
      until = now.plusSeconds(answer.path("expires_in").asLong()).minus(BEFORE_THE_END);
    }
    return token;
  }

  private JsonNode ask(Instant now) throws IOException {
    String form =
        "grant_type="
            + URLEncoder.encode("urn:ietf:params:oauth:grant-type:jwt-bearer", UTF_8)
            + "&assertion="
            + assertion(now);
    HttpRequest request =
        HttpRequest.newBuilder(settings.token().endpoint().orElseThrow())
            .timeout(settings.timeout())
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form))
            .build();
    HttpResponse<byte[]> answer = Http.send(client, request, LONGEST, settings.timeout());
    JsonNode read = JSON.readTree(answer.body());
    if (answer.statusCode() != 200 || !read.path("access_token").isTextual()) {
      throw new IOException("Maskinporten answered " + answer.statusCode());
    }
    return read;
  }

  private String assertion(Instant now) throws IOException {
    MtamSettings.Token own = settings.token();
    ObjectNode header =
        JsonNodeFactory.instance
            .objectNode()
            .put("alg", "RS256")
            .put("kid", own.keyId().orElseThrow());
    ObjectNode claims =
        JsonNodeFactory.instance
            .objectNode()
            .put("aud", own.issuer())
            .put("iss", own.clientId().orElseThrow())
            .put("scope", own.scope())
            .put("iat", now.getEpochSecond())
            .put("exp", now.getEpochSecond() + 100)
            .put("jti", ids.get().toString());
    String unsigned = encoded(header) + "." + encoded(claims);
    return unsigned + "." + BASE64.encodeToString(signature(unsigned));
  }

  private static String encoded(ObjectNode part) {
    return BASE64.encodeToString(part.toString().getBytes(UTF_8));
  }

  private byte[] signature(String text) throws IOException {
    try {
      byte[] key = Base64.getMimeDecoder().decode(settings.token().privateKey().orElseThrow());
      Signature signature = Signature.getInstance("SHA256withRSA");
      signature.initSign(
          KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(key)));
      signature.update(text.getBytes(UTF_8));
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new IOException("The key cannot sign", e);
    }
  }
}
