package no.bht.employerregistry.registerfeed.domain;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How long to wait after failures: doubling from the first pause to the longest, and no shorter
 * than the register asked for.
 */
public record Pauses(Duration first, Duration longest) {
  private static final int MOST_DOUBLINGS = 20;

  /**
   * @param failures in a row, this one included
   */
  public Duration after(int failures, @Nullable Duration asked) {
    Duration doubled = first.multipliedBy(1L << Math.clamp(failures - 1, 0, MOST_DOUBLINGS));
    Duration own = doubled.compareTo(longest) > 0 ? longest : doubled;
    return asked != null && asked.compareTo(own) > 0 ? asked : own;
  }
}
