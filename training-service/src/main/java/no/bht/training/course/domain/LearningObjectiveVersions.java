package no.bht.training.course.domain;

import java.time.LocalDate;

/** Port: the versions of the list of learning objectives. */
public interface LearningObjectiveVersions {

  /** The version that applies on a day; the first one for days before it. */
  LearningObjectives on(LocalDate date);

  /**
   * The version a course was made for.
   *
   * @throws IllegalArgumentException if there is no such version
   */
  LearningObjectives version(String version);
}
