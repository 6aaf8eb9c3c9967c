package no.bht.casework.usecase.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongConsumer;
import no.bht.casework.domain.ProcedureRefused;
import no.bht.casework.domain.appeal.Appeal;
import no.bht.casework.domain.appeal.DecisionEffects;
import no.bht.casework.domain.appeal.EffectRegister;
import no.bht.casework.domain.appeal.LateGround;
import no.bht.casework.usecase.SendLetter;
import no.bht.platform.organisation.OrganisationNumber;

/** Steps of an appeal that decide nothing: taking up, forwarding, withdrawing. */
@ApplicationScoped
public class HandleAppeal {
  private final ChangeAppeal change;
  private final SendLetter sendLetter;
  private final EffectRegister effects;
  private final EndDeferral endDeferral;
  private final InstantSource clock;

  HandleAppeal(
      ChangeAppeal change,
      SendLetter sendLetter,
      EffectRegister effects,
      EndDeferral endDeferral,
      InstantSource clock) {
    this.change = change;
    this.sendLetter = sendLetter;
    this.effects = effects;
    this.endDeferral = endDeferral;
    this.clock = clock;
  }

  /**
   * @param by reference of who does it
   * @param versionRead stops the step if another version was read
   */
  public record Command(UUID appeal, String by, LongConsumer versionRead) {}

  /**
   * A late appeal is tried all the same. Statute: fvl. § 31.
   *
   * @throws ProcedureRefused if it is not late or no longer to be assessed
   */
  @Transactional
  public Optional<Appeal> takeUp(Command command, LateGround ground, String reason) {
    return change.change(
        command.appeal(),
        command.versionRead(),
        (appeal, decision) -> {
          appeal.takeUp(ground, new Appeal.Step(command.by(), clock.instant(), reason));
          sendLetter.send(
              appeal.filing().caseId(),
              appeal.filing().party(),
              AppealLetters.takenUp(appeal.filing(), decision, reason));
          effects.tell(decision, DecisionEffects::appealed);
        });
  }

  /**
   * Sends the appeal to the appeal body; the party gets a copy of the statement. Statute: fvl. § 33
   * fourth paragraph.
   *
   * @throws ProcedureRefused if it is not under review
   */
  @Transactional
  public Optional<Appeal> forward(Command command, String statement) {
    return change.change(
        command.appeal(),
        command.versionRead(),
        (appeal, decision) -> {
          appeal.forward(new Appeal.Step(command.by(), clock.instant(), statement));
          sendLetter.send(
              appeal.filing().caseId(),
              appeal.filing().party(),
              AppealLetters.forwarded(decision, statement));
        });
  }

  /**
   * The party withdraws its appeal.
   *
   * @return nothing if the party has no such appeal
   * @throws ProcedureRefused if it is decided
   */
  @Transactional
  public Optional<Appeal> withdraw(Command command, OrganisationNumber party) {
    return change
        .find(command.appeal())
        .filter(found -> found.filing().party().equals(party))
        .flatMap(
            found ->
                change.change(
                    command.appeal(),
                    command.versionRead(),
                    (appeal, decision) -> {
                      appeal.withdraw(new Appeal.Step(command.by(), clock.instant(), null));
                      endDeferral.withAppeal(decision, command.by());
                      effects.tell(decision, DecisionEffects::stands);
                    }));
  }
}
