package no.bht.acceptance.demonstration.load;

import java.util.concurrent.atomic.AtomicInteger;
import no.bht.acceptance.client.Answer;
import no.bht.acceptance.client.Api;
import no.bht.acceptance.client.Eventually;

/** Commands that create, and may be said again. */
final class Commands {
  private Commands() {}

  /** Creates once; said again, the first answer comes back. */
  static Answer create(Api api, String path, Object body, String key) {
    return api.create(path, body, key).expect(200, 201);
  }

  /** Creates, unless it is refused for the reason that it is there. */
  static Answer createUnless(String thereAlready, Api api, String path, Object body, String key) {
    Answer answer = api.create(path, body, key);
    return answer.text("/code").endsWith(thereAlready) ? answer : answer.expect(200, 201);
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
}
