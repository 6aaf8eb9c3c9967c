package no.bht.employerregistry.listreview.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.stream.Stream;
import no.bht.employerregistry.industryrule.domain.IndustryRule;

/**
 * When the list must be reviewed (gjennomgang av næringslisten). Statute: FOR-2011-12-06-1355 §
 * 13-1 fourth paragraph, in force 1 January 2023:
 *
 * <blockquote>
 *
 * Listen over næringsgrupper i andre ledd skal gjennomgås og oppdateres hvert sjette år.
 *
 * </blockquote>
 *
 * <p>The law does not say from when the six years are counted. Both readings are computed; which is
 * used is set by the office, not by law.
 */
public final class ReviewSchedule {
  /** The first day of the paragraph. */
  public static final LocalDate IN_FORCE = LocalDate.of(2023, 1, 1);

  /** Every sixth year. */
  public static final int YEARS = 6;

  private ReviewSchedule() {}

  /** From when the six years are counted. */
  public enum Reading {
    /**
     * Fixed periods of six years from the day the paragraph came into force: in each one review
     * must be completed. A new list alone is no review.
     */
    PERIODS_FROM_LAW(
        "In each period of six years from 1 January 2023 one review is completed;"
            + " a new list alone is no review."),
    /** Six years from the last completed review, or from the first day of the present list. */
    SINCE_LAST_REVIEW_OR_LIST(
        "Six years after the last completed review or the first day of the present list.");

    private final String meaning;

    Reading(String meaning) {
      this.meaning = meaning;
    }

    /** In a sentence. */
    public String meaning() {
      return meaning;
    }
  }

  /**
   * The day by which the next review must be completed; it may be past.
   *
   * @param reviews days on which reviews were completed
   * @param rule the lists, of which those that apply on {@code today} or before count
   */
  public static LocalDate due(
      Reading reading, Collection<LocalDate> reviews, IndustryRule rule, LocalDate today) {
    return switch (reading) {
      case PERIODS_FROM_LAW -> firstPeriodWithoutReview(reviews);
      case SINCE_LAST_REVIEW_OR_LIST ->
          Stream.of(Stream.of(IN_FORCE), reviews.stream(), firstDays(rule, today))
              .flatMap(days -> days)
              .max(Comparator.naturalOrder())
              .orElseThrow()
              .plusYears(YEARS);
    };
  }

  /** A period ends where the next begins; that is the day by which its review is due. */
  private static LocalDate firstPeriodWithoutReview(Collection<LocalDate> reviews) {
    LocalDate begin = IN_FORCE;
    while (hasReview(begin, reviews)) {
      begin = begin.plusYears(YEARS);
    }
    return begin.plusYears(YEARS);
  }

  private static boolean hasReview(LocalDate begin, Collection<LocalDate> reviews) {
    LocalDate end = begin.plusYears(YEARS);
    return reviews.stream().anyMatch(day -> !day.isBefore(begin) && day.isBefore(end));
  }

  private static Stream<LocalDate> firstDays(IndustryRule rule, LocalDate today) {
    return rule.lists().stream()
        .map(list -> list.validFrom())
        .filter(first -> !first.isAfter(today));
  }
}
