package no.bht.training.statistics.domain;

import java.time.LocalDate;

/**
 * How many of a group are trained on a day.
 *
 * @param staff memberships of approved providers; a person at two providers counts at both
 * @param trained of them, trained
 */
public record Share(LocalDate day, String group, int staff, int trained) {

  /** The smallest number that is told of. */
  public static final int LEAST = 5;

  /** Whether one of the numbers, or what is left of them, is from one to four. */
  boolean isSmall() {
    return isSmall(staff) || isSmall(trained) || isSmall(staff - trained);
  }

  private static boolean isSmall(int number) {
    return number > 0 && number < LEAST;
  }
}
