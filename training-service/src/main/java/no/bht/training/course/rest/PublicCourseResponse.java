package no.bht.training.course.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.training.course.domain.Course;
import no.bht.training.course.domain.CourseContent;
import no.bht.training.course.domain.CourseForm;

record PublicCourseResponse(
    UUID courseId,
    OrganisationNumber organiser,
    String name,
    boolean open,
    CourseForm form,
    BigDecimal hours,
    int version,
    LocalDate acceptedOn,
    LocalDate countsFrom) {

  static PublicCourseResponse of(Course course) {
    CourseContent content = course.content();
    return new PublicCourseResponse(
        course.id().value(),
        content.organiser(),
        content.name(),
        content.open(),
        content.form(),
        content.hours(),
        content.edition(),
        Objects.requireNonNull(course.decision()).decidedOn(),
        Objects.requireNonNull(course.countsFrom()));
  }
}
