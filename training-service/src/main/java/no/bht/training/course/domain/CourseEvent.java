package no.bht.training.course.domain;

/** What happened to a course. */
public sealed interface CourseEvent {

  /** The course it happened to, as it is now. */
  Course course();

  /** Completions of the course count as mandatory training. */
  record CourseAccepted(Course course) implements CourseEvent {}

  /** The course does not count as mandatory training. */
  record CourseRejected(Course course) implements CourseEvent {}

  /**
   * Controlled again, the course goes on counting, perhaps with another end.
   *
   * @param before the decision before
   */
  record CourseUpheld(Course course, CourseDecision before) implements CourseEvent {}

  /**
   * The course counts no longer.
   *
   * @param before the decision before
   */
  record CourseAcceptanceLost(Course course, CourseDecision before) implements CourseEvent {}
}
