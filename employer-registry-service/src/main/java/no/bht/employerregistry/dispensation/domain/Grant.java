package no.bht.employerregistry.dispensation.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was granted, and for which days it holds now.
 *
 * @param days as decided
 * @param part the distinct part; {@code null} for the whole
 * @param periodReason why it is longer or shorter than usual
 * @param revokedAfter last day by the decision to revoke it; {@code null} without
 */
public record Grant(
    Days days,
    @Nullable Part part,
    List<Term> terms,
    @Nullable String periodReason,
    InForce inForce,
    @Nullable LocalDate revokedAfter) {

  public Grant {
    terms = List.copyOf(terms);
  }

  /**
   * The days on which it holds.
   *
   * @param suspension what the duty knows these days by
   * @param lastDay the day before {@code from} if it never held
   * @param endTold whether it is told that it has ended
   */
  public record InForce(UUID suspension, LocalDate from, LocalDate lastDay, boolean endTold) {

    public boolean on(LocalDate day) {
      return !day.isBefore(from) && !day.isAfter(lastDay);
    }

    InForce until(LocalDate day) {
      LocalDate never = from.minusDays(1);
      return new InForce(suspension, from, day.isBefore(never) ? never : day, endTold);
    }

    InForce told(boolean told) {
      return new InForce(suspension, from, lastDay, told);
    }
  }

  /** A grant that holds on the days it is given for. */
  public static Grant of(
      UUID suspension,
      Days days,
      @Nullable Part part,
      List<Term> terms,
      @Nullable String periodReason) {
    return new Grant(
        days,
        part,
        terms,
        periodReason,
        new InForce(suspension, days.from(), days.to(), false),
        null);
  }

  Grant holding(InForce changed) {
    return new Grant(days, part, terms, periodReason, changed, revokedAfter);
  }

  Grant revokedAfter(@Nullable LocalDate lastDay) {
    return new Grant(days, part, terms, periodReason, inForce, lastDay);
  }
}
