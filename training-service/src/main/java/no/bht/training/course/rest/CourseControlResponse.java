package no.bht.training.course.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import no.bht.training.course.domain.CourseControl;
import no.bht.training.course.domain.CourseDecision;
import no.bht.training.course.domain.EarlierCompletions;
import no.bht.training.course.domain.Reasons;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
record CourseControlResponse(
    UUID controlId,
    CourseControl.Outcome outcome,
    LocalDate controlledOn,
    Reasons reasons,
    @Nullable LocalDate countsFrom,
    @Nullable LocalDate countsTo,
    @Nullable EarlierCompletions earlierCompletions) {

  static CourseControlResponse of(CourseControl control) {
    CourseDecision decision = control.decision();
    return new CourseControlResponse(
        control.id(),
        control.outcome(),
        decision.decidedOn(),
        decision.reasons(),
        decision.countsFrom(),
        decision.countsTo(),
        decision.earlier());
  }
}
