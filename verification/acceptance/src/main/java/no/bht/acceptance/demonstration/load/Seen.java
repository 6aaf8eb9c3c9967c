package no.bht.acceptance.demonstration.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.Function;
import no.bht.acceptance.client.Answer;
import no.bht.acceptance.client.Api;
import no.bht.acceptance.client.Eventually;

/** A resource as it was last seen. A command on it is said again when it has changed since. */
final class Seen {
  private static final int STALE = 412;
  private static final int ATTEMPTS = 5;

  private final String path;
  private Answer last;

  private Seen(String path, Answer last) {
    this.path = path;
    this.last = last;
  }

  /** What a command has created; read anew if the answer is that of an earlier time. */
  static Seen created(Api by, Answer answer) {
    String path = answer.header("Location");
    boolean earlier = !answer.header("Idempotency-Replayed").isEmpty();
    return earlier ? read(by, path) : new Seen(path, answer);
  }

  static Seen read(Api by, String path) {
    return new Seen(path, by.get(path).expect(200));
  }

  String path() {
    return path;
  }

  String id() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  boolean isIn(String state) {
    return last.text("/state").equals(state);
  }

  JsonNode at(String pointer) {
    return last.at(pointer);
  }

  /** Gives a command on the whole resource. */
  void change(Api by, String command, Object body) {
    attempt(by, etag -> by.change(path + command, etag, body));
  }

  /** Sets a part of it. */
  void put(Api by, String part, Object body) {
    attempt(by, etag -> by.put(path + part, etag, body));
  }

  /** Sets a part of it, which another service's event must allow first. */
  void putWhenAllowed(Api by, String part, Object body, String refusalUntilThen) {
    attempt(
        by,
        etag ->
            Eventually.get(
                "no longer " + refusalUntilThen + ": " + path + part,
                () -> by.put(path + part, etag, body),
                answer -> !answer.text("/code").endsWith(refusalUntilThen)));
  }

  void readAgain(Api by) {
    last = by.get(path).expect(200);
  }

  private void attempt(Api by, Function<String, Answer> command) {
    Answer answer = command.apply(last.etag());
    for (int i = 1; i < ATTEMPTS && answer.status() == STALE; i++) {
      readAgain(by);
      answer = command.apply(last.etag());
    }
    last = answer.expect(200);
  }
}
