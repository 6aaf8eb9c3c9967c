package no.bht.casework.sweep;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import no.bht.casework.usecase.NoticeAgain;

/** Any number of replicas may run it: each row is taken once. */
@ApplicationScoped
class NoticeAgainSweep {
  private final NoticeAgain noticeAgain;

  NoticeAgainSweep(NoticeAgain noticeAgain) {
    this.noticeAgain = noticeAgain;
  }

  @Scheduled(every = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void sweep() {
    noticeAgain.noticeDue();
  }
}
