package no.bht.platform.correlation;

import io.quarkus.arc.Arc;
import java.util.function.Supplier;
import no.bht.platform.time.Ids;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/** The id of the request, event or sweep that is being worked on; it stands in every log line. */
public final class CorrelationId {

  static final String KEY = "correlationId";

  private CorrelationId() {}

  /** The current id; work that nobody has named yet gets a new one. */
  public static String current() {
    Object known = MDC.get(KEY);
    if (known != null) {
      return known.toString();
    }
    String created = created();
    MDC.put(KEY, created);
    return created;
  }

  /** Does the work under that id and puts the earlier one back. */
  public static <T extends @Nullable Object> T with(String id, Supplier<T> work) {
    Object before = MDC.get(KEY);
    MDC.put(KEY, id);
    try {
      return work.get();
    } finally {
      if (before == null) {
        MDC.remove(KEY);
      } else {
        MDC.put(KEY, before);
      }
    }
  }

  static String created() {
    return Arc.container().instance(Ids.class).get().next().toString();
  }
}
