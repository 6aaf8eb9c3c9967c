package no.bht.training.reminder;

import java.time.Instant;
import no.bht.platform.organisation.OrganisationNumber;

/** Port: letters to providers. */
interface OutgoingMessages {

  /** Makes a letter available to the provider; joins the transaction. */
  void send(OrganisationNumber provider, ReminderLetter letter, Instant now);
}
