package no.bht.employerregistry.domain;

import java.io.Serial;

/** A command that is not allowed now; nothing has happened. */
public final class CommandRefused extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  private final transient Refusal refusal;

  public CommandRefused(Refusal refusal) {
    super(refusal.getClass().getSimpleName(), null, false, false);
    this.refusal = refusal;
  }

  /**
   * @throws CommandRefused if {@code forbidden}
   */
  public static void when(boolean forbidden, Refusal refusal) {
    if (forbidden) {
      throw new CommandRefused(refusal);
    }
  }

  public Refusal refusal() {
    return refusal;
  }
}
