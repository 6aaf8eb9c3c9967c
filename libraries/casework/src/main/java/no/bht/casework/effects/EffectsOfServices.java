package no.bht.casework.effects;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import no.bht.casework.domain.Decisions;
import no.bht.casework.domain.KeptDecision;
import no.bht.casework.domain.appeal.DecisionEffects;
import no.bht.casework.domain.appeal.EffectRegister;
import no.bht.casework.domain.appeal.Replacements;

@ApplicationScoped
class EffectsOfServices implements EffectRegister {
  private final List<DecisionEffects> effects;
  private final Decisions decisions;
  private final Replacements replacements;

  EffectsOfServices(
      @All List<DecisionEffects> effects, Decisions decisions, Replacements replacements) {
    this.effects = List.copyOf(effects);
    this.decisions = decisions;
    this.replacements = replacements;
  }

  @Override
  public boolean tell(KeptDecision decision, BiConsumer<DecisionEffects, KeptDecision> what) {
    KeptDecision first = first(decision);
    Optional<DecisionEffects> known =
        effects.stream()
            .filter(effect -> effect.outcomes().contains(first.decision().outcome()))
            .findFirst();
    known.ifPresent(service -> what.accept(service, first));
    return known.isPresent();
  }

  private KeptDecision first(KeptDecision decision) {
    KeptDecision first = decision;
    Optional<UUID> before = replacements.replacedBy(first.decision().id());
    while (before.isPresent()) {
      first = decisions.find(before.get()).orElseThrow();
      before = replacements.replacedBy(first.decision().id());
    }
    return first;
  }
}
