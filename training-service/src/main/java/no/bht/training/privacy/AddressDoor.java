package no.bht.training.privacy;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.util.List;
import no.bht.platform.person.IdentityNumberSearch;
import no.bht.platform.problem.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Addresses and keys are echoed, logged and kept for audit, so one that holds a national identity
 * number gets no further; a correlation id that does is replaced.
 */
@Provider
@PreMatching
class AddressDoor implements ContainerRequestFilter {
  private static final String CORRELATION_ID = "X-Correlation-Id";
  private static final String IDEMPOTENCY_KEY = "Idempotency-Key";
  // Before the correlation id is taken over, which is at 1000.
  private static final int FIRST = 1_100;

  void register(@Observes Filters filters) {
    filters.register(AddressDoor::dropCorrelationId, FIRST);
  }

  private static void dropCorrelationId(RoutingContext context) {
    if (isIn(context.request().getHeader(CORRELATION_ID))) {
      context.request().headers().remove(CORRELATION_ID);
    }
    context.next();
  }

  @Override
  public void filter(ContainerRequestContext request) {
    URI address = request.getUriInfo().getRequestUri();
    if (isIn(address.getPath())
        || isIn(address.getQuery())
        || isIn(request.getHeaderString(IDEMPOTENCY_KEY))) {
      // The answer names the address it belongs to, so that goes first.
      request.setRequestUri(URI.create("/"));
      request.abortWith(
          Problems.response(
              400,
              "national-identity-number-not-allowed",
              "A national identity number may not stand in an address or a key.",
              List.of()));
    }
  }

  private static boolean isIn(@Nullable String text) {
    return text != null && IdentityNumberSearch.isIn(text);
  }
}
