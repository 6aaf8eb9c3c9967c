package no.bht.acceptance.demonstration.data;

/**
 * How a provider is organised (type bedriftshelsetjeneste), by the codes of the approval service.
 */
public enum ProviderKind {
  INTERNAL,
  INTERNAL_SERVING_OTHERS,
  JOINT_MEMBER_OWNED,
  JOINT_COMMERCIAL;

  /** Whether it serves employers outside its own group. */
  public boolean servesOthers() {
    return this != INTERNAL;
  }
}
