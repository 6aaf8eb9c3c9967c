package no.bht.training.course.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.bht.platform.time.Oslo;
import no.bht.training.course.domain.Course;
import no.bht.training.course.domain.CourseControl;
import no.bht.training.course.domain.CourseControls;
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
  private final CourseControls controls;
  private final LearningObjectiveVersions versions;
  private final Access access;
  private final InstantSource clock;

  ReadCourses(
      Courses courses,
      CourseControls controls,
      LearningObjectiveVersions versions,
      Access access,
      InstantSource clock) {
    this.courses = courses;
    this.controls = controls;
    this.versions = versions;
    this.access = access;
    this.clock = clock;
  }

  /**
   * @throws NotFound if there is none, or it is another's and was never accepted
   */
  @Transactional
  public Course one(CourseId id) {
    return courses.find(id).filter(this::mayRead).orElseThrow(NotFound::new);
  }

  /** The versions of the course that the caller may read, in order; at most {@code limit}. */
  @Transactional
  public List<Course> versionsOf(CourseId id, int limit) {
    return courses.versionsOf(one(id).edition().first(), limit).stream()
        .filter(this::mayRead)
        .toList();
  }

  /**
   * Controls of a course, oldest first, beginning after one; at most {@code limit}.
   *
   * @throws NotFound if there is no such course, or it is another's
   */
  @Transactional
  public List<CourseControl> controls(CourseId id, @Nullable UUID after, int limit) {
    Course course = courses.find(id).orElseThrow(NotFound::new);
    access.requirePartyOrOffice(course.content().organiser());
    return controls.of(id, after, limit);
  }

  /** Courses in a state by id, beginning after one; at most {@code limit}. */
  @Transactional
  public List<Course> in(CourseState state, @Nullable UUID after, int limit) {
    return courses.in(state, after, limit);
  }

  /** Accepted courses whose completions count on the day. */
  @Transactional
  public List<Course> counting(Courses.Query query) {
    return courses.counting(query);
  }

  /** The day, or today if none is given. */
  public LocalDate dayOrToday(@Nullable LocalDate date) {
    return date == null ? Oslo.today(clock) : date;
  }

  /** The learning objectives on a day; today's if none is given. */
  public LearningObjectives objectives(@Nullable LocalDate date) {
    return versions.on(dayOrToday(date));
  }

  /** The learning objectives a course was made for. */
  public LearningObjectives objectivesOf(Course course) {
    return versions.version(course.content().objectivesVersion());
  }

  private boolean mayRead(Course course) {
    return course.countsFrom() != null || access.isPartyOrOffice(course.content().organiser());
  }
}
