package no.bht.approval.approvalcase.domain.submission;

/** How the occupational health service is organised (type ordning). Descriptive; no statute. */
public enum ProviderKind {
  /** Egenordning. */
  INTERNAL,
  /** Egenordning som også betjener andre. */
  INTERNAL_SERVING_OTHERS,
  /** Fellesordning, medlemseid. */
  JOINT_MEMBER_OWNED,
  /** Fellesordning, kommersiell. */
  JOINT_COMMERCIAL,
  /** Del av helsehus, legesenter eller lignende. */
  PART_OF_HEALTH_HOUSE,
  OTHER;

  /** Whether it must be kept apart from what it is a part of. */
  public boolean isPartOfLargerEnterprise() {
    return this == PART_OF_HEALTH_HOUSE;
  }
}
