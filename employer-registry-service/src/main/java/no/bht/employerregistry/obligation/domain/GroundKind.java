package no.bht.employerregistry.obligation.domain;

/** Ground of the duty (grunnlag for BHT-plikt). */
public enum GroundKind {
  /** The main industry code is on the list. */
  INDUSTRY_LIST("FOR-2011-12-06-1355 § 13-1 second paragraph", true),
  /** The employer's own assessment of the risk conditions (risikoforholdene). */
  RISK_ASSESSMENT("LOV-2005-06-17-62 § 3-3; FOR-2011-12-06-1355 § 13-1 first paragraph", false),
  /**
   * Demand by the working environment committee (AMU), the safety representative or union
   * representatives.
   */
  PARTIES_DEMAND("LOV-2005-06-17-62 § 3-3; FOR-2011-12-06-1355 § 13-1 first paragraph", false),
  /** Order (pålegg) of the Authority. */
  ORDER("LOV-2005-06-17-62 §§ 3-3, 18-6; FOR-2011-12-06-1355 § 13-1", true),
  /** Individual decision (enkeltvedtak) on an enterprise with a listed side activity. */
  INDIVIDUAL_DECISION("FOR-2011-12-06-1355 § 13-1 third paragraph", true);

  private final String statute;
  private final boolean open;

  GroundKind(String statute, boolean open) {
    this.statute = statute;
    this.open = open;
  }

  public String statute() {
    return statute;
  }

  /**
   * Whether anybody may know of it: what the list says, and decisions of the Authority. What an
   * enterprise has found in its own assessment, or its parties have asked for, is theirs.
   */
  public boolean isPublic() {
    return open;
  }
}
