package no.bht.casework.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import no.bht.casework.domain.AdvanceNotice;
import no.bht.casework.domain.Letter;
import no.bht.platform.organisation.OrganisationNumber;

/** Tells a party that a decision is coming, with time to comment. Statute: fvl. § 16. */
@ApplicationScoped
public class GiveAdvanceNotice {
  private final SendMessage sendMessage;

  GiveAdvanceNotice(SendMessage sendMessage) {
    this.sendMessage = sendMessage;
  }

  /**
   * @throws IllegalArgumentException if the last day to comment is not after today
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public AdvanceNotice give(OrganisationNumber party, Letter letter, LocalDate commentDeadline) {
    return new AdvanceNotice(sendMessage.send(party, letter).noticeSentAt(), commentDeadline);
  }
}
