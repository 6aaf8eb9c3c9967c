package no.bht.training.course.domain;

import org.jspecify.annotations.Nullable;

/**
 * Which version (utgave) of a course this is. Each has an id of its own: what was completed is a
 * version.
 *
 * @param number from 1
 * @param first the first version, which all versions name
 * @param replaces the version before; null for the first
 */
public record CourseVersion(int number, CourseId first, @Nullable CourseId replaces) {
  /**
   * @throws IllegalArgumentException if only the first has none before it
   */
  public CourseVersion {
    if (number < 1 || (number == 1) != (replaces == null)) {
      throw new IllegalArgumentException("Every version but the first replaces another");
    }
  }

  /** The first version of a course. */
  public static CourseVersion first(CourseId id) {
    return new CourseVersion(1, id, null);
  }

  /** The version after that of a course. */
  public static CourseVersion after(Course course) {
    return new CourseVersion(course.edition().number() + 1, course.edition().first(), course.id());
  }
}
