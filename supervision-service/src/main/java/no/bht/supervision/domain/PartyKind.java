package no.bht.supervision.domain;

/** Which side of the scheme is supervised (tilsyn med arbeidsgiver eller bedriftshelsetjeneste). */
public enum PartyKind {
  /** An employer (arbeidsgiver). Statute: aml. § 3-3, FOR-2011-12-06-1355 chapter 13. */
  EMPLOYER,
  /** An occupational health service (bedriftshelsetjeneste). Statute: FOR-2011-12-06-1360 § 2-5. */
  PROVIDER
}
