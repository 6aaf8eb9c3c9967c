package no.bht.casework.sweep;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import no.bht.casework.usecase.appeal.EndDeferral;

/** Any number of replicas may run it: each row is taken once. */
@ApplicationScoped
class EndDeferralsSweep {
  private final EndDeferral endDeferral;

  EndDeferralsSweep(EndDeferral endDeferral) {
    this.endDeferral = endDeferral;
  }

  @Scheduled(every = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void sweep() {
    endDeferral.endPast();
  }
}
