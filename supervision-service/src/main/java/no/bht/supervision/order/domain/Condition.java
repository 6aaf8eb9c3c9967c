package no.bht.supervision.order.domain;

import java.time.LocalDate;
import no.bht.platform.time.TimeLimits;
import no.bht.supervision.domain.CommandRefused;
import no.bht.supervision.domain.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A condition attached to the decision (vilkår). Statute: aml. § 18-6 sixth paragraph.
 *
 * @param deadline last day to meet it, Europe/Oslo, a working day; {@code null} if it has none
 * @param metOn the day the inspector found it met; {@code null} until then
 * @param overdueAnnouncedOn when it was announced that the last day had passed; {@code null} if not
 */
public record Condition(
    String text,
    @Nullable LocalDate deadline,
    @Nullable LocalDate metOn,
    @Nullable LocalDate overdueAnnouncedOn) {

  /** As it is decided. */
  public Condition(String text, @Nullable LocalDate deadline) {
    this(text, deadline, null, null);
  }

  /**
   * @throws CommandRefused if the deadline is not after the day of the decision
   */
  Condition decidedOn(LocalDate today) {
    if (deadline == null) {
      return this;
    }
    if (!deadline.isAfter(today)) {
      throw new CommandRefused(new Refusal.ConditionDeadlineTooEarly(deadline));
    }
    return new Condition(text, TimeLimits.nextWorkingDay(deadline));
  }

  Condition met(LocalDate day) {
    return new Condition(text, deadline, day, overdueAnnouncedOn);
  }

  Condition announced(LocalDate day) {
    return new Condition(text, deadline, metOn, day);
  }

  /** Whether its last day has passed, it is not met, and nobody was told. */
  boolean isNewlyOverdue(LocalDate today) {
    return metOn == null
        && overdueAnnouncedOn == null
        && deadline != null
        && today.isAfter(deadline);
  }
}
