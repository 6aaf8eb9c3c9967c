package no.bht.acceptance.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Supplier;

/** One service, called by one caller. */
public final class Api {

  private static final HttpClient HTTP =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();
  private static final ObjectMapper JSON =
      new ObjectMapper()
          .registerModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

  private final URI base;
  private final Supplier<String> token;

  /**
   * @param token empty for a caller without one
   */
  public Api(URI base, Supplier<String> token) {
    this.base = base;
    this.token = token;
  }

  public Answer get(String path) {
    return send(request(path).GET());
  }

  /** A command that creates, under a key of its own. */
  public Answer create(String path, Object body) {
    return create(path, body, UUID.randomUUID().toString());
  }

  public Answer create(String path, Object body, String key) {
    return send(json(path).header("Idempotency-Key", key).POST(publisher(body)));
  }

  /** A command that changes what the caller has read. */
  public Answer change(String path, String etag, Object body) {
    return send(json(path).header("If-Match", etag).POST(publisher(body)));
  }

  public Answer put(String path, String etag, Object body) {
    return send(json(path).header("If-Match", etag).PUT(publisher(body)));
  }

  public Answer put(String path, Object body) {
    return send(json(path).PUT(publisher(body)));
  }

  public Answer delete(String path) {
    return send(request(path).DELETE());
  }

  /** Hands in a file as it is. */
  public Answer upload(String path, Path file) {
    try {
      return upload(path, "application/octet-stream", BodyPublishers.ofFile(file));
    } catch (FileNotFoundException e) {
      throw new UncheckedIOException("There is no file " + file, e);
    }
  }

  public Answer upload(String path, String mediaType, BodyPublisher content) {
    return send(
        request(path)
            .timeout(Duration.ofMinutes(10))
            .header("Content-Type", mediaType)
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .POST(content));
  }

  private HttpRequest.Builder json(String path) {
    return request(path).header("Content-Type", "application/json");
  }

  private HttpRequest.Builder request(String path) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(base.resolve(path)).timeout(Duration.ofSeconds(60));
    String bearer = token.get();
    return bearer.isEmpty() ? request : request.header("Authorization", "Bearer " + bearer);
  }

  private static BodyPublisher publisher(Object body) {
    try {
      return BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What stands there as plain text. */
  public String text(String path) {
    return new String(exchange(request(path).GET().build()).body(), StandardCharsets.UTF_8);
  }

  private static Answer send(HttpRequest.Builder builder) {
    HttpRequest request = builder.build();
    HttpResponse<byte[]> answer = exchange(request);
    return new Answer(
        request.method() + " " + request.uri(),
        answer.statusCode(),
        answer.headers(),
        body(answer));
  }

  private static HttpResponse<byte[]> exchange(HttpRequest request) {
    try {
      return HTTP.send(request, BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(request.method() + " " + request.uri(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted", e);
    }
  }

  private static JsonNode body(HttpResponse<byte[]> answer) {
    String type = answer.headers().firstValue("Content-Type").orElse("");
    if (!type.contains("json") || answer.body().length == 0) {
      return MissingNode.getInstance();
    }
    try {
      return JSON.readTree(answer.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
