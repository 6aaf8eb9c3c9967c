package no.bht.casework.domain;

import java.io.Serial;

/** A step of the procedure that is not allowed now; HTTP answers it with 409 or 422. */
public final class ProcedureRefused extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  private final transient ProcedureRefusal refusal;

  public ProcedureRefused(ProcedureRefusal refusal) {
    super(refusal.getClass().getSimpleName());
    this.refusal = refusal;
  }

  public ProcedureRefusal refusal() {
    return refusal;
  }

  /**
   * @throws ProcedureRefused if {@code forbidden}
   */
  public static void when(boolean forbidden, ProcedureRefusal refusal) {
    if (forbidden) {
      throw new ProcedureRefused(refusal);
    }
  }
}
