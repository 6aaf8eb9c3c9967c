package no.bht.casework.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import no.bht.casework.domain.Decision;
import no.bht.casework.domain.Decisions;
import no.bht.casework.domain.Letter;
import no.bht.casework.domain.Notification;

/**
 * Records a decision and notifies the party of it, in the transaction of the service that decided.
 * The letter gets the information on appeal that every notification must carry. Statute: fvl. § 27.
 */
@ApplicationScoped
public class NotifyDecision {
  /** The template of the information on appeal; fvl. § 27 third paragraph. */
  private static final String APPEAL_INFORMATION = "APPEAL_INFORMATION";

  private final Decisions decisions;
  private final SendLetter sendLetter;
  private final InstantSource clock;

  NotifyDecision(Decisions decisions, SendLetter sendLetter, InstantSource clock) {
    this.decisions = decisions;
    this.sendLetter = sendLetter;
    this.clock = clock;
  }

  /**
   * @param letter the decision as the party reads it, without the information on appeal; a template
   *     may use {@code rules}, {@code facts}, {@code considerations} and {@code complianceDeadline}
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public Notification notify(Decision decision, Letter letter) {
    Instant now = clock.instant();
    Notification notification = new Notification(now, now, decision.decidingBody().appealBody());
    sendLetter.send(
        decision.caseId(),
        decision.party(),
        filled(letter, decision, notification),
        APPEAL_INFORMATION,
        now);
    decisions.add(decision, notification);
    return notification;
  }

  private static Letter filled(Letter letter, Decision decision, Notification notification) {
    Letter filled =
        letter
            .filled("rules", decision.reasons().rules())
            .filled("facts", decision.reasons().facts())
            .filled("considerations", decision.reasons().considerations())
            .filled("appealBody", notification.appealBody().name())
            .filled("appealDeadline", notification.appealDeadline());
    return decision.complianceDeadline() == null
        ? filled
        : filled.filled("complianceDeadline", decision.complianceDeadline());
  }
}
