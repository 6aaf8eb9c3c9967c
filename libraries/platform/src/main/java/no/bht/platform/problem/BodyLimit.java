package no.bht.platform.problem;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Refuses JSON over the limit before it is read. Files have the server's own, larger limit: they
 * are streamed and never held whole.
 */
@ApplicationScoped
class BodyLimit {

  private static final int BEFORE_THE_SERVER_REFUSES = 900;

  private final long limit;
  private final UnroutedProblems problems;

  BodyLimit(Settings settings, UnroutedProblems problems) {
    this.limit = settings.jsonBodyLimit().asLongValue();
    this.problems = problems;
  }

  /** Limits of what callers may send. */
  @ConfigMapping(prefix = "bht.http")
  interface Settings {

    /** Largest JSON body. */
    @WithDefault("1M")
    MemorySize jsonBodyLimit();
  }

  void register(@Observes Filters filters) {
    filters.register(this::handle, BEFORE_THE_SERVER_REFUSES);
  }

  private void handle(RoutingContext context) {
    if (isJson(context.request()) && lengthOf(context.request()) > limit) {
      problems.answer(context, 413);
    } else {
      context.next();
    }
  }

  private static boolean isJson(HttpServerRequest request) {
    String type = request.getHeader("Content-Type");
    return type != null && type.startsWith("application/json");
  }

  private static long lengthOf(HttpServerRequest request) {
    String length = request.getHeader("Content-Length");
    return length != null && length.matches("[0-9]{1,18}") ? Long.parseLong(length) : 0;
  }
}
