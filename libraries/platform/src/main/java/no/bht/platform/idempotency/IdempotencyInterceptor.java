package no.bht.platform.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Method;
import java.util.Optional;
import no.bht.platform.problem.ExceptionAnswers;
import no.bht.platform.problem.Problem;
import no.bht.platform.problem.ProblemException;
import no.bht.platform.security.Caller;
import no.bht.platform.transaction.Transactions;

/** Wraps a command in the rules of {@link Idempotent}; outermost, so that all of it is undone. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE + 10)
class IdempotencyInterceptor {

  private final IdempotencyKeys keys;
  private final Fingerprint fingerprints;
  private final Transactions transactions;
  private final ExceptionAnswers refusals;
  private final Caller caller;
  private final RoutingContext request;
  private final ObjectMapper json;

  IdempotencyInterceptor(
      IdempotencyKeys keys,
      Fingerprint fingerprints,
      Transactions transactions,
      ExceptionAnswers refusals,
      Caller caller,
      RoutingContext request,
      ObjectMapper json) {
    this.keys = keys;
    this.fingerprints = fingerprints;
    this.transactions = transactions;
    this.refusals = refusals;
    this.caller = caller;
    this.request = request;
    this.json = json;
  }

  @AroundInvoke
  Object once(InvocationContext call) throws Exception {
    IdempotencyKey key =
        IdempotencyKey.of(
            consumer(call.getMethod()), request.request().getHeader(IdempotencyKey.HEADER));
    String fingerprint =
        fingerprints.of(
            request.request().method().name(), request.normalizedPath(), call.getParameters());
    try {
      return transactions.joinOrBegin(() -> firstOrAgain(call, key, fingerprint));
    } catch (InUse inUse) {
      throw ProblemException.of(
          409, "idempotency-key-in-use", "The first command with this key is still running.");
    } catch (RuntimeException refused) {
      return keepRefusal(key, fingerprint, refused);
    }
  }

  private String consumer(Method method) {
    String consumer =
        caller.organisation().map(number -> number.value()).orElseGet(caller::subject);
    Idempotent own = method.getAnnotation(Idempotent.class);
    return own != null && own.protectsCaller() ? fingerprints.ofCaller(consumer) : consumer;
  }

  private Response firstOrAgain(InvocationContext call, IdempotencyKey key, String fingerprint)
      throws Exception {
    if (!keys.lock(key)) {
      throw new InUse();
    }
    Optional<FirstAnswer> first = keys.find(key);
    if (first.isPresent()) {
      return first.get().fingerprint().equals(fingerprint) ? first.get().again() : reused();
    }
    Response answer = (Response) call.proceed();
    keys.keep(key, answerOf(fingerprint, answer, "application/json"));
    return answer;
  }

  private Object keepRefusal(IdempotencyKey key, String fingerprint, RuntimeException refused)
      throws Exception {
    Optional<Response> answer = refusals.refusalOf(refused);
    if (answer.isEmpty()) {
      throw refused;
    }
    transactions.joinOrBegin(
        () -> {
          keys.keep(key, answerOf(fingerprint, answer.get(), Problem.MEDIA_TYPE));
          return answer;
        });
    return answer.get();
  }

  private static Response reused() {
    throw ProblemException.of(
        422, "idempotency-key-reused", "The key was used before with another payload.");
  }

  private FirstAnswer answerOf(String fingerprint, Response answer, String mediaType)
      throws JsonProcessingException {
    return new FirstAnswer(
        fingerprint,
        answer.getStatus(),
        answer.getHeaderString(HttpHeaders.LOCATION),
        answer.getHeaderString(HttpHeaders.ETAG),
        mediaType,
        json.writeValueAsString(answer.getEntity()));
  }

  private static final class InUse extends RuntimeException {
    private static final long serialVersionUID = 1L;

    InUse() {
      super(null, null, false, false);
    }
  }
}
