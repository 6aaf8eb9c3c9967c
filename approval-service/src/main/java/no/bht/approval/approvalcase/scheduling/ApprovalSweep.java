package no.bht.approval.approvalcase.scheduling;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.IntSupplier;
import no.bht.approval.approvalcase.usecase.ApprovalEnds;
import no.bht.approval.approvalcase.usecase.PreliminaryAnswers;
import no.bht.approval.approvalcase.usecase.WeighPositions;
import no.bht.approval.approvalcase.usecase.condition.ConditionDeadlines;
import org.jboss.logging.Logger;

/**
 * Looks for approvals that have ended, conditions that are overdue and answers that are due; any
 * number of replicas may, each takes what is free.
 */
@ApplicationScoped
class ApprovalSweep {
  private static final Logger LOG = Logger.getLogger(ApprovalSweep.class);

  private final ApprovalEnds ends;
  private final PreliminaryAnswers answers;
  private final ConditionDeadlines conditions;
  private final WeighPositions weigh;

  ApprovalSweep(
      ApprovalEnds ends,
      PreliminaryAnswers answers,
      ConditionDeadlines conditions,
      WeighPositions weigh) {
    this.ends = ends;
    this.answers = answers;
    this.conditions = conditions;
    this.weigh = weigh;
  }

  @Scheduled(
      every = "{bht.approval.sweep.every}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void sweep() {
    untilNothingIsLeft("ends", ends::expireSome);
    untilNothingIsLeft("reminders", ends::remindSome);
    untilNothingIsLeft("preliminary answers", answers::answerSome);
    untilNothingIsLeft("conditions", conditions::tellSome);
    untilNothingIsLeft("positions", weigh::weighSome);
  }

  /** What fails is tried again at the next sweep, and keeps nothing else waiting. */
  private static void untilNothingIsLeft(String what, IntSupplier batch) {
    try {
      int told;
      do {
        told = batch.getAsInt();
      } while (told > 0);
    } catch (RuntimeException e) {
      LOG.errorf(e, "The sweep of %s failed", what);
    }
  }
}
