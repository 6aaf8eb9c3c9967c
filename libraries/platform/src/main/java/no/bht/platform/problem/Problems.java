package no.bht.platform.problem;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import no.bht.platform.correlation.CorrelationId;

/** Builds the answers; the only place that knows how a problem looks on the wire. */
public final class Problems {

  private Problems() {}

  public static Response response(int status, String code, String detail, List<FieldError> errors) {
    return builder(problem(status, code, detail, errors)).build();
  }

  static Response response(ProblemException exception) {
    Response.ResponseBuilder answer =
        builder(
            problem(exception.status(), exception.code(), exception.detail(), exception.errors()));
    if (exception.location() != null) {
      answer.location(exception.location());
    }
    return answer.build();
  }

  static Response response(int status, List<FieldError> errors) {
    return response(status, StatusCodes.codeOf(status), StatusCodes.detailOf(status), errors);
  }

  static Problem problem(int status, String code, String detail, List<FieldError> errors) {
    return new Problem(
        URI.create("urn:bht:problem:" + code),
        StatusCodes.titleOf(status),
        status,
        detail,
        null,
        code,
        status == 422 ? BodyPointers.ofCurrentRequest(errors) : errors,
        CorrelationId.current());
  }

  private static Response.ResponseBuilder builder(Problem problem) {
    Response.ResponseBuilder answer =
        Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problem);
    if (problem.status() == 401) {
      answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    }
    if (problem.status() == 503 || problem.status() == 429) {
      answer.header(HttpHeaders.RETRY_AFTER, "5");
    }
    return answer;
  }
}
