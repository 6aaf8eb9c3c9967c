package no.bht.acceptance.demonstration.data;

import java.time.LocalDate;

/**
 * A provider and what becomes of it.
 *
 * @param applies step on which it applies
 */
public record ProviderStory(Provider provider, Fate fate, int applies) {
  private static final int STEPS_TO_DECISION = 2;
  private static final int SHORTER_MONTHS = 18;
  private static final int STEPS_BEFORE_END = 5;

  /** Step on which the application is decided. */
  public int decided() {
    return applies + STEPS_TO_DECISION;
  }

  /** The last day of an approval that is given for a shorter time. */
  public LocalDate shorterLastDay() {
    return Mornings.day(decided()).plusMonths(SHORTER_MONTHS).minusDays(1);
  }

  /** Step on which one that applies again does so, while still approved. */
  public int appliesAgain() {
    return Mornings.stepOn(shorterLastDay()) - STEPS_BEFORE_END;
  }

  public int decidedAgain() {
    return appliesAgain() + STEPS_TO_DECISION;
  }

  /** The last step on which it takes new customers. */
  int lastWithNewCustomers() {
    return fate == Fate.RAN_OUT ? appliesAgain() : Mornings.last();
  }
}
