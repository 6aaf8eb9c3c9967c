package no.bht.platform.problem;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.Config;

/**
 * Refuses a body over its limit before it is read. Files have the server's own, larger limit: they
 * are streamed and never held whole.
 */
@ApplicationScoped
class BodyLimit {

  private static final int BEFORE_THE_SERVER_REFUSES = 900;

  private final long limit;
  private final long limitOfServer;
  private final Optional<Pattern> streamed;
  private final UnroutedProblems problems;

  BodyLimit(Settings settings, Config framework, UnroutedProblems problems) {
    this.limit = settings.jsonBodyLimit().asLongValue();
    this.limitOfServer =
        framework.getValue("quarkus.http.limits.max-body-size", MemorySize.class).asLongValue();
    this.streamed = settings.streamedJson().map(Pattern::compile);
    this.problems = problems;
  }

  /** Limits of what callers may send. */
  @ConfigMapping(prefix = "bht.http")
  interface Settings {

    /** Largest JSON body. */
    @WithDefault("1M")
    MemorySize jsonBodyLimit();

    /**
     * Paths, as a regular expression, whose JSON is read item by item as files are: the server's
     * own limit holds for it.
     */
    Optional<String> streamedJson();
  }

  void register(@Observes Filters filters) {
    filters.register(this::handle, BEFORE_THE_SERVER_REFUSES);
  }

  private void handle(RoutingContext context) {
    long length = lengthOf(context.request());
    if (length > limitOfServer
        || (length > limit && isJson(context.request()) && !isStreamed(context.normalizedPath()))) {
      problems.answer(context, 413);
    } else {
      context.next();
    }
  }

  private boolean isStreamed(String path) {
    return streamed.filter(paths -> paths.matcher(path).matches()).isPresent();
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
