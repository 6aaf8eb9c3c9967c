package no.bht.supervision.deviation;

/** How much it weighs: the two are handled alike. */
enum DeviationWeight {
  /** Concern (bekymringsmelding). */
  CONCERN,
  /** Deviation (avvik). */
  DEVIATION
}
