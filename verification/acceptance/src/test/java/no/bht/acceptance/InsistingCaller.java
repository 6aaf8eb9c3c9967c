package no.bht.acceptance;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.util.RawValue;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Function;
import no.bht.acceptance.client.Answer;
import no.bht.acceptance.client.Api;

/**
 * Whoever gets no answer, because the service is dead, asks again as he did: what he asks for may
 * have been done.
 */
final class InsistingCaller {
  private final Alone service;

  InsistingCaller(Alone service) {
    this.service = service;
  }

  /** Of what has single quotes for double ones. */
  static RawValue json(String text) {
    return new RawValue(text.replace('\'', '"'));
  }

  /** The path of what an inspector has created. */
  String create(String path, String body) {
    String key = UUID.randomUUID().toString();
    Answer answer = surely("inspector", api -> api.create(path, json(body), key));
    String location = answer.expect(201).header("Location");
    return location.substring(location.indexOf("/api/"));
  }

  /** Asked again after it was done, it meets another version: there is nothing left to do. */
  void step(String resource, String step, String body) {
    String read = surely("inspector", api -> api.get(resource)).expect(200).etag();
    surely("inspector", api -> api.change(resource + step, read, json(body))).expect(200, 412);
  }

  Answer surely(String role, Function<Api, Answer> call) {
    return await()
        .atMost(Alone.PATIENCE)
        .pollDelay(Duration.ZERO)
        .ignoreExceptionsInstanceOf(UncheckedIOException.class)
        .until(() -> call.apply(service.as(role)), answer -> !isToComeAgain(answer));
  }

  /** The pool is empty, or the database still ends what the dead one had begun. */
  private static boolean isToComeAgain(Answer answer) {
    return answer.status() == 503 || answer.text("/code").equals("idempotency-key-in-use");
  }
}
