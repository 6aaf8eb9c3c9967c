package no.bht.acceptance.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpHeaders;
import java.util.List;
import java.util.stream.IntStream;

/** What a service answered. */
public record Answer(String request, int status, HttpHeaders headers, JsonNode body) {

  /**
   * @throws UnexpectedAnswer if the status is none of these
   */
  public Answer expect(int... statuses) {
    if (IntStream.of(statuses).noneMatch(expected -> expected == status)) {
      throw new UnexpectedAnswer(
          "%s answered %d instead of %s: %s"
              .formatted(request, status, List.of(IntStream.of(statuses).boxed().toArray()), body));
    }
    return this;
  }

  /** The value at the JSON pointer, as text; empty if there is none. */
  public String text(String pointer) {
    return body.at(pointer).asText();
  }

  public JsonNode at(String pointer) {
    return body.at(pointer);
  }

  public String header(String name) {
    return headers.firstValue(name).orElse("");
  }

  public String etag() {
    return header("ETag");
  }
}
