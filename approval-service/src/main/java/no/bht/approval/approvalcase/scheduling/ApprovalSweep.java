package no.bht.approval.approvalcase.scheduling;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import no.bht.approval.approvalcase.usecase.ApprovalEnds;
import no.bht.approval.approvalcase.usecase.PreliminaryAnswers;
import no.bht.approval.approvalcase.usecase.WeighPositions;
import no.bht.approval.approvalcase.usecase.condition.ConditionDeadlines;
import no.bht.platform.sweep.Sweeps;

/**
 * Looks for approvals that have ended, conditions that are overdue and answers that are due; any
 * number of replicas may, each takes what is free.
 */
@ApplicationScoped
class ApprovalSweep {
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
    Sweeps.untilNothingIsLeft("ends", ends::expireSome);
    Sweeps.untilNothingIsLeft("reminders", ends::remindSome);
    Sweeps.untilNothingIsLeft("preliminary answers", answers::answerSome);
    Sweeps.untilNothingIsLeft("conditions", conditions::tellSome);
    Sweeps.untilNothingIsLeft("positions", weigh::weighSome);
  }
}
