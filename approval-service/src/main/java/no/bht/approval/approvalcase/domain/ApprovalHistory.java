package no.bht.approval.approvalcase.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All approvals of one provider, in any order. */
public record ApprovalHistory(List<Approval> approvals) {

  public ApprovalHistory {
    approvals = List.copyOf(approvals);
  }

  /** The one that ends last. */
  public Optional<Approval> last() {
    return approvals.stream().max(Comparator.comparing(approval -> approval.validity().to()));
  }

  /** A renewal when an approval is valid on the day or has expired by it. */
  public ApplicationKind kindOfApplicationOn(LocalDate day) {
    return approvals.stream().anyMatch(approval -> !approval.validity().from().isAfter(day))
        ? ApplicationKind.RENEWAL
        : ApplicationKind.INITIAL;
  }

  /** A new approval begins when the last one ends, or on the day of decision if it has ended. */
  public LocalDate startOfNext(LocalDate decidedOn) {
    return last()
        .map(approval -> approval.validity().dayAfter())
        .filter(dayAfter -> dayAfter.isAfter(decidedOn))
        .orElse(decidedOn);
  }
}
