package no.bht.training.statistics.domain;

import java.time.LocalDate;
import java.util.Collection;

/**
 * How many of a group are trained on a day.
 *
 * @param within the group of a coarser table that this one is part of; empty if there is none
 * @param staff memberships of approved providers; a person at two providers counts at both
 * @param trained of them, trained
 */
public record Share(LocalDate day, String group, String within, int staff, int trained) {

  /** The smallest number that is told of. */
  public static final int LEAST = 5;

  /** The numbers of several groups of a day together. */
  static Share together(Collection<Share> groups) {
    return new Share(
        groups.iterator().next().day(),
        "",
        "",
        groups.stream().mapToInt(Share::staff).sum(),
        groups.stream().mapToInt(Share::trained).sum());
  }

  /** Whether one of the numbers, or what is left of them, is from one to four. */
  boolean isSmall() {
    return isSmall(staff) || isSmall(trained) || isSmall(staff - trained);
  }

  private static boolean isSmall(int number) {
    return number > 0 && number < LEAST;
  }
}
