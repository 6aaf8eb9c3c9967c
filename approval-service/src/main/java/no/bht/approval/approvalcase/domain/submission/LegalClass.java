package no.bht.approval.approvalcase.domain.submission;

import java.util.EnumSet;
import java.util.Set;

/**
 * What a service is by law: assistance under a letter of FOR-2011-12-06-1355 § 13-2, or an
 * additional service (tilleggstjeneste, FOR-2011-12-06-1360 § 2-4 fourth paragraph).
 */
public enum LegalClass {
  A,
  B,
  C,
  D,
  E,
  F,
  G,
  H,
  ADDITIONAL;

  /** The letters a to h of § 13-2. */
  public static Set<LegalClass> letters() {
    return EnumSet.range(A, H);
  }
}
