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
  private final Decisions decisions;
  private final SendMessage sendMessage;
  private final InstantSource clock;

  NotifyDecision(Decisions decisions, SendMessage sendMessage, InstantSource clock) {
    this.decisions = decisions;
    this.sendMessage = sendMessage;
    this.clock = clock;
  }

  /**
   * @param letter the decision as the party reads it, without the information on appeal
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public Notification notify(Decision decision, Letter letter) {
    Instant now = clock.instant();
    Notification notification = new Notification(now, now, decision.decidingBody().appealBody());
    sendMessage.send(decision.party(), letter.with(notification.appealInformation()), now);
    decisions.add(decision, notification);
    return notification;
  }
}
