package no.bht.training.course.domain;

/** Port: hands over what happened. */
public interface CourseEvents {

  /** Adds an event to the log. */
  void add(CourseEvent event);
}
