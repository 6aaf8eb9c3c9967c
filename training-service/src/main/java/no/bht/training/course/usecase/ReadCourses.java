package no.bht.training.course.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.bht.platform.time.Oslo;
import no.bht.training.course.domain.Course;
import no.bht.training.course.domain.CourseId;
import no.bht.training.course.domain.CourseState;
import no.bht.training.course.domain.Courses;
import no.bht.training.course.domain.LearningObjectiveVersions;
import no.bht.training.course.domain.LearningObjectives;
import no.bht.training.domain.Access;
import no.bht.training.domain.NotFound;
import org.jspecify.annotations.Nullable;

/** Reads the catalogue. */
@ApplicationScoped
public class ReadCourses {
  private final Courses courses;
  private final LearningObjectiveVersions versions;
  private final Access access;
  private final InstantSource clock;

  ReadCourses(
      Courses courses, LearningObjectiveVersions versions, Access access, InstantSource clock) {
    this.courses = courses;
    this.versions = versions;
    this.access = access;
    this.clock = clock;
  }

  /**
   * @throws NotFound if there is none, or it is another's and not accepted
   */
  @Transactional
  public Course one(CourseId id) {
    return courses
        .find(id)
        .filter(
            course ->
                course.state() == CourseState.ACCEPTED
                    || access.isPartyOrOffice(course.content().organiser()))
        .orElseThrow(NotFound::new);
  }

  /** Courses in a state by id, beginning after one; at most {@code limit}. */
  @Transactional
  public List<Course> in(CourseState state, @Nullable UUID after, int limit) {
    return courses.in(state, after, limit);
  }

  /** The learning objectives on a day; today's if none is given. */
  public LearningObjectives objectives(@Nullable LocalDate date) {
    return versions.on(date == null ? Oslo.today(clock) : date);
  }

  /** The learning objectives a course was made for. */
  public LearningObjectives objectivesOf(Course course) {
    return versions.version(course.content().objectivesVersion());
  }
}
