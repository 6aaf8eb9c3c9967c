package no.bht.supervision.documentdemand;

/** Of whom documents are demanded. */
public enum HolderKind {
  /** The inspected party. Statute: aml. § 18-5 first paragraph. */
  PARTY,
  /** Another enterprise, on special conditions. Statute: aml. § 18-5 third paragraph. */
  OTHER_ENTERPRISE,
  /** Another supervisory authority, what is necessary. Statute: aml. § 18-5 second paragraph. */
  PUBLIC_AUTHORITY
}
