package no.bht.training.course.domain;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Port: every control that was made. */
public interface CourseControls {

  /** Keeps a control. */
  void add(CourseControl control);

  /** Controls of a course, oldest first, beginning after one; at most {@code limit}. */
  List<CourseControl> of(CourseId course, @Nullable UUID after, int limit);
}
