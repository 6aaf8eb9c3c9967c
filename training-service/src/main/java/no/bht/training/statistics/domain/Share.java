package no.bht.training.statistics.domain;

import java.time.LocalDate;

/**
 * How many of a group are trained on a day.
 *
 * @param within the group of a coarser table that this one is part of; empty if there is none
 * @param staff memberships of approved providers; a person at two providers counts at both
 * @param trained of them, trained
 */
public record Share(LocalDate day, String group, String within, int staff, int trained) {

  /** Those trained and those not: what is told of the group is a sum of these. */
  long[] parts() {
    return new long[] {trained, staff - trained};
  }
}
