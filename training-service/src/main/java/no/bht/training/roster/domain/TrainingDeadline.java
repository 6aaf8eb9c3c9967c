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
  /** The day on which § 2-3 came into force. */
  public static final LocalDate CHANGE = LocalDate.of(2023, 1, 1);

  /** The day the training is due for those who were on the staff before the change. */
  public static final LocalDate DUE_AFTER_CHANGE = LocalDate.of(2023, 10, 1);

  /** From when a member must be trained: the first day, or the day of the change. */
  public static LocalDate obligedFrom(LocalDate memberFrom) {
    return memberFrom.isBefore(CHANGE) ? CHANGE : memberFrom;
  }

  /** The day the training is due for a member from this day; null when no date is set. */
  public @Nullable LocalDate dueOn(LocalDate memberFrom) {
    return switch (ground(memberFrom)) {
      case TRANSITION -> DUE_AFTER_CHANGE;
      case OFFICE -> memberFrom.plusDays(daysFromStart.getAsInt());
      case NOT_SET -> null;
    };
  }

  /** What the date, or its absence, rests on. */
  public Ground ground(LocalDate memberFrom) {
    if (memberFrom.isBefore(CHANGE)) {
      return Ground.TRANSITION;
    }
    return daysFromStart.isPresent() ? Ground.OFFICE : Ground.NOT_SET;
  }

  /** Whether the training of a member of the staff was due before the day and is missing. */
  public boolean isOverdue(RosterLine line, LocalDate date) {
    LocalDate due = dueOn(line.member().period().from());
    return due != null && due.isBefore(date) && line.isMissing(date);
  }

  /** What a due date rests on. */
  public enum Ground {
    /** Set by Arbeidstilsynet for those on the staff before 2023-01-01. */
    TRANSITION,
    /** Set by the office, not by law. */
    OFFICE,
    /** Neither the law nor the office has set a date. */
    NOT_SET
  }
}
