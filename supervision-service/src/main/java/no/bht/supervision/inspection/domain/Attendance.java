package no.bht.supervision.inspection.domain;

import org.jspecify.annotations.Nullable;

/**
 * One who was met, or was not, at the inspection. Statute: aml. § 18-4 first and second paragraph.
 *
 * @param contacted whether the inspector got in contact
 * @param excludedReason why the employer was kept out of an interview or of the inspection; none
 *     where nobody was
 * @param remark why there was no contact, or who spoke for the employees
 */
public record Attendance(
    Participant participant,
    boolean contacted,
    boolean present,
    @Nullable String excludedReason,
    @Nullable String remark) {

  /** In which capacity. */
  public enum Participant {
    /** The employer (arbeidsgiver). */
    EMPLOYER,
    /** The safety representative (verneombud). */
    SAFETY_REPRESENTATIVE,
    /** An employees' representative (arbeidstakerrepresentant, tillitsvalgt). */
    EMPLOYEE_REPRESENTATIVE,
    /** The occupational health service (bedriftshelsetjeneste). */
    PROVIDER,
    /** Another. */
    OTHER
  }
}
