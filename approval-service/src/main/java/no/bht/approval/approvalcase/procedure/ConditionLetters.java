package no.bht.approval.approvalcase.procedure;

import java.util.Map;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.ConditionDecided;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.ConditionOverdue;
import no.bht.approval.approvalcase.domain.condition.Condition;
import no.bht.casework.domain.Letter;

/** What the office's templates fill in of the conditions of approvals. */
final class ConditionLetters {
  private ConditionLetters() {}

  static Letter of(ConditionDecided decided) {
    Condition condition = decided.condition();
    Condition.Verdict verdict = condition.verdict();
    return Letter.byTemplate(
        "CONDITION_DECIDED",
        Map.of(
            "condition",
            condition.terms().text(),
            "met",
            verdict != null && verdict.met(),
            "reason",
            verdict == null ? "" : verdict.reason()));
  }

  static Letter of(ConditionOverdue overdue) {
    Condition condition = overdue.condition();
    return Letter.byTemplate(
        "CONDITION_OVERDUE",
        Map.of("condition", condition.terms().text(), "deadline", condition.terms().deadline()));
  }
}
