package no.bht.supervision.order.domain;

import java.time.LocalDate;
import no.bht.supervision.domain.CommandRefused;
import no.bht.supervision.domain.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * More time to comply, as the party asks for it (utsettelse av fristen). Its length is set by the
 * office, not by law.
 *
 * @param until the last day it asks for
 * @param askedOn the day it asked, Europe/Oslo
 * @param reason why it needs the time
 * @param lateGround why it did not ask before the deadline had passed; {@code null} if it did
 */
public record Extension(
    LocalDate until, LocalDate askedOn, String reason, @Nullable String lateGround) {

  /**
   * The same, if it is asked for before the deadline has passed or with a ground for being late.
   *
   * @throws CommandRefused if not, or it asks for no more than there is
   */
  Extension inTime(LocalDate lastDay) {
    refuseNotLater(until, lastDay, askedOn);
    if (askedOn.isAfter(lastDay) && lateGround == null) {
      throw new CommandRefused(new Refusal.ExtensionTooLate(lastDay));
    }
    return this;
  }

  /**
   * @throws CommandRefused if the day is not after the deadline and the day of the answer
   */
  static Deadline granted(LocalDate until, Deadline current, LocalDate today) {
    refuseNotLater(until, lastDay(current), today);
    return Deadline.on(until, today);
  }

  /**
   * @throws CommandRefused if it is to be complied with at once
   */
  static LocalDate lastDay(Deadline current) {
    return switch (current) {
      case Deadline.OnDay day -> day.lastDay();
      case Deadline.AtOnce atOnce -> throw new CommandRefused(new Refusal.NothingToExtend());
    };
  }

  private static void refuseNotLater(LocalDate until, LocalDate lastDay, LocalDate today) {
    if (!until.isAfter(lastDay) || !until.isAfter(today)) {
      throw new CommandRefused(
          new Refusal.ExtensionNotLater(lastDay.isAfter(today) ? lastDay : today));
    }
  }
}
