package no.bht.platform.correlation;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.bht.platform.person.IdentityNumberSearch;
import org.jboss.logging.MDC;

/**
 * Takes the id from {@code X-Correlation-Id} unless it holds a national identity number, else the
 * trace id of W3C {@code traceparent}, else makes one; every answer says it.
 */
@ApplicationScoped
class CorrelationFilter {

  private static final String HEADER = "X-Correlation-Id";
  private static final Pattern ACCEPTED = Pattern.compile("[A-Za-z0-9-]{1,64}");
  private static final Pattern TRACEPARENT = Pattern.compile("[0-9a-f]{2}-([0-9a-f]{32})-.*");
  private static final int BEFORE_ALL = 1_000;

  void register(@Observes Filters filters) {
    filters.register(this::handle, BEFORE_ALL);
  }

  private void handle(RoutingContext context) {
    String id = idOf(context.request());
    MDC.put(CorrelationId.KEY, id);
    context.response().putHeader(HEADER, id);
    context.next();
  }

  private static String idOf(HttpServerRequest request) {
    String given = request.getHeader(HEADER);
    if (given != null && ACCEPTED.matcher(given).matches() && !IdentityNumberSearch.isIn(given)) {
      return given;
    }
    String traceparent = request.getHeader("traceparent");
    Matcher trace = TRACEPARENT.matcher(traceparent == null ? "" : traceparent);
    return trace.matches() ? trace.group(1) : CorrelationId.created();
  }
}
