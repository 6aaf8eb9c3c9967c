package no.bht.casework.domain.appeal;

import java.util.Optional;

/** Finds the service's effects. */
public interface EffectRegister {
  Optional<DecisionEffects> of(String outcome);
}
