package no.bht.approval.approvalcase.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import no.bht.approval.approvalcase.domain.AdvanceNotices;
import no.bht.approval.approvalcase.domain.ApprovalCase;
import no.bht.approval.approvalcase.domain.CaseAccess;
import no.bht.approval.approvalcase.domain.Decisions;
import no.bht.approval.approvalcase.domain.requirement.RequirementAssessment;
import no.bht.casework.domain.NoticeExemption;
import no.bht.casework.usecase.GiveAdvanceNotice;

/** Notices of a coming refusal by the procedure of the Public Administration Act. */
@ApplicationScoped
class CaseworkAdvanceNotices implements AdvanceNotices {
  private static final String OUTCOME = Decisions.Outcome.REFUSED.name();

  private final GiveAdvanceNotice notice;
  private final CaseAccess access;

  CaseworkAdvanceNotices(GiveAdvanceNotice notice, CaseAccess access) {
    this.notice = notice;
    this.access = access;
  }

  @Override
  public void give(
      ApprovalCase application, List<RequirementAssessment> unmet, LocalDate commentDeadline) {
    notice.give(
        new GiveAdvanceNotice.Command(
            application.id().value(),
            application.provider(),
            OUTCOME,
            Letters.advanceNotice(unmet),
            commentDeadline));
  }

  @Override
  public void omit(ApprovalCase application, NoticeExemption ground, String reason) {
    notice.omit(
        application.id().value(), application.provider(), OUTCOME, ground, reason, access.actor());
  }
}
