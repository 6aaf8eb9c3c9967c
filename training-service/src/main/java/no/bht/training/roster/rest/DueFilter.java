package no.bht.training.roster.rest;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Stream;
import no.bht.platform.problem.ProblemException;
import no.bht.training.roster.domain.Roster;
import no.bht.training.roster.domain.TrainingDeadline;
import org.jspecify.annotations.Nullable;

/** Whose training is asked for, by the day it is due. */
enum DueFilter {
  /** Due before the day asked about. */
  OVERDUE {
    @Override
    Roster.Due on(LocalDate day, TrainingDeadline deadline) {
      return new Roster.Due(deadline, TrainingDeadline.CHANGE, day.minusDays(1));
    }
  },
  /** Due in the calendar month after the day asked about. */
  NEXT_MONTH {
    @Override
    Roster.Due on(LocalDate day, TrainingDeadline deadline) {
      YearMonth next = YearMonth.from(day).plusMonths(1);
      return new Roster.Due(deadline, next.atDay(1), next.atEndOfMonth());
    }
  };

  private static final String CODE = "due-invalid";

  abstract Roster.Due on(LocalDate day, TrainingDeadline deadline);

  /**
   * The filter; null if none is asked for.
   *
   * @throws ProblemException 400 {@code due-invalid}
   */
  static @Nullable DueFilter parse(@Nullable String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    return Stream.of(values())
        .filter(filter -> filter.name().equals(text))
        .findFirst()
        .orElseThrow(
            () ->
                ProblemException.of(400, CODE, "Due is OVERDUE or NEXT_MONTH.")
                    .withError("/due", CODE));
  }
}
