package no.bht.employerregistry.registerfeed.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import no.bht.employerregistry.registerfeed.domain.NationalRegister.BulkDownload;
import no.bht.employerregistry.registerfeed.domain.RegisterUnavailable;
import no.bht.employerregistry.registerfeed.domain.RegisterUnavailable.Reason;
import org.jspecify.annotations.Nullable;

/** Questions to the register: who asks, for how long, and what of an answer is none. */
public final class RegisterHttp {
  private static final ObjectReader JSON = new JsonMapper().readerFor(JsonNode.class);

  /** Two thousand units come nowhere near. */
  private static final long LARGEST_ANSWER = 64L << 20;

  private static final Duration LONGEST_PAUSE = Duration.ofDays(1);

  private final HttpClient client;
  private final Asking asking;

  public RegisterHttp(Asking asking) {
    this.asking = asking;
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(asking.connectTimeout())
            .build();
  }

  /**
   * How to ask.
   *
   * @param address without a slash at its end
   * @param timeout to the last byte of an answer
   * @param bulkTimeout to the last byte of a file
   */
  public record Asking(
      String address,
      String userAgent,
      Duration connectTimeout,
      Duration timeout,
      Duration bulkTimeout) {}

  HttpResponse<byte[]> get(String path, String accept) {
    return await(
        client.sendAsync(
            request(path, accept),
            BodyHandlers.limiting(BodyHandlers.ofByteArray(), LARGEST_ANSWER)));
  }

  BulkDownload download(String path, String accept) {
    HttpResponse<InputStream> answer =
        await(client.sendAsync(request(path, accept), BodyHandlers.ofInputStream()));
    Download download = new Download(answer, asking.bulkTimeout());
    if (answer.statusCode() != 200) {
      download.close();
      throw unavailable(answer);
    }
    return download;
  }

  static JsonNode json(HttpResponse<byte[]> answer) {
    try {
      JsonNode read = JSON.readTree(answer.body());
      if (read.isObject()) {
        return read;
      }
    } catch (IOException e) {
      // Told below.
    }
    throw new RegisterUnavailable(Reason.UNREADABLE);
  }

  static RegisterUnavailable unavailable(HttpResponse<?> answer) {
    int status = answer.statusCode();
    Reason reason =
        status == 429
            ? Reason.TOO_MANY_REQUESTS
            : status >= 500 ? Reason.SERVER_ERROR : Reason.REFUSED;
    return new RegisterUnavailable(reason, retryAfter(answer.headers()));
  }

  static @Nullable Instant madeAt(HttpHeaders headers) {
    return moment(headers, "Last-Modified");
  }

  private static @Nullable Instant moment(HttpHeaders headers, String name) {
    try {
      return headers
          .firstValue(name)
          .map(text -> ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant())
          .orElse(null);
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  private HttpRequest request(String path, String accept) {
    return HttpRequest.newBuilder(URI.create(asking.address() + path))
        .header("Accept", accept)
        .header("User-Agent", asking.userAgent())
        .timeout(asking.timeout())
        .GET()
        .build();
  }

  /** The client's own time limit ends with the headers; a body may stop flowing. */
  private <T> HttpResponse<T> await(CompletableFuture<HttpResponse<T>> answer) {
    try {
      return answer.get(asking.timeout().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      answer.cancel(true);
      throw new RegisterUnavailable(Reason.TIMEOUT);
    } catch (ExecutionException e) {
      throw new RegisterUnavailable(
          e.getCause() instanceof HttpTimeoutException ? Reason.TIMEOUT : Reason.NO_CONNECTION);
    } catch (InterruptedException e) {
      answer.cancel(true);
      Thread.currentThread().interrupt();
      throw new RegisterUnavailable(Reason.NO_CONNECTION);
    }
  }

  /** Seconds or a moment; a moment counts by the register's own clock. */
  private static @Nullable Duration retryAfter(HttpHeaders headers) {
    String text = headers.firstValue("Retry-After").orElse("").strip();
    if (text.matches("[0-9]{1,9}")) {
      return pause(Long.parseLong(text));
    }
    Instant until = moment(headers, "Retry-After");
    Instant now = moment(headers, "Date");
    return until == null || now == null ? null : pause(Duration.between(now, until).toSeconds());
  }

  private static Duration pause(long seconds) {
    return Duration.ofSeconds(Math.clamp(seconds, 0, LONGEST_PAUSE.toSeconds()));
  }
}
