package no.bht.employerregistry.dispensation.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.bht.employerregistry.domain.CommandRefused;
import no.bht.employerregistry.domain.Refusal;
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

    InForce beginning(LocalDate day) {
      return new InForce(suspension, day, lastDay, endTold);
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

  /**
   * @throws CommandRefused if the day is past, or after its end
   */
  Grant ending(LocalDate lastDay, LocalDate today) {
    LocalDate end = inForce.lastDay();
    CommandRefused.when(
        lastDay.isBefore(today) || lastDay.isAfter(end), new Refusal.LastDayOutside(today, end));
    return holding(inForce.until(lastDay));
  }

  /** It holds to the end it was given for, as if never revoked. */
  Grant restored() {
    return holding(unbroken().until(days.to()).told(false)).revokedAfter(null);
  }

  /**
   * @throws CommandRefused if the day is after the end it was given for
   */
  Grant revokedOtherwise(LocalDate lastDay, LocalDate today) {
    CommandRefused.when(
        lastDay.isAfter(days.to()), new Refusal.LastDayOutside(days.from(), days.to()));
    boolean told = inForce.endTold() && lastDay.isBefore(today);
    return holding(unbroken().until(lastDay).told(told)).revokedAfter(lastDay);
  }

  /** Without the days between the revocation and its deferral: it fell from the beginning. */
  private InForce unbroken() {
    LocalDate next = Objects.requireNonNull(revokedAfter).plusDays(1);
    LocalDate first = next.isAfter(days.from()) ? next : days.from();
    return first.isBefore(inForce.from()) ? inForce.beginning(first) : inForce;
  }

  /** See {@link Dispensation#deferred}. */
  Grant deferred(@Nullable LocalDate until, LocalDate today, UUID again) {
    LocalDate decided = Objects.requireNonNull(revokedAfter);
    LocalDate asked = until == null || until.isAfter(days.to()) ? days.to() : until;
    LocalDate last = asked.isAfter(decided) ? asked : decided;
    return inForce.lastDay().isBefore(today)
        ? holding(new InForce(again, today, last, false).until(last))
        : holding(inForce.until(last));
  }

  /** See {@link Dispensation#deferralEnded}. */
  Grant deferralEnded(LocalDate today) {
    LocalDate decided = Objects.requireNonNull(revokedAfter);
    LocalDate last = decided.isAfter(today) ? decided : today;
    return inForce.lastDay().isAfter(last) ? holding(inForce.until(last)) : this;
  }

  Grant endTold() {
    return holding(inForce.told(true));
  }

  /** Whether it ends before the day it was given to. */
  boolean isCutShort() {
    return inForce.lastDay().isBefore(days.to());
  }

  Grant holding(InForce changed) {
    return new Grant(days, part, terms, periodReason, changed, revokedAfter);
  }

  Grant revokedAfter(@Nullable LocalDate lastDay) {
    return new Grant(days, part, terms, periodReason, inForce, lastDay);
  }
}
