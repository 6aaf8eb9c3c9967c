package no.bht.training.trainingstatus.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Memberships that are alike in time and training.
 *
 * @param lastDay last day on the staff, included; null while no end is known
 * @param persons how many there are
 */
public record StaffTraining(
    LocalDate from, @Nullable LocalDate lastDay, TrainedTimes trained, int persons) {

  /** One membership. */
  public StaffTraining(LocalDate from, @Nullable LocalDate lastDay, TrainedTimes trained) {
    this(from, lastDay, trained, 1);
  }
}
