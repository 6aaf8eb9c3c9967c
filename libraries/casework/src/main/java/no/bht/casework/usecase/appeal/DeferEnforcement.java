package no.bht.casework.usecase.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongConsumer;
import no.bht.casework.domain.Decisions;
import no.bht.casework.domain.KeptDecision;
import no.bht.casework.domain.Letter;
import no.bht.casework.domain.ProcedureRefusal;
import no.bht.casework.domain.ProcedureRefused;
import no.bht.casework.domain.appeal.Deferral;
import no.bht.casework.domain.appeal.Deferrals;
import no.bht.casework.domain.appeal.EffectRegister;
import no.bht.casework.domain.appeal.Replacements;
import no.bht.casework.usecase.SendLetter;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.time.Ids;
import org.jspecify.annotations.Nullable;

/** Asking for deferral and answering it (utsatt iverksetting). Statute: fvl. § 42. */
@ApplicationScoped
public class DeferEnforcement {
  private final Decisions decisions;
  private final Deferrals deferrals;
  private final Replacements replacements;
  private final EffectRegister effects;
  private final SendLetter sendLetter;
  private final Ids ids;
  private final InstantSource clock;

  DeferEnforcement(
      Decisions decisions,
      Deferrals deferrals,
      Replacements replacements,
      EffectRegister effects,
      SendLetter sendLetter,
      Ids ids,
      InstantSource clock) {
    this.decisions = decisions;
    this.deferrals = deferrals;
    this.replacements = replacements;
    this.effects = effects;
    this.sendLetter = sendLetter;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * @param party who asks; {@code null} when an officer takes it up
   * @return nothing if there is no such decision for the party
   * @throws ProcedureRefused if one is asked for or in force, or the decision no longer stands
   */
  @Transactional
  public Optional<Deferral> ask(
      UUID decision, @Nullable OrganisationNumber party, String by, String reason) {
    return decisions
        .lock(decision)
        .filter(kept -> party == null || party.equals(kept.decision().party()))
        .map(
            kept -> {
              ProcedureRefused.when(
                  deferrals.of(decision).stream().anyMatch(one -> one.state().isOpen()),
                  new ProcedureRefusal.DeferralUnderWay());
              ProcedureRefused.when(
                  replacements.isReplaced(decision),
                  new ProcedureRefusal.DecisionNotOpenToAppeal());
              return deferrals.add(
                  Deferral.ask(
                      ids.next(),
                      decision,
                      kept.decision().party(),
                      new Deferral.Said(by, clock.instant(), reason)));
            });
  }

  /**
   * @param granted otherwise refused
   * @param until last day; {@code null} for until the appeal is decided
   * @param versionRead stops the answer if another version was read
   */
  public record Answer(
      UUID deferral,
      boolean granted,
      @Nullable LocalDate until,
      @Nullable String conditions,
      String reason,
      String officer,
      LongConsumer versionRead) {}

  /**
   * @throws ProcedureRefused if it is answered, or the last day is past
   */
  @Transactional
  public Optional<Deferral> answer(Answer answer) {
    return deferrals.lock(answer.deferral()).map(deferral -> answer(deferral, answer));
  }

  private Deferral answer(Deferral deferral, Answer answer) {
    answer.versionRead().accept(deferral.version());
    KeptDecision decision = decisions.find(deferral.decisionId()).orElseThrow();
    Deferral.Said said = new Deferral.Said(answer.officer(), clock.instant(), answer.reason());
    Deferral.Answer terms = new Deferral.Answer(said, answer.until(), answer.conditions());
    Deferral answered =
        deferrals.save(answer.granted() ? deferral.grant(terms) : deferral.refuse(said));
    Letter letter =
        answer.granted()
            ? AppealLetters.granted(decision, terms)
            : AppealLetters.refused(decision, answer.reason());
    sendLetter.send(decision.decision().caseId(), deferral.party(), letter);
    if (answer.granted()) {
      effects.tell(decision, (service, first) -> service.deferred(first, answer.until()));
    }
    return answered;
  }
}
