package no.bht.approval.approvalcase.domain;

import java.time.LocalDate;
import java.util.List;
import no.bht.approval.approvalcase.domain.requirement.RequirementAssessment;
import no.bht.casework.domain.NoticeExemption;

/**
 * How a provider is heard before its application is refused (forhåndsvarsel). Statute: fvl. § 16.
 */
public interface AdvanceNotices {

  /**
   * Gives notice, by letter.
   *
   * @param unmet why the application may be refused
   * @param commentDeadline last day to comment, Europe/Oslo
   */
  void give(ApprovalCase application, List<RequirementAssessment> unmet, LocalDate commentDeadline);

  /** Leaves notice out, on a ground with a reason; fvl. § 16 third paragraph. */
  void omit(ApprovalCase application, NoticeExemption ground, String reason);
}
