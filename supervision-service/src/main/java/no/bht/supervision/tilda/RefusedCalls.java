package no.bht.supervision.tilda;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.spi.runtime.AuthorizationFailureEvent;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Notes calls that are turned away for what their token lacks: no resource ever hears of them. */
@ApplicationScoped
class RefusedCalls {
  private static final Logger LOG = Logger.getLogger(RefusedCalls.class);
  private static final Pattern PATH =
      Pattern.compile("(/tilda/(?:tilsyn|koordinering|trend|mtam))(?:/([0-9]{9})?.*)?");

  private final Access access;

  RefusedCalls(Access access) {
    this.access = access;
  }

  /** Whoever has no token at all is not noted: there is nothing to tell of it. */
  void note(@ObservesAsync AuthorizationFailureEvent refused) {
    SecurityIdentity who = refused.getSecurityIdentity();
    Object call = refused.getEventProperties().get(RoutingContext.class.getName());
    if (who == null || who.isAnonymous() || !(call instanceof RoutingContext context)) {
      return;
    }
    Matcher path = PATH.matcher(context.normalizedPath());
    if (path.matches()) {
      String operation = context.request().method().name() + " " + path.group(1);
      try {
        access.note(who, operation, requestorIn(context), path.group(2), false);
      } catch (RuntimeException e) {
        LOG.errorf(e, "A call that was turned away is not noted: %s", operation);
      }
    }
  }

  private static @Nullable String requestorIn(RoutingContext context) {
    String said = context.request().getParam("requestor");
    return said != null && said.matches("[0-9]{9}") ? said : null;
  }
}
