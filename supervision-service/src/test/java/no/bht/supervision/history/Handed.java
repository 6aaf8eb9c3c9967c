package no.bht.supervision.history;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import no.bht.localstack.testing.Tokens;

/** Hands rows in, as the office does. */
public final class Handed {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Handed() {}

  public static JsonNode in(String source, String type, String rows) {
    HttpResponse<String> answer = send(source, type, rows);
    if (answer.statusCode() != 200) {
      throw new AssertionError(answer.statusCode() + " " + answer.body());
    }
    try {
      return JSON.readTree(answer.body());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /**
   * @param type of the content; empty = none is given
   */
  public static HttpResponse<String> send(String source, String type, String rows) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(
                URI.create(
                    "http://localhost:"
                        + RestAssured.port
                        + "/api/v1/earlier-inspections?source="
                        + source))
            .header("Authorization", "Bearer " + Tokens.of("registrar"))
            .POST(HttpRequest.BodyPublishers.ofString(rows));
    if (!type.isEmpty()) {
      request.header("Content-Type", type);
    }
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }
}
