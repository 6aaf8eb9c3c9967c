package no.bht.supervision.inspection.domain;

/** How an inspected service is organised (type ordning); the codes are those of its approval. */
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
  /** Annet. */
  OTHER
}
