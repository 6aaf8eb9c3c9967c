package no.bht.training.domain;

import java.io.Serial;

/** A command that is not allowed now, with the reason. */
public final class CommandRefused extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  private final transient Refusal refusal;

  /** Refuses for this reason. */
  public CommandRefused(Refusal refusal) {
    super(refusal.getClass().getSimpleName());
    this.refusal = refusal;
  }

  /** The reason. */
  public Refusal refusal() {
    return refusal;
  }
}
