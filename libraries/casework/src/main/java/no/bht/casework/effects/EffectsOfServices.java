package no.bht.casework.effects;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import no.bht.casework.domain.appeal.DecisionEffects;
import no.bht.casework.domain.appeal.EffectRegister;

@ApplicationScoped
class EffectsOfServices implements EffectRegister {
  private final List<DecisionEffects> effects;

  EffectsOfServices(@All List<DecisionEffects> effects) {
    this.effects = List.copyOf(effects);
  }

  @Override
  public Optional<DecisionEffects> of(String outcome) {
    return effects.stream().filter(effect -> effect.outcomes().contains(outcome)).findFirst();
  }
}
