package no.bht.casework.domain.appeal;

import java.util.Map;
import java.util.Set;
import no.bht.casework.domain.ProcedureRefusal;
import no.bht.casework.domain.ProcedureRefused;

/** Where a request for deferral stands. Statute: fvl. § 42. */
public enum DeferralState {
  /** Asked for (begjært); decided as soon as possible. */
  ASKED,
  /** The decision is not carried out (utsatt). */
  GRANTED,
  /** Refused with reasons (avslått). */
  REFUSED,
  /** Over. */
  ENDED;

  private static final Map<DeferralState, Set<DeferralState>> STEPS =
      Map.of(ASKED, Set.of(GRANTED, REFUSED, ENDED), GRANTED, Set.of(ENDED));

  /** Whether the step to {@code next} is allowed. */
  public boolean allows(DeferralState next) {
    return STEPS.getOrDefault(this, Set.of()).contains(next);
  }

  /** Whether it is asked for or in force. */
  public boolean isOpen() {
    return STEPS.containsKey(this);
  }

  DeferralState to(DeferralState next) {
    ProcedureRefused.when(!allows(next), new ProcedureRefusal.StepNotAllowed(name(), next.name()));
    return next;
  }
}
