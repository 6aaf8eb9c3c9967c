package no.bht.approval.approvalcase.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.function.LongConsumer;
import no.bht.approval.approvalcase.domain.ApprovalCase;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.ApplicationRefused;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvents;
import no.bht.approval.approvalcase.domain.ApprovalCaseId;
import no.bht.approval.approvalcase.domain.ApprovalCases;
import no.bht.approval.approvalcase.domain.ApprovalRules;
import no.bht.approval.approvalcase.domain.Approvals;
import no.bht.approval.approvalcase.domain.CommandRefused;
import no.bht.approval.approvalcase.domain.Decisions;
import no.bht.approval.approvalcase.domain.NoSuchCase;
import no.bht.platform.time.Oslo;

/** Refuses approval (avslag) by an individual decision. Statute: FOR-2011-12-06-1360 § 2-2. */
@ApplicationScoped
public class RefuseApplication {
  private final ApprovalCases cases;
  private final Approvals approvals;
  private final ApprovalCaseEvents events;
  private final ApprovalRules rules;
  private final Decisions decisions;
  private final ApprovalEnds ends;
  private final RegisterDays register;
  private final InstantSource clock;

  RefuseApplication(
      ApprovalCases cases,
      Approvals approvals,
      ApprovalCaseEvents events,
      ApprovalRules rules,
      Decisions decisions,
      ApprovalEnds ends,
      RegisterDays register,
      InstantSource clock) {
    this.cases = cases;
    this.approvals = approvals;
    this.events = events;
    this.rules = rules;
    this.decisions = decisions;
    this.ends = ends;
    this.register = register;
    this.clock = clock;
  }

  /**
   * @param versionRead stops the command if the officer read another version
   */
  public record Command(
      ApprovalCaseId application, Decisions.Stated reasons, LongConsumer versionRead) {}

  /**
   * @throws NoSuchCase if there is no such application
   * @throws CommandRefused if it is decided or nothing is unmet
   */
  @Transactional
  public void refuse(Command command) {
    ApprovalCases.Versioned found = cases.lock(command.application());
    command.versionRead().accept(found.version());
    ApprovalCase approvalCase = found.approvalCase();
    LocalDate today = Oslo.today(clock);
    ApplicationRefused refused = approvalCase.refuse(today, rules.on(today));
    cases.save(approvalCase);
    events.add(List.of(refused));
    decisions.take(
        new Decisions.Decided(
            approvalCase.id(),
            refused.provider(),
            Decisions.Outcome.REFUSED,
            approvalCase.snapshot().ruleVersion(),
            null,
            command.reasons()));
    register.renewalDecided(refused.provider(), today);
    approvals.of(refused.provider()).last().ifPresent(last -> ends.renewalRefused(last, today));
  }
}
