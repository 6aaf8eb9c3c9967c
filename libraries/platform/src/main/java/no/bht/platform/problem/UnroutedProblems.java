package no.bht.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;

/** Requests that never reach a resource (no route, refused by the server) get a problem too. */
@ApplicationScoped
class UnroutedProblems {

  private static final int[] STATUSES = {400, 401, 403, 404, 405, 406, 413, 414, 415, 500, 503};

  private final ObjectMapper json;

  UnroutedProblems(ObjectMapper json) {
    this.json = json;
  }

  void register(@Observes Router router) {
    for (int status : STATUSES) {
      router.errorHandler(status, context -> answer(context, status));
    }
  }

  void answer(RoutingContext context, int status) {
    if (context.response().ended()) {
      return;
    }
    Problem problem =
        Problems.problem(
                status, StatusCodes.codeOf(status), StatusCodes.detailOf(status), List.of())
            .at(
                URI.create(
                    String.valueOf(context.request().path()).replaceAll("[^A-Za-z0-9/._~-]", "_")));
    context
        .response()
        .setStatusCode(status)
        .putHeader("Content-Type", Problem.MEDIA_TYPE)
        .end(write(problem));
  }

  private String write(Problem problem) {
    try {
      return json.writeValueAsString(problem);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
