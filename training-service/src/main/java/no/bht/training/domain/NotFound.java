package no.bht.training.domain;

import java.io.Serial;

/** There is no such thing, or the caller may not know of it. */
public final class NotFound extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  /** Says nothing of what was looked for. */
  public NotFound() {
    super("not found");
  }
}
