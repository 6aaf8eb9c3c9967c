package no.bht.approval.approvalcase.domain;

import java.io.Serial;

/** A command that is not allowed now. */
public final class CommandRefused extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  private final transient Refusal refusal;

  public CommandRefused(Refusal refusal) {
    super(refusal.getClass().getSimpleName());
    this.refusal = refusal;
  }

  public static void when(boolean forbidden, Refusal refusal) {
    if (forbidden) {
      throw new CommandRefused(refusal);
    }
  }

  public Refusal refusal() {
    return refusal;
  }
}
