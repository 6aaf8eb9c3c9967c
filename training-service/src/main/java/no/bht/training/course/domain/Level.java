package no.bht.training.course.domain;

/** How well an objective is to be known. */
public enum Level {
  /** God kunnskap. */
  GOOD_KNOWLEDGE,
  /** Kunnskap. */
  KNOWLEDGE,
  /** Kjennskap. */
  FAMILIARITY
}
