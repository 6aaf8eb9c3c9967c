package no.bht.training.course.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import no.bht.platform.eventlog.EventLog;
import no.bht.platform.eventlog.LoggedEvent;
import no.bht.platform.eventlog.PublicChange;
import no.bht.training.LegalBasis;
import no.bht.training.course.domain.Course;
import no.bht.training.course.domain.CourseContent;
import no.bht.training.course.domain.CourseDecision;
import no.bht.training.course.domain.CourseEvent;
import no.bht.training.course.domain.CourseEvents;
import no.bht.training.course.domain.CourseForm;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class LoggedCourseEvents implements CourseEvents {
  private final EventLog log;

  LoggedCourseEvents(EventLog log) {
    this.log = log;
  }

  @Override
  public void add(CourseEvent event) {
    Course course = event.course();
    CourseContent content = course.content();
    CourseDecision decision = Objects.requireNonNull(course.decision());
    switch (event) {
      case CourseEvent.CourseAccepted accepted ->
          append(
              "course-accepted",
              content,
              new CourseAccepted(course.id().value(), content.edition(), decision.decidedOn()),
              new PublicChange(null, PublicCourse.of(course)));
      case CourseEvent.CourseRejected rejected ->
          append(
              "course-rejected",
              content,
              new CourseRejected(course.id().value(), content.edition(), decision.decidedOn()),
              null);
    }
  }

  private void append(
      String type, CourseContent content, Object payload, @Nullable PublicChange change) {
    log.append(
        new LoggedEvent(type, content.organiser(), payload, LegalBasis.MANDATORY_TRAINING, change));
  }

  private record CourseAccepted(UUID courseId, int version, LocalDate acceptedOn) {}

  private record CourseRejected(UUID courseId, int version, LocalDate rejectedOn) {}

  private record PublicCourse(
      UUID courseId,
      String name,
      boolean open,
      CourseForm form,
      BigDecimal hours,
      int version,
      @Nullable LocalDate countsFrom) {

    static PublicCourse of(Course course) {
      CourseContent content = course.content();
      return new PublicCourse(
          course.id().value(),
          content.name(),
          content.open(),
          content.form(),
          content.hours(),
          content.edition(),
          course.countsFrom());
    }
  }
}
