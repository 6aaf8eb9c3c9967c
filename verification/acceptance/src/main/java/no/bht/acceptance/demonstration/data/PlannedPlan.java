package no.bht.acceptance.demonstration.data;

import java.time.LocalDate;

/**
 * A plan for assistance (plan for bistand) of the made-up past.
 *
 * @param handedIn step on which the provider hands it in
 * @param measures how many measures it holds
 */
public record PlannedPlan(
    PlannedAffiliation affiliation, int handedIn, LocalDate from, int measures) {

  /** A plan lasts a year. */
  public LocalDate to() {
    return from.plusYears(1).minusDays(1);
  }

  boolean coversAt(int step) {
    LocalDate day = Mornings.day(step);
    return handedIn < step && !day.isBefore(from) && !day.isAfter(to());
  }
}
