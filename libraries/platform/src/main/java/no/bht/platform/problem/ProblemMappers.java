package no.bht.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.List;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Every exception becomes one problem; what it says inside stays in the log. */
public final class ProblemMappers {

  private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

  @ServerExceptionMapper
  public Response problem(ProblemException exception) {
    return Problems.response(exception);
  }

  @ServerExceptionMapper
  public Response validation(ConstraintViolationException exception) {
    return InputFaults.response(exception);
  }

  @ServerExceptionMapper
  public Response mismatched(MismatchedInputException exception) {
    return InputFaults.response(exception);
  }

  @ServerExceptionMapper
  public Response unreadable(JsonProcessingException exception) {
    return InputFaults.response(exception);
  }

  @ServerExceptionMapper
  public Response web(WebApplicationException exception) {
    if (exception.getCause() instanceof JsonProcessingException unreadable) {
      return InputFaults.response(unreadable);
    }
    int status = exception.getResponse().getStatus();
    if (status >= 500) {
      LOG.error("Request failed", exception);
    }
    Response answer = Problems.response(status, List.of());
    return status == 405
        ? Response.fromResponse(answer)
            .header(HttpHeaders.ALLOW, AllowedMethods.ofCurrentRequest())
            .build()
        : answer;
  }

  @ServerExceptionMapper
  public Response overtaken(OptimisticLockException exception) {
    return Problems.response(
        409, "overtaken", "Another change to the resource came first; read it again.", List.of());
  }

  @ServerExceptionMapper
  public Response anything(Throwable exception) {
    if (isSaturation(exception)) {
      LOG.warn("The database does not answer in time", exception);
      return Problems.response(503, List.of());
    }
    LOG.error("Request failed", exception);
    return Problems.response(500, List.of());
  }

  /**
   * No connection to be had, none left, or the time of a statement or transaction is over: trying
   * again may help.
   */
  private static boolean isSaturation(Throwable exception) {
    for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql
          && (sql.getSQLState() == null || sql.getSQLState().matches("08...|53...|57...|25P04"))) {
        return true;
      }
    }
    return false;
  }
}
