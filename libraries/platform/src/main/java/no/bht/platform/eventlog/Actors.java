package no.bht.platform.eventlog;

import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;
import no.bht.platform.security.Caller;

/** Who acts: the caller of a request, the consumer of an event, else the system itself. */
@ApplicationScoped
public class Actors {

  private static final String SYSTEM = "system";
  private static final String NOBODY = "anonymous";
  private static final ScopedValue<String> NAMED = ScopedValue.newInstance();

  private final Caller caller;

  Actors(Caller caller) {
    this.caller = caller;
  }

  /** Does the work in the name of that actor, whoever called. */
  public static <T> T as(String actor, Supplier<T> work) {
    return ScopedValue.where(NAMED, actor).call(work::get);
  }

  /** Who acts now, as it stands in the log. */
  public String current() {
    if (NAMED.isBound()) {
      return NAMED.get();
    }
    return isCalled() ? caller.actor().reference() : SYSTEM;
  }

  /** A scheduled job has a request context too, with nobody in it. */
  private boolean isCalled() {
    return Arc.container().requestContext().isActive() && !caller.subject().equals(NOBODY);
  }
}
