package no.bht.approval.approvalcase.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import no.bht.approval.approvalcase.domain.ApprovalCase;
import no.bht.approval.approvalcase.domain.ApprovalCases;
import no.bht.approval.approvalcase.domain.OfficePractice;
import no.bht.approval.approvalcase.domain.ProviderMessages;
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
  private final InstantSource clock;

  PreliminaryAnswers(
      ApprovalCases cases,
      ProviderMessages messages,
      OfficePractice practice,
      InstantSource clock) {
    this.cases = cases;
    this.messages = messages;
    this.practice = practice;
    this.clock = clock;
  }

  /** Answers a batch of applications that are due; how many it answered. */
  @Transactional
  public int answerSome() {
    List<ApprovalCase> due =
        cases.lockToAnswerPreliminarily(Oslo.today(clock), practice.lettersAtOnce());
    due.forEach(
        approvalCase -> {
          messages.answerPreliminarily(approvalCase);
          approvalCase.preliminarilyAnswered();
          cases.save(approvalCase);
        });
    return due.size();
  }
}
