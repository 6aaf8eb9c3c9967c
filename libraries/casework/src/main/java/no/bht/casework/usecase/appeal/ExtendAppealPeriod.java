package no.bht.casework.usecase.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import no.bht.casework.domain.Decisions;
import no.bht.casework.domain.KeptDecision;
import no.bht.casework.domain.ProcedureRefused;
import no.bht.casework.domain.appeal.Extension;
import no.bht.casework.usecase.SendLetter;

/** Gives a party more time to appeal, on its request. Statute: fvl. § 29 fourth paragraph. */
@ApplicationScoped
public class ExtendAppealPeriod {
  private final Decisions decisions;
  private final OpenToAppeal open;
  private final SendLetter sendLetter;
  private final InstantSource clock;

  ExtendAppealPeriod(
      Decisions decisions, OpenToAppeal open, SendLetter sendLetter, InstantSource clock) {
    this.decisions = decisions;
    this.open = open;
    this.sendLetter = sendLetter;
    this.clock = clock;
  }

  /**
   * Keeps the extension and tells the party by letter.
   *
   * @return nothing if there is no such decision
   * @throws ProcedureRefused if the time is over, the day is not possible, or the decision cannot
   *     be appealed
   */
  @Transactional
  public Optional<Extension> extend(UUID decision, Extension.Wanted wanted) {
    return decisions.lock(decision).map(kept -> extend(kept, wanted));
  }

  private Extension extend(KeptDecision decision, Extension.Wanted wanted) {
    open.require(decision.decision().id());
    Extension extension = Extension.of(decision, wanted, clock.instant());
    decisions.extend(extension);
    sendLetter.send(
        decision.decision().caseId(),
        decision.decision().party(),
        AppealLetters.extended(decision, extension));
    return extension;
  }
}
