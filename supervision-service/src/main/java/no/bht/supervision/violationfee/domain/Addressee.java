package no.bht.supervision.violationfee.domain;

/** Who is to pay. */
public enum Addressee {
  /** The enterprise (foretak). Statute: aml. § 18-10. */
  ENTERPRISE("LOV-2005-06-17-62 § 18-10"),
  /**
   * One who leads the enterprise in the employer's place (den som leder virksomheten). Statute:
   * aml. § 18-10 a.
   */
  NATURAL_PERSON("LOV-2005-06-17-62 § 18-10 a");

  private final String statute;

  Addressee(String statute) {
    this.statute = statute;
  }

  public String statute() {
    return statute;
  }
}
