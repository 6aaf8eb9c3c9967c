package no.bht.training.trainingstatus.messaging;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.training.trainingstatus.usecase.KeepTrainingStatus;
import org.jboss.logging.Logger;

/**
 * Finds the changes that come with the calendar: somebody's first day, or the day after the last.
 * Each provider is a transaction of its own; any number of replicas may look.
 */
@ApplicationScoped
class TrainingStatusSweep {
  private static final Logger LOG = Logger.getLogger(TrainingStatusSweep.class);

  private final KeepTrainingStatus keepTrainingStatus;

  TrainingStatusSweep(KeepTrainingStatus keepTrainingStatus) {
    this.keepTrainingStatus = keepTrainingStatus;
  }

  @Scheduled(
      every = "${bht.training.status-sweep.every}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void run() {
    sweep();
  }

  /** Settles what is due; the number of providers that were. */
  int sweep() {
    List<OrganisationNumber> due = keepTrainingStatus.due();
    due.forEach(this::settle);
    return due.size();
  }

  private void settle(OrganisationNumber provider) {
    try {
      keepTrainingStatus.settleIfDue(provider);
    } catch (RuntimeException e) {
      LOG.errorf(e, "Training status not settled; provider=%s", provider.value());
    }
  }
}
