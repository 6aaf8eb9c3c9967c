package no.bht.supervision.violationfee.domain;

import java.time.LocalDate;
import no.bht.platform.time.TimeLimits;
import no.bht.supervision.domain.CommandRefused;
import no.bht.supervision.domain.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Until when a fee may be imposed (foreldelse): years after the violation ceased, interrupted by
 * advance notice. Statute: aml. § 18-10 fourth paragraph; counted by domstolloven §§ 148 and 149,
 * which is a choice, for the paragraph itself does not name them.
 *
 * @param lastDay {@code null} as long as the violation goes on
 * @param interruptedOn the day advance notice was sent; {@code null} if none was
 */
public record Limitation(@Nullable LocalDate lastDay, @Nullable LocalDate interruptedOn) {

  static Limitation of(@Nullable LocalDate ceasedOn, int years, @Nullable LocalDate firstNoticeOn) {
    LocalDate last = ceasedOn == null ? null : TimeLimits.years(ceasedOn, years);
    boolean inTime = firstNoticeOn != null && (last == null || !firstNoticeOn.isAfter(last));
    return new Limitation(last, inTime ? firstNoticeOn : null);
  }

  /**
   * @throws CommandRefused if the time is over on the day and no notice was sent in time
   */
  void refuseOver(LocalDate day) {
    if (lastDay != null && interruptedOn == null && day.isAfter(lastDay)) {
      throw new CommandRefused(new Refusal.FeeLimited(lastDay));
    }
  }
}
