package no.bht.platform.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Providers;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveExceptionMapper;

/**
 * The answer that a refusal will become, for those who must know it before it is sent. It comes
 * from a {@link ProblemException} or from the service's own {@code @Provider} mapper of its
 * refusals; the framework's faults are none.
 */
@ApplicationScoped
public class ExceptionAnswers {

  @Context Providers providers;

  /** The answer if it is a refusal for good: 409 or 422. */
  public Optional<Response> refusalOf(RuntimeException exception) {
    return Optional.of(answerOf(exception))
        .filter(answer -> answer.getStatus() == 409 || answer.getStatus() == 422);
  }

  private <E extends RuntimeException> Response answerOf(E exception) {
    if (exception instanceof ProblemException problem) {
      return Problems.response(problem);
    }
    @SuppressWarnings("unchecked")
    ExceptionMapper<E> mapper =
        (ExceptionMapper<E>) providers.getExceptionMapper(exception.getClass());
    return mapper == null || mapper instanceof ResteasyReactiveExceptionMapper
        ? Response.serverError().build()
        : mapper.toResponse(exception);
  }
}
