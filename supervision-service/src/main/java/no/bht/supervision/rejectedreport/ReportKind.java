package no.bht.supervision.rejectedreport;

/** What kind of work it is that was rejected. */
enum ReportKind {
  /** Plan of assistance. Statute: FOR-2011-12-06-1355 § 13-3. */
  PLAN,
  /** Annual report. Statute: FOR-2011-12-06-1355 § 13-3. */
  ANNUAL_REPORT,
  /** Mapping (kartlegging). */
  MAPPING,
  /** Risk assessment (risikovurdering). */
  RISK_ASSESSMENT,
  /** Measurement, for instance of exposure (måling). */
  MEASUREMENT,
  /** Health examination (helseundersøkelse), its report as a whole. */
  HEALTH_EXAMINATION,
  OTHER
}
