package no.bht.platform.security;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Callers are known in the resource layer only, where faults become problems. The server's own
 * handler for such faults is taken off before it prepares itself: for each request it would make
 * the table of all paths anew, a sixth of what a look-up costs.
 */
@ApplicationScoped
class AuthenticationInResources {
  /** Of the server's own filter that puts the handler there; equal ones run as registered. */
  private static final int AFTER_AUTHENTICATION = 200;

  void register(@Observes Filters filters) {
    filters.register(AuthenticationInResources::handle, AFTER_AUTHENTICATION);
  }

  private static void handle(RoutingContext context) {
    context.remove(QuarkusHttpUser.AUTH_FAILURE_HANDLER);
    context.next();
  }
}
