package no.bht.employerregistry.obligation.scheduling;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import no.bht.employerregistry.obligation.usecase.TurnDuties;
import org.jboss.logging.Logger;

@ApplicationScoped
class DutySweep {
  private static final Logger LOG = Logger.getLogger(DutySweep.class);
  private static final int EMPLOYERS_AT_ONCE = 1000;

  private final TurnDuties turnDuties;

  DutySweep(TurnDuties turnDuties) {
    this.turnDuties = turnDuties;
  }

  @Scheduled(
      every = "{bht.employer-registry.duties.sweep-every}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void sweep() {
    try {
      int seen;
      do {
        seen = turnDuties.turnSome(EMPLOYERS_AT_ONCE);
      } while (seen > 0);
    } catch (RuntimeException e) {
      LOG.error("The duties that turn today could not be told; tried again at the next sweep", e);
    }
  }
}
