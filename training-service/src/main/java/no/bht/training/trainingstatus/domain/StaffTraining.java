package no.bht.training.trainingstatus.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One membership, with the day the person was first trained.
 *
 * @param lastDay last day on the staff, included; null while no end is known
 * @param trainedOn null if never
 */
public record StaffTraining(
    LocalDate from, @Nullable LocalDate lastDay, @Nullable LocalDate trainedOn) {

  boolean onStaff(LocalDate date) {
    return !date.isBefore(from) && (lastDay == null || !date.isAfter(lastDay));
  }

  boolean trained(LocalDate date) {
    return trainedOn != null && !date.isBefore(trainedOn);
  }
}
