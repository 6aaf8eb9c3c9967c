package no.bht.training.course.domain;

import java.util.UUID;

/** A control of a course's content (innholdskontroll), as it was made; never changed. */
public record CourseControl(UUID id, CourseId course, Outcome outcome, CourseDecision decision) {

  /** What came of it. */
  public enum Outcome {
    /** The content covers the goals of § 2-3; completions count. */
    ACCEPTED,
    /** It does not. */
    REJECTED,
    /** Controlled again, and it still does. */
    UPHELD,
    /** Controlled again, and it no longer does. */
    ACCEPTANCE_LOST
  }
}
