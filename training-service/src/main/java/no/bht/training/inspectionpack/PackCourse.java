package no.bht.training.inspectionpack;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.training.course.domain.Course;
import no.bht.training.course.domain.CourseContent;
import no.bht.training.course.domain.CourseDecision;
import no.bht.training.course.domain.CourseForm;
import no.bht.training.course.domain.CourseState;
import org.jspecify.annotations.Nullable;

/** A course that somebody on the staff has completed, with its content and control. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PackCourse(
    UUID courseId,
    OrganisationNumber organiser,
    String name,
    CourseForm form,
    BigDecimal hours,
    int version,
    CourseState state,
    @Nullable LocalDate controlledOn,
    List<Part> content) {

  static PackCourse of(Course course) {
    CourseContent content = course.content();
    CourseDecision decision = course.decision();
    return new PackCourse(
        course.id().value(),
        content.organiser(),
        content.name(),
        content.offer().form(),
        content.hours(),
        course.edition().number(),
        course.state(),
        decision == null ? null : decision.decidedOn(),
        content.parts().stream()
            .map(part -> new Part(part.name(), part.reference(), new TreeSet<>(part.objectives())))
            .toList());
  }

  /** A part of the course and where in the material it covers the objectives. */
  record Part(String name, String reference, SortedSet<String> objectives) {}
}
