package no.bht.training.reminder;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import no.bht.platform.organisation.OrganisationNumber;
import org.jboss.logging.Logger;

/** Finds the providers to remind; each is a transaction of its own. */
@ApplicationScoped
class ReminderSweep {
  private static final Logger LOG = Logger.getLogger(ReminderSweep.class);

  private final RemindProviders remindProviders;

  ReminderSweep(RemindProviders remindProviders) {
    this.remindProviders = remindProviders;
  }

  @Scheduled(
      every = "${bht.training.reminders.every}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void sweep() {
    remindProviders.due().forEach(this::remind);
  }

  private void remind(OrganisationNumber provider) {
    try {
      remindProviders.remind(provider);
    } catch (RuntimeException e) {
      LOG.errorf(e, "Provider not reminded; provider=%s", provider.value());
    }
  }
}
