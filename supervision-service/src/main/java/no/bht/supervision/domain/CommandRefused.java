package no.bht.supervision.domain;

/** A command that is not allowed now, with the reason. Nothing has changed. */
public final class CommandRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Refusal refusal;

  public CommandRefused(Refusal refusal) {
    super(refusal.toString());
    this.refusal = refusal;
  }

  /**
   * @throws CommandRefused if {@code refused}
   */
  public static void when(boolean refused, Refusal refusal) {
    if (refused) {
      throw new CommandRefused(refusal);
    }
  }

  /** Why the command is not allowed. */
  public Refusal refusal() {
    return refusal;
  }
}
