package no.bht.supervision.documentdemand;

/** How the information is to be given; the Authority decides. Statute: aml. § 18-5 (1). */
public enum DemandForm {
  /** Handed in here. */
  DIGITAL,
  /** Sent by post. */
  POST,
  /** Shown on site. */
  SHOWN,
  /** Told. */
  ORAL
}
