package no.bht.approval.approvalcase.scheduling;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.IntSupplier;
import no.bht.approval.approvalcase.usecase.ApprovalEnds;

/** Looks for approvals that have ended; any number of replicas may, each takes what is free. */
@ApplicationScoped
class ApprovalSweep {
  private final ApprovalEnds ends;

  ApprovalSweep(ApprovalEnds ends) {
    this.ends = ends;
  }

  @Scheduled(
      every = "{bht.approval.sweep.every}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void sweep() {
    untilNothingIsLeft(ends::expireSome);
    untilNothingIsLeft(ends::remindSome);
  }

  private static void untilNothingIsLeft(IntSupplier batch) {
    int told;
    do {
      told = batch.getAsInt();
    } while (told > 0);
  }
}
