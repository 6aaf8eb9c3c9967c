package no.bht.training.course.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The office's decision on a course.
 *
 * @param decidedBy the case officer
 * @param countsFrom first day on which a completion counts; null when rejected
 */
public record CourseDecision(
    LocalDate decidedOn, String decidedBy, Reasons reasons, @Nullable LocalDate countsFrom) {}
