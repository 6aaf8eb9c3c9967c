package no.bht.casework.usecase.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.bht.casework.domain.Decisions;
import no.bht.casework.domain.KeptDecision;
import no.bht.casework.domain.ProcedureRefused;
import no.bht.casework.domain.appeal.Appeal;
import no.bht.casework.domain.appeal.AppealState;
import no.bht.casework.domain.appeal.Appeals;
import no.bht.casework.domain.appeal.DecisionEffects;
import no.bht.casework.domain.appeal.EffectRegister;
import no.bht.casework.domain.appeal.Filing;
import no.bht.casework.domain.archive.Direction;
import no.bht.casework.usecase.SendLetter;
import no.bht.casework.usecase.archive.ArchiveLetter;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.time.Ids;
import no.bht.platform.time.Oslo;
import org.jspecify.annotations.Nullable;

/** A party appeals a decision (klage). Statute: fvl. §§ 28-32, eForvaltningsforskriften § 11. */
@ApplicationScoped
public class FileAppeal {
  private final Decisions decisions;
  private final Appeals appeals;
  private final OpenToAppeal open;
  private final EffectRegister effects;
  private final ArchiveLetter archive;
  private final SendLetter sendLetter;
  private final Ids ids;
  private final InstantSource clock;

  FileAppeal(
      Decisions decisions,
      Appeals appeals,
      OpenToAppeal open,
      EffectRegister effects,
      ArchiveLetter archive,
      SendLetter sendLetter,
      Ids ids,
      InstantSource clock) {
    this.decisions = decisions;
    this.appeals = appeals;
    this.open = open;
    this.effects = effects;
    this.archive = archive;
    this.sendLetter = sendLetter;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * @param party who appeals; {@code null} when an officer registers what came on paper
   * @param filedBy reference of who hands it in
   * @param handedOverOn the day of posting (fvl. § 30); {@code null} when electronic: now
   */
  public record Command(
      UUID decision,
      @Nullable OrganisationNumber party,
      String filedBy,
      @Nullable LocalDate handedOverOn,
      String grounds,
      String changeWanted) {}

  /**
   * Keeps the appeal as a document and sends a receipt.
   *
   * @return nothing if there is no such decision for the party
   * @throws ProcedureRefused if an appeal is under way, the decision no longer stands, or more than
   *     a year has passed
   */
  @Transactional
  public Optional<Appeal> file(Command command) {
    return decisions
        .lock(command.decision())
        .filter(kept -> command.party() == null || command.party().equals(kept.decision().party()))
        .map(kept -> file(kept, command));
  }

  private Appeal file(KeptDecision decision, Command command) {
    open.require(decision.decision().id());
    Instant now = clock.instant();
    LocalDate handedOver = command.handedOverOn();
    Filing filing =
        Filing.against(
            decision,
            now,
            command.filedBy(),
            handedOver == null ? Oslo.dateOf(now) : handedOver,
            command.grounds(),
            command.changeWanted());
    Appeal appeal = appeals.add(Appeal.file(ids.next(), filing));
    archive.archive(
        new ArchiveLetter.Command(
            filing.caseId(),
            filing.party(),
            Direction.INCOMING,
            AppealLetters.incoming(filing, decision),
            null,
            Oslo.dateOf(now)));
    sendLetter.send(filing.caseId(), filing.party(), AppealLetters.receipt(filing, decision));
    if (appeal.state() == AppealState.UNDER_REVIEW) {
      effects.tell(decision, DecisionEffects::appealed);
    }
    return appeal;
  }
}
