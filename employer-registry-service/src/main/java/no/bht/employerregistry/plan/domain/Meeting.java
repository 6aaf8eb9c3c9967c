package no.bht.employerregistry.plan.domain;

import java.time.LocalDate;

/** A meeting of the systematic contact over the period. */
public record Meeting(Kind kind, LocalDate on) {

  /** What for. */
  public enum Kind {
    /** Samarbeidsmøte. */
    COOPERATION,
    /** With the verneombud. */
    SAFETY_REPRESENTATIVE,
    /** With the AMU. */
    COMMITTEE,
    /** Planning: start of year, after mappings. */
    PLANNING
  }
}
