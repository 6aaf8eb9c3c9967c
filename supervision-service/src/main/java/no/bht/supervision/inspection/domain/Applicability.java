package no.bht.supervision.inspection.domain;

/** When a control point applies (når kontrollpunktet er aktuelt). */
public enum Applicability {
  /** To every party of the checklist. */
  ALWAYS,
  /** To an employer with the duty. Statute: FOR-2011-12-06-1355 § 13-1. */
  OBLIGED,
  /**
   * To an employer with the duty once a year to report on is over. Statute: FOR-2011-12-06-1355 §
   * 13-3.
   */
  OBLIGED_AND_REPORT_YEAR_OVER,
  /** To an employer with the duty and at least one order that requires the service's assistance. */
  OBLIGED_WITH_ORDER_REQUIRING_ASSISTANCE;

  boolean needsDuty() {
    return this != ALWAYS;
  }

  boolean needsOrder() {
    return this == OBLIGED_WITH_ORDER_REQUIRING_ASSISTANCE;
  }

  boolean needsReportYear() {
    return this == OBLIGED_AND_REPORT_YEAR_OVER;
  }
}
