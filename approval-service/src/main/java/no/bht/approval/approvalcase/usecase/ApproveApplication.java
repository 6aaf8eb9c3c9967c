package no.bht.approval.approvalcase.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.function.LongConsumer;
import no.bht.approval.approvalcase.domain.ApprovalCase;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.ApprovalGranted;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvents;
import no.bht.approval.approvalcase.domain.ApprovalCaseId;
import no.bht.approval.approvalcase.domain.ApprovalCases;
import no.bht.approval.approvalcase.domain.ApprovalHistory;
import no.bht.approval.approvalcase.domain.ApprovalId;
import no.bht.approval.approvalcase.domain.ApprovalTerms;
import no.bht.approval.approvalcase.domain.Approvals;
import no.bht.approval.approvalcase.domain.CommandRefused;
import no.bht.approval.approvalcase.domain.Decisions;
import no.bht.approval.approvalcase.domain.NoSuchCase;
import no.bht.approval.approvalcase.domain.OfficePractice;
import no.bht.approval.approvalcase.domain.ProviderFacts;
import no.bht.approval.approvalcase.domain.Refusal;
import no.bht.approval.approvalcase.domain.Standard;
import no.bht.approval.approvalcase.domain.condition.ConditionTerms;
import no.bht.approval.approvalcase.domain.submission.Submission;
import no.bht.approval.approvalcase.usecase.condition.SetConditions;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.time.Ids;
import org.jspecify.annotations.Nullable;

/**
 * Approves a provider (godkjenning) by an individual decision. Statute: FOR-2011-12-06-1360 §§ 2-2,
 * 2-5.
 */
@ApplicationScoped
public class ApproveApplication {
  private final ApprovalCases cases;
  private final Approvals approvals;
  private final ApprovalCaseEvents events;
  private final ProviderFacts facts;
  private final Standards standards;
  private final OfficePractice practice;
  private final Decisions decisions;
  private final ApprovalEnds ends;
  private final RegisterDays register;
  private final SetConditions conditions;
  private final EndedOrganisations ended;
  private final Ids ids;

  ApproveApplication(
      ApprovalCases cases,
      Approvals approvals,
      ApprovalCaseEvents events,
      ProviderFacts facts,
      Standards standards,
      OfficePractice practice,
      Decisions decisions,
      ApprovalEnds ends,
      RegisterDays register,
      SetConditions conditions,
      EndedOrganisations ended,
      Ids ids) {
    this.cases = cases;
    this.approvals = approvals;
    this.events = events;
    this.facts = facts;
    this.standards = standards;
    this.practice = practice;
    this.decisions = decisions;
    this.ends = ends;
    this.register = register;
    this.conditions = conditions;
    this.ended = ended;
    this.ids = ids;
  }

  /**
   * @param validTo last day; {@code null} for the full period
   * @param exceptionReason why § 2-2 last paragraph is used; {@code null} if it is not
   * @param conditions vilkår, aml. § 18-6 sixth paragraph
   * @param versionRead stops the command if the officer read another version
   */
  public record Command(
      ApprovalCaseId application,
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
   * @throws CommandRefused if it may not be approved, or not for this period
   */
  @Transactional
  public void approve(Command command) {
    ApprovalCases.Versioned found = cases.lock(command.application());
    command.versionRead().accept(found.version());
    if (practice.handling().fourEyes()) {
      throw new CommandRefused(new Refusal.FourEyesRequired());
    }
    found.approvalCase().decision().refuseIfProposed();
    decide(
        found.approvalCase(),
        command.validTo(),
        command.reasons(),
        command.exceptionReason(),
        command.conditions());
  }

  /** Decides on a case that is locked. */
  void decide(
      ApprovalCase approvalCase,
      @Nullable LocalDate validTo,
      Decisions.Stated reasons,
      @Nullable String exceptionReason,
      List<ConditionTerms> terms) {
    Submission submission = approvalCase.snapshot().submission();
    Standard standard = standards.today(submission.provider());
    ended.refuse(submission.provider(), standard.day());
    ApprovalHistory history = approvals.of(submission.provider());
    ApprovalGranted granted =
        approvalCase
            .decision()
            .grant(
                new ApprovalId(ids.next()),
                new ApprovalTerms(
                    standard.day(),
                    standard.rules(),
                    validTo,
                    isJustified(reasons),
                    exceptionReason),
                history,
                standard);
    cases.save(approvalCase);
    history.last().ifPresent(last -> ends.renewed(last, standard.day()));
    approvals.add(granted.approval(), submission);
    register.granted(granted.approval());
    facts.approved(granted.approval(), submission);
    events.add(List.of(granted));
    conditions.set(granted.approval(), terms);
    decisions.take(new Decisions.Decided(approvalCase, granted.approval(), terms, reasons));
  }

  /** The period of the approval is looked at before another officer is asked to confirm it. */
  void refuseUnlessPossible(
      OrganisationNumber provider,
      @Nullable LocalDate validTo,
      Decisions.Stated reasons,
      @Nullable String exceptionReason) {
    Standard standard = standards.today(provider);
    var unused =
        new ApprovalTerms(
                standard.day(), standard.rules(), validTo, isJustified(reasons), exceptionReason)
            .validityAfter(approvals.of(provider));
  }

  private static boolean isJustified(Decisions.Stated reasons) {
    String considerations = reasons.considerations();
    return considerations != null && !considerations.isBlank();
  }
}
