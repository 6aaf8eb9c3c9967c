package no.bht.casework.domain;

/**
 * Grounds on which advance notice may be left out; each needs a reason in the case. Statute: fvl. §
 * 16 third paragraph.
 */
public enum NoticeExemption {
  /** Notice is not practically possible. */
  NOT_PRACTICALLY_POSSIBLE,

  /** Notice may endanger that the decision can be carried out. */
  MAY_ENDANGER_EXECUTION,

  /** The party has no known address. */
  NO_KNOWN_ADDRESS,

  /** The party is already aware that a decision will be made and has had time to comment. */
  ALREADY_AWARE,

  /** Notice is obviously unnecessary. */
  OBVIOUSLY_UNNECESSARY,

  /** Another act says so; the reason names it. Statute: fvl. § 1. */
  ANOTHER_ACT
}
