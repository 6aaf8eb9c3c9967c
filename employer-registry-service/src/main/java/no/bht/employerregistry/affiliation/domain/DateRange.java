package no.bht.employerregistry.affiliation.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whole days in Norway, first and last included.
 *
 * @param to null = no end known
 */
public record DateRange(LocalDate from, @Nullable LocalDate to) {

  /**
   * @throws IllegalArgumentException if it ends before it begins
   */
  public DateRange {
    if (to != null && to.isBefore(from)) {
      throw new IllegalArgumentException("Ends before it begins");
    }
  }

  /** Whether {@code day} lies in it. */
  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && (to == null || !day.isAfter(to));
  }

  /** Whether the two have a day in common. */
  public boolean overlaps(DateRange other) {
    return contains(other.from) || other.contains(from);
  }
}
