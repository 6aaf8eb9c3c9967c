package no.bht.employerregistry.obligation.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When something that holds on some days begins to count, or ceases to. */
public final class Turns {
  private Turns() {}

  /**
   * The first day after {@code today} on which it begins, or has ended.
   *
   * @param to last day; null = no end
   * @return null when nothing is to come
   */
  public static @Nullable LocalDate next(LocalDate from, @Nullable LocalDate to, LocalDate today) {
    if (to != null && to.isBefore(from)) {
      return null;
    }
    if (from.isAfter(today)) {
      return from;
    }
    return to == null || to.isBefore(today) ? null : to.plusDays(1);
  }
}
