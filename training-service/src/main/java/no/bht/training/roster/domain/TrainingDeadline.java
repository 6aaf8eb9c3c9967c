package no.bht.training.roster.domain;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * When a person's training is due. Those employed before the change had until 1 October 2023 (set
 * by Arbeidstilsynet when § 2-3 came into force). For those who start later the law sets no date.
 *
 * @param daysFromStart days from the first day for later starters; set by the office, not by law;
 *     empty when the office has set none
 */
public record TrainingDeadline(OptionalInt daysFromStart) {
  private static final LocalDate CHANGE = LocalDate.of(2023, 1, 1);
  private static final LocalDate DUE_AFTER_CHANGE = LocalDate.of(2023, 10, 1);

  /** The day the training is due for a member from this day; null when no date is set. */
  public @Nullable LocalDate dueOn(LocalDate memberFrom) {
    if (memberFrom.isBefore(CHANGE)) {
      return DUE_AFTER_CHANGE;
    }
    return daysFromStart.isPresent() ? memberFrom.plusDays(daysFromStart.getAsInt()) : null;
  }

  /** Whether the training of a member of the staff was due before the day and is still missing. */
  public boolean isOverdue(RosterLine line, LocalDate date) {
    MembershipPeriod period = line.member().period();
    LocalDate due = dueOn(period.from());
    return due != null && due.isBefore(date) && period.includes(date) && !line.trainedBy(date);
  }
}
