package no.bht.acceptance.demonstration.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/** The little of Keycloak that the loader needs beside what everybody uses. */
final class Keycloak {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final HttpClient HTTP =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

  private final String base;
  private final Map<String, String> administrator;
  private Token administratorToken = Token.NONE;

  Keycloak(String base, String user, String password) {
    this.base = base;
    administrator =
        Map.of(
            "grant_type",
            "password",
            "client_id",
            "admin-cli",
            "username",
            user,
            "password",
            password);
  }

  /** A bearer token and when, by {@link System#nanoTime}, another is to be asked for. */
  record Token(String value, long staleAt) {
    static final Token NONE = new Token("", System.nanoTime());

    boolean fresh() {
      return staleAt - System.nanoTime() > 0;
    }

    @Override
    public String toString() {
      return "Token[*****]";
    }
  }

  Token machineToken(String client, String secret) {
    return token(
        "bht",
        Map.of("grant_type", "client_credentials", "client_id", client, "client_secret", secret));
  }

  JsonNode read(String path) {
    return answer(administration(path).GET());
  }

  void send(String method, String path, Object body) {
    answer(
        administration(path)
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(JSON.valueToTree(body).toString())));
  }

  void delete(String path) {
    answer(administration(path).DELETE());
  }

  private HttpRequest.Builder administration(String path) {
    return HttpRequest.newBuilder(URI.create(base + "/admin/realms/bht" + path))
        .header("Authorization", "Bearer " + administratorToken().value());
  }

  private synchronized Token administratorToken() {
    if (!administratorToken.fresh()) {
      administratorToken = token("master", administrator);
    }
    return administratorToken;
  }

  private Token token(String realm, Map<String, String> grant) {
    String form =
        grant.entrySet().stream()
            .map(field -> field.getKey() + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    JsonNode answer =
        answer(
            HttpRequest.newBuilder(
                    URI.create(base + "/realms/" + realm + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    Duration half = Duration.ofSeconds(answer.path("expires_in").asLong() / 2);
    return new Token(answer.path("access_token").asText(), System.nanoTime() + half.toNanos());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static JsonNode answer(HttpRequest.Builder builder) {
    HttpRequest request = builder.timeout(Duration.ofSeconds(60)).build();
    try {
      HttpResponse<String> answer = HTTP.send(request, BodyHandlers.ofString());
      if (answer.statusCode() >= 300) {
        throw new IllegalStateException(
            "Keycloak answers %d to %s %s"
                .formatted(answer.statusCode(), request.method(), request.uri()));
      }
      return JSON.readTree(answer.body());
    } catch (IOException e) {
      throw new UncheckedIOException("Keycloak does not answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted", e);
    }
  }
}
