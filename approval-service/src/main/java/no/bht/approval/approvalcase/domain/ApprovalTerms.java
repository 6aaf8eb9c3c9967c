package no.bht.approval.approvalcase.domain;

import java.time.LocalDate;
import no.bht.approval.approvalcase.domain.requirement.RuleVersion;
import org.jspecify.annotations.Nullable;

/**
 * What a case officer decides when approving.
 *
 * @param rules the requirements in force on the day of decision
 * @param validTo last day of the approval; {@code null} for the full period
 * @param shorterJustified whether the reasons say why the period is shorter
 * @param exceptionReason why unmet requirements of § 2-2 d or e are excused; {@code null} if none
 *     is
 */
public record ApprovalTerms(
    LocalDate decidedOn,
    RuleVersion rules,
    @Nullable LocalDate validTo,
    boolean shorterJustified,
    @Nullable String exceptionReason) {

  /**
   * @throws IllegalArgumentException if the reason for an exception says nothing
   */
  public ApprovalTerms {
    if (exceptionReason != null && exceptionReason.isBlank()) {
      throw new IllegalArgumentException("A reason says something");
    }
  }

  /**
   * The period of the approval: five years as a rule, from the end of the last one or from today.
   * Statute: FOR-2011-12-06-1360 § 2-5 second paragraph.
   *
   * @throws CommandRefused if the last day lies outside it, or a shorter period is not justified
   */
  public Validity validityAfter(ApprovalHistory history) {
    Validity full =
        Validity.ofYears(history.startOfNext(decidedOn), rules.limits().validityYears());
    if (validTo == null || validTo.equals(full.to())) {
      return full;
    }
    CommandRefused.when(validTo.isAfter(full.to()), new Refusal.ValidityTooLong(full.to()));
    CommandRefused.when(validTo.isBefore(full.from()), new Refusal.ValidityTooShort(full.from()));
    CommandRefused.when(!shorterJustified, new Refusal.ShorterValidityNeedsReason());
    return new Validity(full.from(), validTo);
  }
}
