package no.bht.casework.domain.appeal;

import java.util.function.BiConsumer;
import no.bht.casework.domain.KeptDecision;

/** Tells the service what becomes of its decisions. */
public interface EffectRegister {

  /**
   * One that came in place of another is the service's affair as the first one was: it is told of
   * that one.
   *
   * @return whether any bean answers for the decision
   */
  boolean tell(KeptDecision decision, BiConsumer<DecisionEffects, KeptDecision> what);
}
