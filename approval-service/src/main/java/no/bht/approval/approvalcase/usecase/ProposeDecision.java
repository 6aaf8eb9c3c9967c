package no.bht.approval.approvalcase.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.function.LongConsumer;
import no.bht.approval.approvalcase.domain.ApprovalCase;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvents;
import no.bht.approval.approvalcase.domain.ApprovalCaseId;
import no.bht.approval.approvalcase.domain.ApprovalCases;
import no.bht.approval.approvalcase.domain.CaseAccess;
import no.bht.approval.approvalcase.domain.CommandRefused;
import no.bht.approval.approvalcase.domain.Decisions;
import no.bht.approval.approvalcase.domain.NoSuchCase;
import no.bht.approval.approvalcase.domain.Proposal;
import no.bht.approval.approvalcase.domain.Proposals;
import no.bht.approval.approvalcase.domain.condition.ConditionTerms;
import no.bht.casework.domain.ProcedureRefused;
import org.jspecify.annotations.Nullable;

/** One officer proposes a decision; another confirms it, or returns the case. */
@ApplicationScoped
public class ProposeDecision {
  private final ApprovalCases cases;
  private final ApprovalCaseEvents events;
  private final Proposals proposals;
  private final Standards standards;
  private final ApproveApplication approve;
  private final RefuseApplication refuse;
  private final CaseAccess access;
  private final InstantSource clock;

  ProposeDecision(
      ApprovalCases cases,
      ApprovalCaseEvents events,
      Proposals proposals,
      Standards standards,
      ApproveApplication approve,
      RefuseApplication refuse,
      CaseAccess access,
      InstantSource clock) {
    this.cases = cases;
    this.events = events;
    this.proposals = proposals;
    this.standards = standards;
    this.approve = approve;
    this.refuse = refuse;
    this.access = access;
    this.clock = clock;
  }

  /**
   * @param validTo last day; {@code null} for the full period
   * @param exceptionReason why § 2-2 last paragraph is used; {@code null} if it is not
   * @param conditions vilkår, aml. § 18-6 sixth paragraph
   * @param versionRead stops the command if the officer read another version
   */
  public record Command(
      ApprovalCaseId application,
      Decisions.Outcome outcome,
      @Nullable LocalDate validTo,
      Decisions.Stated reasons,
      @Nullable String exceptionReason,
      List<ConditionTerms> conditions,
      LongConsumer versionRead) {

    public Command {
      conditions = List.copyOf(conditions);
    }
  }

  /**
   * @throws NoSuchCase if there is no such application
   * @throws CommandRefused if it may not be decided so
   */
  @Transactional
  public void propose(Command command) {
    ApprovalCases.Versioned found = lock(command.application(), command.versionRead());
    ApprovalCase approvalCase = found.approvalCase();
    if (command.outcome() == Decisions.Outcome.APPROVED) {
      approve.refuseUnlessPossible(
          approvalCase.provider(), command.validTo(), command.reasons(), command.exceptionReason());
    }
    Proposal proposal =
        new Proposal(
            command.outcome(),
            command.validTo(),
            command.reasons(),
            command.exceptionReason(),
            command.conditions(),
            access.actor(),
            clock.instant());
    events.add(
        List.of(
            approvalCase.decision().propose(proposal, standards.today(approvalCase.provider()))));
    cases.save(approvalCase);
    proposals.propose(approvalCase.id(), proposal);
  }

  /**
   * Decides as proposed.
   *
   * @throws NoSuchCase if there is no such application
   * @throws CommandRefused if nothing is proposed, or it may no longer be decided so
   * @throws ProcedureRefused if the officer has proposed it
   */
  @Transactional
  public void confirm(ApprovalCaseId application, LongConsumer versionRead) {
    ApprovalCase approvalCase = lock(application, versionRead).approvalCase();
    approvalCase.decision().refuseUnlessProposed();
    Proposal proposal = proposals.confirm(application, access.actor());
    switch (proposal.outcome()) {
      case APPROVED ->
          approve.decide(
              approvalCase,
              proposal.validTo(),
              proposal.reasons(),
              proposal.exceptionReason(),
              proposal.conditions());
      case REFUSED -> refuse.decide(approvalCase, proposal.reasons());
    }
  }

  /**
   * @throws NoSuchCase if there is no such application
   * @throws CommandRefused if nothing is proposed
   */
  @Transactional
  public void giveBack(ApprovalCaseId application, LongConsumer versionRead) {
    ApprovalCase approvalCase = lock(application, versionRead).approvalCase();
    events.add(List.of(approvalCase.decision().returnProposal()));
    cases.save(approvalCase);
    proposals.giveBack(application);
  }

  private ApprovalCases.Versioned lock(ApprovalCaseId application, LongConsumer versionRead) {
    ApprovalCases.Versioned found = cases.lock(application);
    versionRead.accept(found.version());
    return found;
  }
}
