package no.bht.training.course.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.training.course.domain.Course;
import no.bht.training.course.domain.CourseContent;
import no.bht.training.course.domain.CourseForm;
import no.bht.training.course.domain.CourseLevel;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
record PublicCourseResponse(
    UUID courseId,
    OrganisationNumber organiser,
    String name,
    boolean open,
    CourseForm form,
    CourseLevel level,
    @Nullable String place,
    @Nullable Integer priceNok,
    BigDecimal hours,
    @Nullable Integer validMonths,
    int version,
    LocalDate acceptedOn,
    LocalDate countsFrom,
    @Nullable LocalDate countsTo) {

  static PublicCourseResponse of(Course course) {
    CourseContent content = course.content();
    return new PublicCourseResponse(
        course.id().value(),
        content.organiser(),
        content.name(),
        content.offer().open(),
        content.offer().form(),
        content.offer().level(),
        content.offer().place(),
        content.offer().priceNok(),
        content.hours(),
        content.validMonths(),
        course.edition().number(),
        Objects.requireNonNull(course.decision()).decidedOn(),
        Objects.requireNonNull(course.countsFrom()),
        course.countsTo());
  }
}
