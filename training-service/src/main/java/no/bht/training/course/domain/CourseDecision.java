package no.bht.training.course.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The office's decision on a course, after a control of its content (innholdskontroll).
 *
 * @param decidedBy the case officer
 * @param countsFrom first day on which a completion counts; null when rejected
 * @param countsTo last day on which a completion counts; null: no end is set
 * @param earlier what became of earlier completions; null unless the acceptance was lost
 */
public record CourseDecision(
    LocalDate decidedOn,
    String decidedBy,
    Reasons reasons,
    @Nullable LocalDate countsFrom,
    @Nullable LocalDate countsTo,
    @Nullable EarlierCompletions earlier) {

  CourseDecision counting(@Nullable LocalDate from, @Nullable LocalDate to) {
    return new CourseDecision(decidedOn, decidedBy, reasons, from, to, earlier);
  }
}
