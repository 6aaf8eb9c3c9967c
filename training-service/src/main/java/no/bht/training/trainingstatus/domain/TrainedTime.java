package no.bht.training.trainingstatus.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One unbroken time in which a person is trained.
 *
 * @param lastDay last day, included; null while it has no end
 */
public record TrainedTime(LocalDate from, @Nullable LocalDate lastDay) {

  /**
   * @throws IllegalArgumentException if it ends before it begins
   */
  public TrainedTime {
    if (lastDay != null && lastDay.isBefore(from)) {
      throw new IllegalArgumentException("A time does not end before it begins");
    }
  }

  boolean includes(LocalDate day) {
    return !day.isBefore(from) && (lastDay == null || !day.isAfter(lastDay));
  }

  /** Whether there is no day between the two, given that the other begins no earlier. */
  boolean meets(TrainedTime later) {
    return lastDay == null || !later.from.isAfter(lastDay.plusDays(1));
  }

  /** Both in one, given that they meet. */
  TrainedTime with(TrainedTime later) {
    return lastDay == null || (later.lastDay != null && later.lastDay.isBefore(lastDay))
        ? this
        : new TrainedTime(from, later.lastDay);
  }
}
