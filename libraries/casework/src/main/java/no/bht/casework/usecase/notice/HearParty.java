package no.bht.casework.usecase.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.bht.casework.domain.Decisions;
import no.bht.casework.domain.ProcedureRefusal;
import no.bht.casework.domain.ProcedureRefused;
import no.bht.casework.domain.notice.Hearing;
import no.bht.casework.domain.notice.Hearings;
import no.bht.casework.domain.notice.MayDecide;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.time.Ids;
import no.bht.platform.time.Oslo;

/** What a party says of a coming decision, and whether it has been heard. Statute: fvl. § 16. */
@ApplicationScoped
public class HearParty {
  private final Hearings hearings;
  private final Decisions decisions;
  private final Ids ids;
  private final InstantSource clock;

  HearParty(Hearings hearings, Decisions decisions, Ids ids, InstantSource clock) {
    this.hearings = hearings;
    this.decisions = decisions;
    this.ids = ids;
    this.clock = clock;
  }

  /** Whether a decision with the outcome may be taken in the case today; the last notice counts. */
  @Transactional
  public MayDecide mayDecide(UUID caseId, String outcome) {
    return lastOf(caseId, outcome)
        .map(hearing -> hearing.on(Oslo.today(clock)))
        .orElseGet(MayDecide.NotHeard::new);
  }

  /**
   * @throws ProcedureRefused if the decision may not be taken today
   */
  @Transactional
  public void requireHeard(UUID caseId, String outcome) {
    switch (mayDecide(caseId, outcome)) {
      case MayDecide.Yes yes -> {}
      case MayDecide.NotHeard unheard ->
          throw new ProcedureRefused(new ProcedureRefusal.PartyNotHeard());
      case MayDecide.NotBefore running ->
          throw new ProcedureRefused(
              new ProcedureRefusal.CommentDeadlineRunning(running.commentDeadline()));
    }
  }

  /** The last notice of a decision with the outcome, or why there was none. */
  @Transactional
  public Optional<Hearing> lastOf(UUID caseId, String outcome) {
    return hearings.ofCase(caseId).reversed().stream()
        .filter(hearing -> hearing.outcome().equals(outcome))
        .findFirst();
  }

  /**
   * Records a comment of the party. One that comes after its last day is considered too, as long as
   * nothing is decided (fvl. § 17).
   *
   * @param moreToCome whether the party wants to say more before its last day
   * @param by reference of who speaks for the party
   * @return nothing if the party has no such notice
   * @throws ProcedureRefused if notice was left out or the case is decided
   * @throws IllegalArgumentException if the text is blank
   */
  @Transactional
  public Optional<Hearing> comment(
      UUID id, OrganisationNumber party, String text, boolean moreToCome, String by) {
    return hearings
        .find(id)
        .filter(hearing -> hearing.party().equals(party))
        .map(hearing -> comment(hearing, text, moreToCome, by));
  }

  private Hearing comment(Hearing hearing, String text, boolean moreToCome, String by) {
    hearing.refuseCommentWithoutNotice();
    ProcedureRefused.when(isDecided(hearing), new ProcedureRefusal.DecisionTaken());
    hearings.comment(
        hearing.id(), new Hearing.Comment(ids.next(), clock.instant(), by, text, moreToCome));
    return hearings.find(hearing.id()).orElseThrow();
  }

  /** Every hearing of a case, oldest first. */
  @Transactional
  public List<Hearing> ofCase(UUID caseId) {
    return hearings.ofCase(caseId);
  }

  private boolean isDecided(Hearing hearing) {
    Instant sent =
        hearing.notice() instanceof Hearing.Sent given ? given.notice().sentAt() : Instant.MAX;
    return decisions.ofCase(hearing.caseId()).stream()
        .map(kept -> kept.decision().decidedAt())
        .max(Comparator.naturalOrder())
        .filter(decided -> !decided.isBefore(sent))
        .isPresent();
  }
}
