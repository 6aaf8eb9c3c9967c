package no.bht.employerregistry.employer.domain;

import org.jspecify.annotations.Nullable;

/**
 * Number of employees (antall ansatte) as the register gives it: employment relations, withheld
 * below five. Absent is never zero.
 *
 * @param count employment relations, present exactly when the state is {@link State#EXACT}
 */
public record EmployeeCount(State state, @Nullable Integer count) {

  /** What the register says. */
  public enum State {
    /** A number is given. */
    EXACT,
    /** Employees are registered, fewer than five: the number is withheld. */
    WITHHELD_0_TO_4,
    /** No number is registered. */
    NOT_REGISTERED
  }

  /**
   * @throws IllegalArgumentException if the count is negative, or there without its state
   */
  public EmployeeCount {
    if ((count != null) != (state == State.EXACT) || (count != null && count < 0)) {
      throw new IllegalArgumentException("Count and state disagree");
    }
  }

  /** A number counts even where the register says that it has none; see {@link #isOdd}. */
  public static EmployeeCount of(boolean registered, @Nullable Integer count) {
    if (count != null) {
      return new EmployeeCount(State.EXACT, count);
    }
    return new EmployeeCount(registered ? State.WITHHELD_0_TO_4 : State.NOT_REGISTERED, null);
  }

  /** Whether the register gives a number and says that it has none: a fault of its data. */
  public static boolean isOdd(boolean registered, @Nullable Integer count) {
    return !registered && count != null;
  }
}
