package no.bht.supervision.mtam;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** Fetches messages from the one host that is configured; it follows no redirection. */
@ApplicationScoped
class MessageHost {
  private static final long LONGEST = 256 * 1024;

  private final MtamSettings settings;
  private final MaskinportenTokens tokens;
  private final HttpClient client;

  MessageHost(MtamSettings settings, MaskinportenTokens tokens) {
    this.settings = settings;
    this.tokens = tokens;
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(settings.timeout())
            .build();
  }

  /** Whether we can ask at all. */
  boolean isConfigured() {
    return tokens.isConfigured();
  }

  /**
   * The message that waits there.
   *
   * @throws IOException if it cannot be had now
   */
  FetchedMessage fetch(URI source, String id) throws IOException {
    if (!ReceivedEvent.isOf(settings.host(), source)) {
      throw new IOException("The message is at another host");
    }
    HttpRequest.Builder request =
        HttpRequest.newBuilder(source)
            .timeout(settings.timeout())
            .header("Accept", "application/json")
            .header("Authorization", "Bearer " + tokens.current());
    settings.subscriptionKey().ifPresent(key -> request.header("Ocp-Apim-Subscription-Key", key));
    HttpResponse<byte[]> answer = Http.send(client, request.build(), LONGEST, settings.timeout());
    if (answer.statusCode() != 200) {
      throw new IOException("The host answered " + answer.statusCode());
    }
    return FetchedMessage.in(answer.body(), id);
  }
}
