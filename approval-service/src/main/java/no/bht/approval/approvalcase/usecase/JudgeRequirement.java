package no.bht.approval.approvalcase.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.function.LongConsumer;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvents;
import no.bht.approval.approvalcase.domain.ApprovalCaseId;
import no.bht.approval.approvalcase.domain.ApprovalCases;
import no.bht.approval.approvalcase.domain.CaseAccess;
import no.bht.approval.approvalcase.domain.CommandRefused;
import no.bht.approval.approvalcase.domain.NoSuchCase;
import no.bht.approval.approvalcase.domain.requirement.ApprovalRequirement;
import no.bht.approval.approvalcase.domain.requirement.Judgement;

/** Records a case officer's judgement (vurdering) of one requirement. */
@ApplicationScoped
public class JudgeRequirement {
  private final ApprovalCases cases;
  private final ApprovalCaseEvents events;
  private final Standards standards;
  private final CaseAccess access;
  private final InstantSource clock;

  JudgeRequirement(
      ApprovalCases cases,
      ApprovalCaseEvents events,
      Standards standards,
      CaseAccess access,
      InstantSource clock) {
    this.cases = cases;
    this.events = events;
    this.standards = standards;
    this.access = access;
    this.clock = clock;
  }

  /**
   * @param versionRead stops the command if the officer read another version
   */
  public record Command(
      ApprovalCaseId application,
      ApprovalRequirement requirement,
      Judgement.Outcome outcome,
      String reason,
      LongConsumer versionRead) {}

  /**
   * @throws NoSuchCase if there is no such application
   * @throws CommandRefused if it is decided
   */
  @Transactional
  public void judge(Command command) {
    ApprovalCases.Versioned found = cases.lock(command.application());
    command.versionRead().accept(found.version());
    events.add(
        found
            .approvalCase()
            .judge(
                command.requirement(),
                new Judgement(command.outcome(), command.reason(), access.actor(), clock.instant()),
                standards.today(found.approvalCase().provider())));
    cases.save(found.approvalCase());
  }
}
