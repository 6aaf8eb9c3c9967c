package no.bht.training.course.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Port: the stored courses. */
public interface Courses {

  /** The course with this id. */
  Optional<Course> find(CourseId id);

  /** Stores a new course. */
  void add(Course course);

  /** Stores a changed course and returns it with its new version. */
  Course save(Course course);

  /** Courses in a state by id, beginning after one; at most {@code limit}. */
  List<Course> in(CourseState state, @Nullable UUID after, int limit);
}
