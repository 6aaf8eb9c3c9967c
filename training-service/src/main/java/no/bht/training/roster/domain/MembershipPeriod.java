package no.bht.training.roster.domain;

import java.time.LocalDate;
import no.bht.training.domain.CommandRefused;
import no.bht.training.domain.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * When a person belongs to the staff.
 *
 * @param from first day
 * @param lastDay last day, included; null while no end is known
 */
public record MembershipPeriod(LocalDate from, @Nullable LocalDate lastDay) {

  /**
   * @throws CommandRefused if the last day lies before the first
   */
  public MembershipPeriod {
    if (lastDay != null && lastDay.isBefore(from)) {
      throw new CommandRefused(new Refusal.EndsBeforeStart(from));
    }
  }

  /** Whether the person belongs to the staff on the day. */
  public boolean includes(LocalDate date) {
    return !date.isBefore(from) && !isOverBefore(date);
  }

  /** Whether the last day lies before the day. */
  public boolean isOverBefore(LocalDate date) {
    return lastDay != null && lastDay.isBefore(date);
  }

  /** Whether any day lies in both. */
  public boolean overlaps(MembershipPeriod other) {
    return !isOverBefore(other.from) && !other.isOverBefore(from);
  }
}
