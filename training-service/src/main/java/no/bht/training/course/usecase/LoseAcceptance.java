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
import no.bht.training.course.domain.CourseCompletions;
import no.bht.training.course.domain.CourseControl;
import no.bht.training.course.domain.CourseControls;
import no.bht.training.course.domain.CourseDecision;
import no.bht.training.course.domain.CourseEvent;
import no.bht.training.course.domain.CourseEvents;
import no.bht.training.course.domain.CourseId;
import no.bht.training.course.domain.Courses;
import no.bht.training.course.domain.EarlierCompletions;
import no.bht.training.course.domain.Reasons;
import no.bht.training.domain.Access;
import no.bht.training.domain.NotFound;
import no.bht.training.trainingstatus.domain.TrainingStatusKeeper;
import org.jspecify.annotations.Nullable;

/**
 * Takes its acceptance from a course that is found lacking, and says what becomes of those who took
 * it. Statute: FOR-2011-12-06-1360 § 2-3.
 */
@ApplicationScoped
public class LoseAcceptance {
  private final Courses courses;
  private final CourseControls controls;
  private final CourseCompletions completions;
  private final CourseEvents events;
  private final TrainingStatusKeeper statuses;
  private final Access access;
  private final InstantSource clock;
  private final Ids ids;

  LoseAcceptance(
      Courses courses,
      CourseControls controls,
      CourseCompletions completions,
      CourseEvents events,
      TrainingStatusKeeper statuses,
      Access access,
      InstantSource clock,
      Ids ids) {
    this.courses = courses;
    this.controls = controls;
    this.completions = completions;
    this.events = events;
    this.statuses = statuses;
    this.access = access;
    this.clock = clock;
    this.ids = ids;
  }

  /**
   * The course is held alone: whoever records a completion of it waits.
   *
   * @throws no.bht.training.domain.CommandRefused if it is not accepted, or never counted on the
   *     day
   * @throws NotFound if there is no such course
   */
  @Transactional
  public Course lose(Command command) {
    Course course = courses.lock(command.course()).orElseThrow(NotFound::new);
    command.readVersion().accept(course.version());
    LocalDate today = Oslo.today(clock);
    LocalDate lostFrom = Objects.requireNonNullElse(command.lostFrom(), today);
    CourseEvent lost = course.loseAcceptance(decision(command, today), lostFrom);
    Course saved = courses.save(course);
    controls.add(
        new CourseControl(
            ids.next(),
            course.id(),
            CourseControl.Outcome.ACCEPTANCE_LOST,
            Objects.requireNonNull(course.decision())));
    events.add(lost);
    statuses.changing(
        completions.providers(course.id()),
        () -> completions.stop(course.id(), lostFrom, command.earlier()));
    return saved;
  }

  private CourseDecision decision(Command command, LocalDate today) {
    return new CourseDecision(
        today, access.officer(), command.reasons(), null, null, command.earlier());
  }

  /**
   * @param lostFrom first day on which a completion no longer counts; null for today
   * @param earlier what becomes of the completions before that day
   * @param readVersion throws unless this is the version that was read
   */
  public record Command(
      CourseId course,
      Reasons reasons,
      @Nullable LocalDate lostFrom,
      EarlierCompletions earlier,
      LongConsumer readVersion) {}
}
