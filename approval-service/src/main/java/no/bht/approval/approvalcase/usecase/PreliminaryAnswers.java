package no.bht.approval.approvalcase.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import no.bht.approval.approvalcase.domain.ApprovalCase;
import no.bht.approval.approvalcase.domain.ApprovalCases;
import no.bht.approval.approvalcase.domain.OfficePractice;
import no.bht.approval.approvalcase.domain.ProviderMessages;
import no.bht.platform.sweep.DueRows;
import no.bht.platform.sweep.Sweeps;
import no.bht.platform.time.Oslo;

/**
 * Sends a preliminary answer (foreløpig svar) once, when an application is not decided in a month.
 * Statute: fvl. § 11 a.
 */
@ApplicationScoped
public class PreliminaryAnswers {
  private final ApprovalCases cases;
  private final ProviderMessages messages;
  private final OfficePractice practice;
  private final Sweeps sweeps;
  private final InstantSource clock;

  PreliminaryAnswers(
      ApprovalCases cases,
      ProviderMessages messages,
      OfficePractice practice,
      Sweeps sweeps,
      InstantSource clock) {
    this.cases = cases;
    this.messages = messages;
    this.practice = practice;
    this.sweeps = sweeps;
    this.clock = clock;
  }

  /** Answers a batch of applications that are due; how many it answered. */
  public int answerSome() {
    return sweeps.some(
        new DueRows<>(
            "preliminary-answers",
            practice.lettersAtOnce(),
            most -> cases.lockToAnswerPreliminarily(Oslo.today(clock), most),
            approvalCase -> approvalCase.id().value(),
            due -> due.forEach(this::answer)));
  }

  private void answer(ApprovalCase approvalCase) {
    messages.answerPreliminarily(approvalCase);
    approvalCase.preliminarilyAnswered();
    cases.save(approvalCase);
  }
}
