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
    return approvals.stream().max(Comparator.comparing(Approval::lastDay));
  }

  /** Those that stand and run on the day or later, the running one first. */
  public List<Approval> standingFrom(LocalDate day) {
    return approvals.stream()
        .filter(approval -> approval.runsOn(day))
        .sorted(Comparator.comparing(approval -> approval.validity().from()))
        .toList();
  }

  /**
   * A renewal when an approval is valid on the day or has expired by it; after a withdrawal there
   * is nothing to renew.
   */
  public ApplicationKind kindOfApplicationOn(LocalDate day) {
    return last().filter(approval -> !approval.isCutShort()).isPresent()
            && approvals.stream().anyMatch(approval -> !approval.validity().from().isAfter(day))
        ? ApplicationKind.RENEWAL
        : ApplicationKind.INITIAL;
  }

  /** A new approval begins when the last one ends, or on the day of decision if it has ended. */
  public LocalDate startOfNext(LocalDate decidedOn) {
    return last()
        .map(approval -> approval.lastDay().plusDays(1))
        .filter(dayAfter -> dayAfter.isAfter(decidedOn))
        .orElse(decidedOn);
  }
}
