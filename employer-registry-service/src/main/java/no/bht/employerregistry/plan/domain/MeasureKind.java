package no.bht.employerregistry.plan.domain;

/** What a measure is; a plan of nothing but meetings and the report is a sign. */
public enum MeasureKind {
  /** Concrete preventive action. */
  ACTIVITY,
  /** A cooperation meeting (samarbeidsmøte). */
  MEETING,
  /** The annual report. */
  REPORT
}
