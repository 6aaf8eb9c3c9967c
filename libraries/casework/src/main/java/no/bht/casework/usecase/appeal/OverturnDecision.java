package no.bht.casework.usecase.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;
import no.bht.casework.domain.ProcedureRefusal;
import no.bht.casework.domain.ProcedureRefused;
import no.bht.casework.domain.appeal.EffectRegister;
import no.bht.casework.domain.appeal.Overturned;
import no.bht.casework.domain.appeal.Replacements;
import org.jspecify.annotations.Nullable;

/** Records that a decision no longer stands and lets the service carry it out. */
@ApplicationScoped
class OverturnDecision {
  private final Replacements replacements;
  private final EffectRegister effects;
  private final EndDeferral endDeferral;
  private final InstantSource clock;

  OverturnDecision(
      Replacements replacements,
      EffectRegister effects,
      EndDeferral endDeferral,
      InstantSource clock) {
    this.replacements = replacements;
    this.effects = effects;
    this.endDeferral = endDeferral;
    this.clock = clock;
  }

  /**
   * @param by the new decision; {@code null} where another body made it
   * @throws ProcedureRefused if it no longer stands already, or the service does not know what
   *     follows
   */
  @Transactional(Transactional.TxType.MANDATORY)
  void overturn(Overturned overturned, @Nullable UUID by) {
    UUID decision = overturned.decision().decision().id();
    ProcedureRefused.when(
        replacements.isReplaced(decision), new ProcedureRefusal.DecisionNotOpenToAppeal());
    replacements.add(decision, overturned.change(), overturned.origin(), by, clock.instant());
    endDeferral.withAppeal(overturned.decision(), overturned.officer());
    ProcedureRefused.when(
        !effects.tell(
            overturned.decision(), (service, first) -> service.overturned(overturned.with(first))),
        new ProcedureRefusal.NoEffectKnown(overturned.decision().decision().outcome()));
  }
}
