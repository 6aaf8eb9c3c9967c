package no.bht.casework.usecase.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongConsumer;
import no.bht.casework.domain.Decisions;
import no.bht.casework.domain.KeptDecision;
import no.bht.casework.domain.ProcedureRefused;
import no.bht.casework.domain.appeal.DecisionEffects;
import no.bht.casework.domain.appeal.Deferral;
import no.bht.casework.domain.appeal.DeferralState;
import no.bht.casework.domain.appeal.Deferrals;
import no.bht.casework.domain.appeal.EffectRegister;
import no.bht.casework.usecase.SendLetter;
import no.bht.platform.sweep.DueRows;
import no.bht.platform.sweep.Sweeps;
import no.bht.platform.time.Oslo;

/** Ends deferrals: by an officer, with the appeal, or when their last day is past. fvl. § 42. */
@ApplicationScoped
public class EndDeferral {
  private static final int BATCH = 100;
  private static final String SYSTEM = "system";

  private final Deferrals deferrals;
  private final Decisions decisions;
  private final EffectRegister effects;
  private final SendLetter sendLetter;
  private final Sweeps sweeps;
  private final InstantSource clock;

  EndDeferral(
      Deferrals deferrals,
      Decisions decisions,
      EffectRegister effects,
      SendLetter sendLetter,
      Sweeps sweeps,
      InstantSource clock) {
    this.deferrals = deferrals;
    this.decisions = decisions;
    this.effects = effects;
    this.sendLetter = sendLetter;
    this.sweeps = sweeps;
    this.clock = clock;
  }

  /**
   * An officer ends it.
   *
   * @throws ProcedureRefused if it is refused or over
   */
  @Transactional
  public Optional<Deferral> end(UUID id, String officer, String reason, LongConsumer versionRead) {
    return deferrals
        .lock(id)
        .map(
            deferral -> {
              versionRead.accept(deferral.version());
              return end(
                  deferral, decisions.find(deferral.decisionId()).orElseThrow(), officer, reason);
            });
  }

  /** Ends those whose last day is past; how many. */
  public int endPast() {
    return sweeps.some(
        new DueRows<>(
            "ended-deferrals",
            BATCH,
            most -> deferrals.lockPast(Oslo.today(clock), most),
            Deferral::id,
            past -> past.forEach(this::endPast)));
  }

  private void endPast(Deferral deferral) {
    end(
        deferral,
        decisions.find(deferral.decisionId()).orElseThrow(),
        SYSTEM,
        "Siste dag er nådd.");
  }

  /** The appeal has come to its end: so has what was deferred, or asked for, until then. */
  void withAppeal(KeptDecision decision, String by) {
    deferrals.of(decision.decision().id()).stream()
        .filter(deferral -> deferral.state().isOpen())
        .forEach(deferral -> end(deferral, decision, by, "Klagesaken er avsluttet."));
  }

  private Deferral end(Deferral deferral, KeptDecision decision, String by, String reason) {
    Deferral ended = deferrals.save(deferral.end(new Deferral.Said(by, clock.instant(), reason)));
    if (deferral.state() == DeferralState.GRANTED) {
      sendLetter.send(
          decision.decision().caseId(), deferral.party(), AppealLetters.ended(decision, reason));
      effects.tell(decision, DecisionEffects::deferralEnded);
    }
    return ended;
  }
}
