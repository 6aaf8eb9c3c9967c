package no.bht.casework.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import no.bht.casework.domain.Letter;
import no.bht.casework.domain.OutgoingMessage;
import no.bht.casework.domain.OutgoingMessages;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.time.Ids;

/**
 * Makes a plain message available to a party and tells it so: no document of a case; those are sent
 * by {@link SendLetter}. As long as notices do not leave by another way, the entry in the party's
 * list is the notice: both happen at the same moment. Statute: eForvaltningsforskriften § 8.
 */
@ApplicationScoped
public class SendMessage {
  private final OutgoingMessages messages;
  private final Ids ids;
  private final InstantSource clock;

  SendMessage(OutgoingMessages messages, Ids ids, InstantSource clock) {
    this.messages = messages;
    this.ids = ids;
    this.clock = clock;
  }

  @Transactional(Transactional.TxType.MANDATORY)
  public OutgoingMessage send(OrganisationNumber party, Letter letter) {
    Instant now = clock.instant();
    OutgoingMessage message =
        new OutgoingMessage(ids.next(), party, letter, now, now, null, null, null);
    messages.add(message);
    return message;
  }
}
