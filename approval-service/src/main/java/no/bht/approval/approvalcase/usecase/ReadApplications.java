package no.bht.approval.approvalcase.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.bht.approval.approvalcase.domain.Approval;
import no.bht.approval.approvalcase.domain.ApprovalCaseId;
import no.bht.approval.approvalcase.domain.ApprovalCaseState;
import no.bht.approval.approvalcase.domain.ApprovalCases;
import no.bht.approval.approvalcase.domain.Approvals;
import no.bht.approval.approvalcase.domain.CaseAccess;
import no.bht.approval.approvalcase.domain.Decisions;
import no.bht.approval.approvalcase.domain.Document;
import no.bht.approval.approvalcase.domain.NoSuchCase;
import no.bht.approval.approvalcase.domain.Proposal;
import no.bht.approval.approvalcase.domain.Proposals;
import no.bht.casework.domain.notice.Hearing;
import no.bht.casework.usecase.notice.HearParty;
import org.jspecify.annotations.Nullable;

/** Shows an application to those who may see it: officers, and the provider itself. */
@ApplicationScoped
public class ReadApplications {
  private final ApprovalCases cases;
  private final Approvals approvals;
  private final Decisions decisions;
  private final Proposals proposals;
  private final HearParty hearing;
  private final CaseAccess access;

  ReadApplications(
      ApprovalCases cases,
      Approvals approvals,
      Decisions decisions,
      Proposals proposals,
      HearParty hearing,
      CaseAccess access) {
    this.cases = cases;
    this.approvals = approvals;
    this.decisions = decisions;
    this.proposals = proposals;
    this.hearing = hearing;
    this.access = access;
  }

  /** An application with what came of it. */
  public record Shown(
      ApprovalCases.Versioned application,
      Optional<Decisions.Kept> decision,
      Optional<Approval> approval,
      Optional<Hearing> hearing,
      Optional<Proposal> proposal) {}

  /**
   * Applications in the order of their ids, for officers.
   *
   * @param state only those in it; {@code null} for all
   * @param after only those that follow it; {@code null} from the first
   */
  @Transactional
  public List<ApprovalCases.Line> list(
      @Nullable ApprovalCaseState state, @Nullable ApprovalCaseId after, int limit) {
    return cases.list(state, after, limit);
  }

  /**
   * @throws NoSuchCase if there is none
   */
  @Transactional
  public Shown get(ApprovalCaseId id) {
    ApprovalCases.Versioned found = cases.get(id);
    access.demand(found.approvalCase().snapshot().submission().provider());
    return new Shown(
        found,
        decisions.of(id),
        approvals.ofApplication(id),
        hearing.lastOf(id.value(), Decisions.Outcome.REFUSED.name()),
        proposals.of(id));
  }

  /**
   * @throws NoSuchCase if the application or the document does not exist
   */
  @Transactional
  public Document document(ApprovalCaseId id, UUID document) {
    return get(id).application().approvalCase().document(document).orElseThrow(NoSuchCase::new);
  }

  /**
   * Every version of what was handed in, oldest first.
   *
   * @throws NoSuchCase if there is none
   */
  @Transactional
  public List<ApprovalCases.Handed> versions(ApprovalCaseId id) {
    access.demand(cases.get(id).approvalCase().provider());
    return cases.versionsOf(id);
  }

  /**
   * Everything officers have said of the requirements, oldest first.
   *
   * @param after only lines of a higher number
   * @throws NoSuchCase if there is no such application for the caller
   */
  @Transactional
  public List<ApprovalCases.Judged> judgements(ApprovalCaseId id, int after, int limit) {
    access.demand(cases.get(id).approvalCase().provider());
    return cases.judgementsOf(id, after, limit);
  }
}
