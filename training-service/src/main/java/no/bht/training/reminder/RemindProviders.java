package no.bht.training.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.time.Oslo;

/** One letter to a provider for all it has not been reminded of yet. */
@ApplicationScoped
class RemindProviders {
  private static final int AT_A_TIME = 500;

  private final ReminderTable table;
  private final OutgoingMessages messages;
  private final InstantSource clock;

  RemindProviders(ReminderTable table, OutgoingMessages messages, InstantSource clock) {
    this.table = table;
    this.messages = messages;
    this.clock = clock;
  }

  @Transactional
  List<OrganisationNumber> due() {
    return table.providers(Oslo.today(clock), AT_A_TIME);
  }

  /** Two replicas at once: what the one has noted the other does not send. */
  @Transactional
  void remind(OrganisationNumber provider) {
    Reminders reminders = table.note(provider, Oslo.today(clock), clock.instant());
    if (!reminders.isEmpty()) {
      messages.send(provider, ReminderLetter.of(reminders), clock.instant());
    }
  }
}
