package no.bht.training.course.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.LongConsumer;
import no.bht.platform.time.Ids;
import no.bht.platform.time.Oslo;
import no.bht.training.course.domain.Course;
import no.bht.training.course.domain.CourseControl;
import no.bht.training.course.domain.CourseControl.Outcome;
import no.bht.training.course.domain.CourseControls;
import no.bht.training.course.domain.CourseDecision;
import no.bht.training.course.domain.CourseEvent;
import no.bht.training.course.domain.CourseEvents;
import no.bht.training.course.domain.CourseId;
import no.bht.training.course.domain.Courses;
import no.bht.training.course.domain.LearningObjectiveVersions;
import no.bht.training.course.domain.Reasons;
import no.bht.training.domain.Access;
import no.bht.training.domain.NotFound;
import org.jspecify.annotations.Nullable;

/**
 * Controls the content of a course that was handed in, or controls it again. Statute:
 * FOR-2011-12-06-1360 § 2-3.
 */
@ApplicationScoped
public class DecideCourse {
  private final Courses courses;
  private final CourseControls controls;
  private final CourseEvents events;
  private final LearningObjectiveVersions versions;
  private final Access access;
  private final InstantSource clock;
  private final Ids ids;

  DecideCourse(
      Courses courses,
      CourseControls controls,
      CourseEvents events,
      LearningObjectiveVersions versions,
      Access access,
      InstantSource clock,
      Ids ids) {
    this.courses = courses;
    this.controls = controls;
    this.events = events;
    this.versions = versions;
    this.access = access;
    this.clock = clock;
    this.ids = ids;
  }

  /**
   * @throws no.bht.training.domain.CommandRefused if it is decided already or a goal is not covered
   * @throws NotFound if there is no such course
   */
  @Transactional
  public Course accept(Command command) {
    Course course = read(command);
    CourseEvent accepted =
        course.accept(decision(command), versions.version(course.content().objectivesVersion()));
    return saved(course, Outcome.ACCEPTED, accepted);
  }

  /**
   * @throws no.bht.training.domain.CommandRefused if it is decided already
   * @throws NotFound if there is no such course
   */
  @Transactional
  public Course reject(Command command) {
    Course course = read(command);
    return saved(course, Outcome.REJECTED, course.reject(decision(command)));
  }

  /**
   * @throws no.bht.training.domain.CommandRefused if it is not accepted
   * @throws NotFound if there is no such course
   */
  @Transactional
  public Course uphold(Command command) {
    Course course = read(command);
    return saved(course, Outcome.UPHELD, course.uphold(decision(command)));
  }

  /** Saved first: the log gives its number while the course's row is held. */
  private Course saved(Course course, Outcome outcome, CourseEvent event) {
    Course saved = courses.save(course);
    controls.add(
        new CourseControl(
            ids.next(), course.id(), outcome, Objects.requireNonNull(course.decision())));
    events.add(event);
    return saved;
  }

  private Course read(Command command) {
    Course course = courses.lock(command.course()).orElseThrow(NotFound::new);
    command.readVersion().accept(course.version());
    return course;
  }

  private CourseDecision decision(Command command) {
    return new CourseDecision(
        Oslo.today(clock),
        access.officer(),
        command.reasons(),
        command.countsFrom(),
        command.countsTo(),
        null);
  }

  /**
   * @param countsFrom first day on which a completion counts; null for the day of decision
   * @param countsTo last day on which a completion counts; null for no end
   * @param readVersion throws unless this is the version that was read
   */
  public record Command(
      CourseId course,
      Reasons reasons,
      @Nullable LocalDate countsFrom,
      @Nullable LocalDate countsTo,
      LongConsumer readVersion) {}
}
