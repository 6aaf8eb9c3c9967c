package no.bht.supervision.stop.domain;

/** How much is stopped (omfang). Statute: aml. § 18-8. */
public enum StopScope {
  /** Everything (helt). */
  WHOLE,
  /** The activities named (delvis). */
  PARTLY
}
