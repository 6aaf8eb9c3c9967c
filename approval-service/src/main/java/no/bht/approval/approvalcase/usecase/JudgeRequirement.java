package no.bht.approval.approvalcase.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.LongConsumer;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvents;
import no.bht.approval.approvalcase.domain.ApprovalCaseId;
import no.bht.approval.approvalcase.domain.ApprovalCases;
import no.bht.approval.approvalcase.domain.ApprovalRules;
import no.bht.approval.approvalcase.domain.CaseAccess;
import no.bht.approval.approvalcase.domain.CommandRefused;
import no.bht.approval.approvalcase.domain.NoSuchCase;
import no.bht.approval.approvalcase.domain.ProviderTraining;
import no.bht.approval.approvalcase.domain.requirement.ApprovalRequirement;
import no.bht.approval.approvalcase.domain.requirement.Judgement;
import no.bht.platform.time.Oslo;

/** Records a case officer's judgement (vurdering) of one requirement. */
@ApplicationScoped
public class JudgeRequirement {
  private final ApprovalCases cases;
  private final ApprovalCaseEvents events;
  private final ApprovalRules rules;
  private final ProviderTraining training;
  private final CaseAccess access;
  private final InstantSource clock;

  JudgeRequirement(
      ApprovalCases cases,
      ApprovalCaseEvents events,
      ApprovalRules rules,
      ProviderTraining training,
      CaseAccess access,
      InstantSource clock) {
    this.cases = cases;
    this.events = events;
    this.rules = rules;
    this.training = training;
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
    Instant now = clock.instant();
    events.add(
        found
            .approvalCase()
            .judge(
                command.requirement(),
                new Judgement(command.outcome(), command.reason(), access.actor(), now),
                rules.on(Oslo.dateOf(now)),
                training.of(found.approvalCase().snapshot().submission().provider())));
    cases.save(found.approvalCase());
  }
}
