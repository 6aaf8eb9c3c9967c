package no.bht.training.course.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
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
import no.bht.training.course.domain.EarlierCompletions;
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
    CourseDecision decision = Objects.requireNonNull(course.decision());
    switch (event) {
      case CourseEvent.CourseAccepted accepted ->
          append(
              "course-accepted",
              course,
              CourseAccepted.of(course, decision),
              new PublicChange(null, PublicCourse.of(course, decision)));
      case CourseEvent.CourseUpheld upheld ->
          append(
              "course-accepted",
              course,
              CourseAccepted.of(course, decision),
              new PublicChange(
                  PublicCourse.of(course, upheld.before()), PublicCourse.of(course, decision)));
      case CourseEvent.CourseRejected rejected ->
          append(
              "course-rejected",
              course,
              new CourseRejected(
                  course.id().value(), course.edition().number(), decision.decidedOn()),
              null);
      case CourseEvent.CourseAcceptanceLost lost ->
          append(
              "course-acceptance-lost",
              course,
              CourseAcceptanceLost.of(course, decision),
              new PublicChange(PublicCourse.of(course, lost.before()), null));
    }
  }

  private void append(String type, Course course, Object payload, @Nullable PublicChange change) {
    log.append(
        new LoggedEvent(
            type, course.content().organiser(), payload, LegalBasis.MANDATORY_TRAINING, change));
  }

  @JsonInclude(JsonInclude.Include.NON_NULL)
  private record CourseAccepted(
      UUID courseId, int version, LocalDate acceptedOn, @Nullable LocalDate countsTo) {
    static CourseAccepted of(Course course, CourseDecision decision) {
      return new CourseAccepted(
          course.id().value(),
          course.edition().number(),
          decision.decidedOn(),
          decision.countsTo());
    }
  }

  private record CourseRejected(UUID courseId, int version, LocalDate rejectedOn) {}

  private record CourseAcceptanceLost(
      UUID courseId, int version, LocalDate countsTo, EarlierCompletions earlierCompletions) {
    static CourseAcceptanceLost of(Course course, CourseDecision decision) {
      return new CourseAcceptanceLost(
          course.id().value(),
          course.edition().number(),
          Objects.requireNonNull(decision.countsTo()),
          Objects.requireNonNull(decision.earlier()));
    }
  }

  @JsonInclude(JsonInclude.Include.NON_NULL)
  private record PublicCourse(
      UUID courseId,
      String name,
      boolean open,
      CourseForm form,
      BigDecimal hours,
      int version,
      @Nullable LocalDate countsFrom,
      @Nullable LocalDate countsTo) {

    static PublicCourse of(Course course, CourseDecision decision) {
      CourseContent content = course.content();
      return new PublicCourse(
          course.id().value(),
          content.name(),
          content.offer().open(),
          content.offer().form(),
          content.hours(),
          course.edition().number(),
          decision.countsFrom(),
          decision.countsTo());
    }
  }
}
