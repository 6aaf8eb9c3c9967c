package no.bht.approval.approvalcase.procedure;

import java.time.LocalDate;
import java.util.Map;
import no.bht.approval.approvalcase.domain.withdrawal.Withdrawal;
import no.bht.casework.domain.Letter;

/** What the office's templates fill in of the withdrawal of approvals. */
final class WithdrawalLetters {
  private WithdrawalLetters() {}

  /** The last day to comment is filled in by the procedure. Statute: fvl. § 16. */
  static Letter notice(Withdrawal withdrawal) {
    return Letter.byTemplate("WITHDRAWAL_NOTICE", Map.of("found", withdrawal.ground().facts()));
  }

  /** The reasons are filled in from the decision itself. */
  static Letter decision(LocalDate withdrawnFrom) {
    return Letter.byTemplate("WITHDRAWAL_DECISION", Map.of("withdrawnFrom", withdrawnFrom));
  }

  static Letter dropped(Withdrawal withdrawal) {
    return Letter.byTemplate(
        "WITHDRAWAL_DROPPED", Map.of("reason", String.valueOf(withdrawal.closingReason())));
  }
}
