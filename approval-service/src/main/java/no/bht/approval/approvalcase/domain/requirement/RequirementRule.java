package no.bht.approval.approvalcase.domain.requirement;

/**
 * One requirement as a version of the regulation has it.
 *
 * @param statute paragraph and letter
 * @param exceptionAllowed whether § 2-2 last paragraph reaches it: letters d and e only
 * @param authority the regulation itself, or the authority's published guidance to it
 */
public record RequirementRule(
    ApprovalRequirement requirement,
    String statute,
    boolean exceptionAllowed,
    Authority authority) {

  /** Where the requirement is stated. */
  public enum Authority {
    REGULATION,
    GUIDANCE
  }
}
