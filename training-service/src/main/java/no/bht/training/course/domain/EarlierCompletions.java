package no.bht.training.course.domain;

/** What becomes of the completions of a course that loses its acceptance; the office decides. */
public enum EarlierCompletions {
  /** They go on counting: what was learnt was enough. */
  KEPT,
  /** They count until the acceptance was lost. */
  STOPPED
}
