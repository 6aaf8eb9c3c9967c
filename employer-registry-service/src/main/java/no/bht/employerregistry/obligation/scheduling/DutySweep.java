package no.bht.employerregistry.obligation.scheduling;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import no.bht.employerregistry.obligation.usecase.TurnDuties;
import no.bht.platform.sweep.Sweeps;

@ApplicationScoped
class DutySweep {
  private static final int EMPLOYERS_AT_ONCE = 1000;

  private final TurnDuties turnDuties;

  DutySweep(TurnDuties turnDuties) {
    this.turnDuties = turnDuties;
  }

  @Scheduled(
      every = "{bht.employer-registry.duties.sweep-every}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void sweep() {
    Sweeps.untilNothingIsLeft("duties", () -> turnDuties.turnSome(EMPLOYERS_AT_ONCE));
  }
}
