package no.bht.approval.approvalcase.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.LongConsumer;
import no.bht.approval.approvalcase.domain.ApprovalCase;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.ApplicationRefused;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvents;
import no.bht.approval.approvalcase.domain.ApprovalCaseId;
import no.bht.approval.approvalcase.domain.ApprovalCases;
import no.bht.approval.approvalcase.domain.Approvals;
import no.bht.approval.approvalcase.domain.CommandRefused;
import no.bht.approval.approvalcase.domain.Decisions;
import no.bht.approval.approvalcase.domain.NoSuchCase;
import no.bht.approval.approvalcase.domain.OfficePractice;
import no.bht.approval.approvalcase.domain.ProviderFacts;
import no.bht.approval.approvalcase.domain.Refusal;
import no.bht.approval.approvalcase.domain.Standard;
import no.bht.casework.usecase.notice.HearParty;

/** Refuses approval (avslag) by an individual decision. Statute: FOR-2011-12-06-1360 § 2-2. */
@ApplicationScoped
public class RefuseApplication {
  private final ApprovalCases cases;
  private final Approvals approvals;
  private final ApprovalCaseEvents events;
  private final ProviderFacts facts;
  private final HearParty hearing;
  private final Standards standards;
  private final OfficePractice practice;
  private final Decisions decisions;
  private final ApprovalEnds ends;
  private final RegisterDays register;

  RefuseApplication(
      ApprovalCases cases,
      Approvals approvals,
      ApprovalCaseEvents events,
      ProviderFacts facts,
      HearParty hearing,
      Standards standards,
      OfficePractice practice,
      Decisions decisions,
      ApprovalEnds ends,
      RegisterDays register) {
    this.cases = cases;
    this.approvals = approvals;
    this.events = events;
    this.facts = facts;
    this.hearing = hearing;
    this.standards = standards;
    this.practice = practice;
    this.decisions = decisions;
    this.ends = ends;
    this.register = register;
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
    if (practice.handling().fourEyes()) {
      throw new CommandRefused(new Refusal.FourEyesRequired());
    }
    found.approvalCase().decision().refuseIfProposed();
    decide(found.approvalCase(), command.reasons());
  }

  /** Decides on a case that is locked. */
  void decide(ApprovalCase approvalCase, Decisions.Stated reasons) {
    Standard standard = standards.today(approvalCase.provider());
    ApplicationRefused refused = approvalCase.decision().refuse(standard);
    hearing.requireHeard(approvalCase.id().value(), Decisions.Outcome.REFUSED.name());
    cases.save(approvalCase);
    facts.refused(approvalCase.provider());
    events.add(List.of(refused));
    decisions.take(new Decisions.Decided(approvalCase, null, List.of(), reasons));
    register.renewalDecided(refused.provider(), standard.day());
    approvals
        .of(refused.provider())
        .last()
        .ifPresent(last -> ends.renewalRefused(last, standard.day()));
  }
}
