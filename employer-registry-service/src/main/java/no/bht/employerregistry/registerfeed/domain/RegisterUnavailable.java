package no.bht.employerregistry.registerfeed.domain;

import java.io.Serial;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The register gave no answer that can be used; nothing is concluded from that. */
public final class RegisterUnavailable extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  private final Reason reason;
  private final @Nullable Duration retryAfter;

  public RegisterUnavailable(Reason reason) {
    this(reason, null);
  }

  /**
   * @param retryAfter the pause that the register asked for
   */
  public RegisterUnavailable(Reason reason, @Nullable Duration retryAfter) {
    super(reason.name(), null, false, false);
    this.reason = reason;
    this.retryAfter = retryAfter;
  }

  public Reason reason() {
    return reason;
  }

  public @Nullable Duration retryAfter() {
    return retryAfter;
  }

  /** Why there is no answer. */
  public enum Reason {
    TIMEOUT,
    NO_CONNECTION,
    SERVER_ERROR,
    TOO_MANY_REQUESTS,
    /** A status by which the register refuses what we asked for: a fault on our side. */
    REFUSED,
    /** An answer that is not what the register's description says. */
    UNREADABLE,
    /** Our own side failed while taking over. */
    INTERNAL
  }
}
