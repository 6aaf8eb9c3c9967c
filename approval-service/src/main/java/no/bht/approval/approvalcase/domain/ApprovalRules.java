package no.bht.approval.approvalcase.domain;

import java.time.LocalDate;
import no.bht.approval.approvalcase.domain.requirement.RuleVersion;

/** The versions of the requirements. */
public interface ApprovalRules {

  /**
   * @throws CommandRefused if no version is known for the day
   */
  RuleVersion on(LocalDate day);
}
