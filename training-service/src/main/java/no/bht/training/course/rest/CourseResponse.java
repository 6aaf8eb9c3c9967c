package no.bht.training.course.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.training.course.domain.Course;
import no.bht.training.course.domain.CourseContent;
import no.bht.training.course.domain.CourseDecision;
import no.bht.training.course.domain.CourseForm;
import no.bht.training.course.domain.CourseId;
import no.bht.training.course.domain.CourseLevel;
import no.bht.training.course.domain.CoursePart;
import no.bht.training.course.domain.CourseState;
import no.bht.training.course.domain.EarlierCompletions;
import no.bht.training.course.domain.Goal;
import no.bht.training.course.domain.LearningObjective;
import no.bht.training.course.domain.LearningObjectives;
import no.bht.training.course.domain.Reasons;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
record CourseResponse(
    UUID courseId,
    OrganisationNumber organiser,
    String name,
    boolean open,
    CourseForm form,
    CourseLevel level,
    @Nullable String place,
    @Nullable Integer priceNok,
    BigDecimal hours,
    boolean shorterThanEstimated,
    @Nullable Integer validMonths,
    String objectivesVersion,
    List<Part> parts,
    List<String> coverage,
    List<String> missingObjectives,
    List<Goal> coveredGoals,
    int version,
    UUID firstCourseId,
    @Nullable UUID replaces,
    CourseState state,
    LocalDate submittedOn,
    @Nullable Decision decision) {

  static CourseResponse of(
      Course course, LearningObjectives objectives, BigDecimal estimatedHours) {
    CourseContent content = course.content();
    CourseId replaces = course.edition().replaces();
    return new CourseResponse(
        course.id().value(),
        content.organiser(),
        content.name(),
        content.offer().open(),
        content.offer().form(),
        content.offer().level(),
        content.offer().place(),
        content.offer().priceNok(),
        content.hours(),
        content.hours().compareTo(estimatedHours) < 0,
        content.validMonths(),
        content.objectivesVersion(),
        content.parts().stream().map(part -> Part.of(part, objectives)).toList(),
        inOrder(content.coverage(), objectives),
        objectives.missingFrom(content.coverage()),
        objectives.coveredGoals(content.coverage()),
        course.edition().number(),
        course.edition().first().value(),
        replaces == null ? null : replaces.value(),
        course.state(),
        course.submittedOn(),
        Decision.of(course.decision()));
  }

  private static List<String> inOrder(Set<String> codes, LearningObjectives objectives) {
    return objectives.objectives().stream()
        .map(LearningObjective::code)
        .filter(codes::contains)
        .toList();
  }

  record Part(String name, String reference, List<String> objectives) {
    static Part of(CoursePart part, LearningObjectives objectives) {
      return new Part(part.name(), part.reference(), inOrder(part.objectives(), objectives));
    }
  }

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Decision(
      LocalDate decidedOn,
      @Nullable LocalDate countsFrom,
      @Nullable LocalDate countsTo,
      @Nullable EarlierCompletions earlierCompletions,
      Reasons reasons) {
    static @Nullable Decision of(@Nullable CourseDecision decision) {
      return decision == null
          ? null
          : new Decision(
              decision.decidedOn(),
              decision.countsFrom(),
              decision.countsTo(),
              decision.earlier(),
              decision.reasons());
    }
  }
}
