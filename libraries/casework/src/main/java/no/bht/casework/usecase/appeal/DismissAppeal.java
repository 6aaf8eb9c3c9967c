package no.bht.casework.usecase.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongConsumer;
import no.bht.casework.domain.Decision;
import no.bht.casework.domain.KeptDecision;
import no.bht.casework.domain.Letter;
import no.bht.casework.domain.ProcedureRefused;
import no.bht.casework.domain.Reasons;
import no.bht.casework.domain.appeal.Appeal;
import no.bht.casework.domain.appeal.DecisionEffects;
import no.bht.casework.domain.appeal.DismissalGround;
import no.bht.casework.domain.appeal.EffectRegister;
import no.bht.casework.usecase.NotifyDecision;
import no.bht.platform.time.Ids;
import no.bht.platform.time.Oslo;

/**
 * Dismisses an appeal whose conditions fail (avvisning), by a decision that can itself be appealed.
 * Statute: fvl. §§ 28 third paragraph, 31, 33 second paragraph.
 */
@ApplicationScoped
public class DismissAppeal {
  /** Outcome code of the dismissal. */
  public static final String OUTCOME = "APPEAL_DISMISSED";

  private final ChangeAppeal change;
  private final NotifyDecision notifyDecision;
  private final EffectRegister effects;
  private final EndDeferral endDeferral;
  private final Ids ids;
  private final InstantSource clock;

  DismissAppeal(
      ChangeAppeal change,
      NotifyDecision notifyDecision,
      EffectRegister effects,
      EndDeferral endDeferral,
      Ids ids,
      InstantSource clock) {
    this.change = change;
    this.notifyDecision = notifyDecision;
    this.effects = effects;
    this.endDeferral = endDeferral;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * @param officer reference of who decides
   * @param versionRead stops the step if another version was read
   */
  public record Command(
      UUID appeal,
      DismissalGround ground,
      Reasons reasons,
      String officer,
      LongConsumer versionRead) {}

  /**
   * @throws ProcedureRefused if it is neither late nor under review, or dismissed as late and is
   *     not
   */
  @Transactional
  public Optional<Appeal> dismiss(Command command) {
    return change.change(
        command.appeal(),
        command.versionRead(),
        (appeal, decision) -> {
          Instant now = clock.instant();
          appeal.dismiss(
              command.ground(), new Appeal.Step(command.officer(), now, command.reasons().facts()));
          notifyDecision.notify(dismissal(decision, command, now), letter(decision));
          endDeferral.withAppeal(decision, command.officer());
          effects.tell(decision, DecisionEffects::stands);
        });
  }

  private static Letter letter(KeptDecision decision) {
    return Letter.byTemplate(
        OUTCOME, Map.of("appealedOn", Oslo.dateOf(decision.decision().decidedAt())));
  }

  private Decision dismissal(KeptDecision against, Command command, Instant now) {
    Decision old = against.decision();
    return new Decision(
        ids.next(),
        old.caseId(),
        old.party(),
        OUTCOME,
        old.ruleVersion(),
        command.reasons(),
        old.decidingBody(),
        command.officer(),
        now,
        null);
  }
}
