package no.bht.training.course.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Port: the stored courses. */
public interface Courses {

  /** The course with this id. */
  Optional<Course> find(CourseId id);

  /** The same; no decision on it is made until the transaction ends. Several may hold it. */
  Optional<Course> hold(CourseId id);

  /** The same, held alone until the transaction ends. */
  Optional<Course> lock(CourseId id);

  /** Whether a version stands that replaces this one and is not rejected. */
  boolean isReplaced(CourseId id);

  /** Stores a new course. */
  void add(Course course);

  /** Stores a changed course and returns it with its new version. */
  Course save(Course course);

  /** Courses in a state by id, beginning after one; at most {@code limit}. */
  List<Course> in(CourseState state, @Nullable UUID after, int limit);

  /** Accepted courses by id whose completions count, as the query says. */
  List<Course> counting(Query query);

  /** Every version of a course, in order. */
  List<Course> versionsOf(CourseId first, int limit);

  /**
   * @param date the day on which a completion counts
   * @param form null for every form
   * @param open null for open and internal ones
   * @param after the id before the first; null to begin
   */
  record Query(
      LocalDate date,
      @Nullable CourseForm form,
      @Nullable Boolean open,
      @Nullable UUID after,
      int limit) {}
}
