package no.bht.casework.usecase.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongConsumer;
import no.bht.casework.domain.KeptDecision;
import no.bht.casework.domain.Letter;
import no.bht.casework.domain.ProcedureRefused;
import no.bht.casework.domain.appeal.Appeal;
import no.bht.casework.domain.appeal.AppealOutcome;
import no.bht.casework.domain.appeal.Change;
import no.bht.casework.domain.appeal.DecisionEffects;
import no.bht.casework.domain.appeal.EffectRegister;
import no.bht.casework.domain.appeal.Overturned;
import no.bht.casework.usecase.SendLetter;

/** Records what the appeal body decided and carries it out. Statute: fvl. § 34. */
@ApplicationScoped
public class RecordOutcome {
  private final ChangeAppeal change;
  private final OverturnDecision overturn;
  private final SendLetter sendLetter;
  private final EffectRegister effects;
  private final EndDeferral endDeferral;
  private final InstantSource clock;

  RecordOutcome(
      ChangeAppeal change,
      OverturnDecision overturn,
      SendLetter sendLetter,
      EffectRegister effects,
      EndDeferral endDeferral,
      InstantSource clock) {
    this.change = change;
    this.overturn = overturn;
    this.sendLetter = sendLetter;
    this.effects = effects;
    this.endDeferral = endDeferral;
    this.clock = clock;
  }

  /**
   * @param decidedOn the day the appeal body decided, Europe/Oslo
   * @param text its reasons, as far as the letter repeats them
   * @param terms what its decision says, by names the service knows
   * @param officer reference of who records it
   * @param versionRead stops the step if another version was read
   */
  public record Command(
      UUID appeal,
      AppealOutcome outcome,
      LocalDate decidedOn,
      String text,
      Map<String, String> terms,
      String officer,
      LongConsumer versionRead) {}

  /**
   * @throws ProcedureRefused if the appeal is not with the appeal body, or the day is impossible
   */
  @Transactional
  public Optional<Appeal> record(Command command) {
    return change.change(
        command.appeal(),
        command.versionRead(),
        (appeal, decision) -> {
          appeal.decide(
              command.outcome(),
              command.decidedOn(),
              new Appeal.Step(command.officer(), clock.instant(), command.text()));
          sendLetter.send(
              appeal.filing().caseId(), appeal.filing().party(), letter(decision, command));
          carryOut(decision, command);
        });
  }

  private void carryOut(KeptDecision decision, Command command) {
    switch (command.outcome()) {
      case CHANGED -> overturn(decision, command, Change.CHANGED);
      case ANNULLED -> overturn(decision, command, Change.ANNULLED);
      case UPHELD, DISMISSED -> {
        endDeferral.withAppeal(decision, command.officer());
        effects.tell(decision, DecisionEffects::stands);
      }
    }
  }

  private void overturn(KeptDecision decision, Command command, Change into) {
    overturn.overturn(
        new Overturned(
            decision,
            into,
            Overturned.Origin.APPEAL_BODY,
            null,
            command.decidedOn(),
            command.terms(),
            command.officer()),
        null);
  }

  private static Letter letter(KeptDecision decision, Command command) {
    boolean inFavour =
        command.outcome() == AppealOutcome.CHANGED || command.outcome() == AppealOutcome.ANNULLED;
    return AppealLetters.about(decision, "APPEAL_OUTCOME")
        .filled("appealBody", decision.appealBody().name())
        .filled("outcome", command.outcome().name())
        .filled("outcomeOn", command.decidedOn())
        .filled("text", command.text())
        .filled("inFavour", inFavour);
  }
}
