package no.bht.employerregistry.dispensation.scheduling;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import no.bht.employerregistry.dispensation.usecase.DispensationDays;
import no.bht.platform.sweep.Sweeps;

/** Any number of replicas may run it: each dispensation is claimed by one. */
@ApplicationScoped
class DispensationSweep {
  private final DispensationDays days;

  DispensationSweep(DispensationDays days) {
    this.days = days;
  }

  @Scheduled(
      every = "{bht.employer-registry.dispensations.sweep-every}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void sweep() {
    Sweeps.untilNothingIsLeft("dispensations that end", days::tellSomeEnds);
    Sweeps.untilNothingIsLeft("preliminary answers", days::answerSome);
    Sweeps.untilNothingIsLeft("reminders", days::remindSome);
  }
}
