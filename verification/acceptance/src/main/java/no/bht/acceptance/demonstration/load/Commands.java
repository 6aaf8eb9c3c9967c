package no.bht.acceptance.demonstration.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.concurrent.atomic.AtomicInteger;
import no.bht.acceptance.client.Answer;
import no.bht.acceptance.client.Api;
import no.bht.acceptance.client.Eventually;

/** Commands that reach their aim also when they are said again. */
final class Commands {
  private static final int STALE = 412;
  private static final int ATTEMPTS = 5;

  private Commands() {}

  /** Creates once; said again, the first answer comes back. */
  static Answer create(Api api, String path, Object body, String key) {
    return api.create(path, body, key).expect(200, 201);
  }

  /**
   * Creates what another service's event must allow first. A refusal uses its key up, so each
   * attempt has the next key of the same row.
   */
  static Answer createWhenAllowed(
      Api api, String path, Object body, String key, String refusalUntilThen) {
    AtomicInteger attempt = new AtomicInteger();
    return Eventually.get(
            "no longer " + refusalUntilThen + ": " + path,
            () -> api.create(path, body, key + "-" + attempt.incrementAndGet()),
            answer -> !answer.text("/code").endsWith(refusalUntilThen))
        .expect(200, 201);
  }

  /** Changes the resource as it stands now. */
  static Answer change(Api api, String resource, String command, Object body) {
    Answer answer = api.change(resource + command, etag(api, resource), body);
    for (int i = 1; i < ATTEMPTS && answer.status() == STALE; i++) {
      answer = api.change(resource + command, etag(api, resource), body);
    }
    return answer.expect(200);
  }

  /** Sets a part of the resource as it stands now. */
  static Answer put(Api api, String resource, String part, Object body) {
    Answer answer = api.put(resource + part, etag(api, resource), body);
    for (int i = 1; i < ATTEMPTS && answer.status() == STALE; i++) {
      answer = api.put(resource + part, etag(api, resource), body);
    }
    return answer.expect(200);
  }

  static JsonNode read(Api api, String resource) {
    return api.get(resource).expect(200).body();
  }

  static String state(Api api, String resource) {
    return read(api, resource).path("state").asText();
  }

  private static String etag(Api api, String resource) {
    return api.get(resource).expect(200).etag();
  }
}
