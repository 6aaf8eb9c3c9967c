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
    router.route().order(Integer.MIN_VALUE).failureHandler(this::refusedAtOnce);
  }

  /** What no handler gets to see: an address that is none, or a request that names no host. */
  private void refusedAtOnce(RoutingContext context) {
    int status = context.statusCode();
    if (status == 400 || status == 404) {
      answerAtDoor(context, status);
    } else {
      context.next();
    }
  }

  void answer(RoutingContext context, int status) {
    answer(
        context,
        problem(status)
            .at(
                URI.create(
                    String.valueOf(context.request().path())
                        .replaceAll("[^A-Za-z0-9/._~-]", "_"))));
  }

  /** Without the address, which nobody has looked at or nobody should see. */
  void answerAtDoor(RoutingContext context, int status) {
    answerAtDoor(context, problem(status));
  }

  void answerAtDoor(RoutingContext context, Problem problem) {
    answer(context, problem.at(URI.create("/")));
  }

  private void answer(RoutingContext context, Problem problem) {
    if (!context.response().ended()) {
      context
          .response()
          .setStatusCode(problem.status())
          .putHeader("Content-Type", Problem.MEDIA_TYPE)
          .end(write(problem));
      if (!context.request().isEnded()) {
        // What is still sent is in the way of the answer, and of the next request.
        context.request().resume();
      }
    }
  }

  private static Problem problem(int status) {
    return Problems.problem(
        status, StatusCodes.codeOf(status), StatusCodes.detailOf(status), List.of());
  }

  private String write(Problem problem) {
    try {
      return json.writeValueAsString(problem);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
