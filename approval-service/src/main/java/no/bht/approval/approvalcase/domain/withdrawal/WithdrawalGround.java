package no.bht.approval.approvalcase.domain.withdrawal;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import no.bht.approval.approvalcase.domain.condition.ConditionId;
import no.bht.approval.approvalcase.domain.requirement.ApprovalRequirement;
import org.jspecify.annotations.Nullable;

/**
 * Why an approval is to be withdrawn. Statute: FOR-2011-12-06-1360 § 2-5 second paragraph:
 *
 * <blockquote>
 *
 * Arbeidstilsynet kan trekke godkjenningen tilbake dersom kravene ikke lenger er oppfylt, eller
 * hvis de ikke oppfylles innen en fastsatt frist.
 *
 * </blockquote>
 *
 * @param requirements those that are not met; empty where only a deadline passed
 * @param condition the condition whose deadline passed; {@code null} if none did
 * @param facts what has been found
 */
public record WithdrawalGround(
    Kind kind,
    SortedSet<ApprovalRequirement> requirements,
    @Nullable ConditionId condition,
    String facts) {

  /** The two routes of the paragraph. */
  public enum Kind {
    /** Kravene er ikke lenger oppfylt. */
    REQUIREMENTS_NOT_MET,
    /** Kravene er ikke oppfylt innen en fastsatt frist. */
    DEADLINE_PASSED
  }

  /**
   * @throws IllegalArgumentException if it names no requirement or says nothing
   */
  public WithdrawalGround {
    requirements = Collections.unmodifiableSortedSet(new TreeSet<>(requirements));
    if (facts.isBlank() || (kind == Kind.REQUIREMENTS_NOT_MET && requirements.isEmpty())) {
      throw new IllegalArgumentException("A withdrawal says what is not met");
    }
  }
}
