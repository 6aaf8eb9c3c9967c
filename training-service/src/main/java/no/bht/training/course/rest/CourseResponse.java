package no.bht.training.course.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.training.course.domain.Course;
import no.bht.training.course.domain.CourseContent;
import no.bht.training.course.domain.CourseDecision;
import no.bht.training.course.domain.CourseForm;
import no.bht.training.course.domain.CourseState;
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
    BigDecimal hours,
    boolean shorterThanEstimated,
    String objectivesVersion,
    List<String> coverage,
    List<String> missingObjectives,
    List<Goal> coveredGoals,
    int version,
    CourseState state,
    LocalDate submittedOn,
    @Nullable Decision decision) {

  static CourseResponse of(
      Course course, LearningObjectives objectives, BigDecimal estimatedHours) {
    CourseContent content = course.content();
    return new CourseResponse(
        course.id().value(),
        content.organiser(),
        content.name(),
        content.open(),
        content.form(),
        content.hours(),
        content.hours().compareTo(estimatedHours) < 0,
        content.objectivesVersion(),
        inOrder(content, objectives),
        objectives.missingFrom(content.coverage()),
        objectives.coveredGoals(content.coverage()),
        content.edition(),
        course.state(),
        course.submittedOn(),
        Decision.of(course.decision()));
  }

  private static List<String> inOrder(CourseContent content, LearningObjectives objectives) {
    return objectives.objectives().stream()
        .map(LearningObjective::code)
        .filter(content.coverage()::contains)
        .toList();
  }

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Decision(LocalDate decidedOn, @Nullable LocalDate countsFrom, Reasons reasons) {

    static @Nullable Decision of(@Nullable CourseDecision decision) {
      return decision == null
          ? null
          : new Decision(decision.decidedOn(), decision.countsFrom(), decision.reasons());
    }
  }
}
