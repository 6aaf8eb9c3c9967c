package no.bht.employerregistry.obligation.domain;

import java.time.LocalDate;
import java.util.UUID;
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/**
 * What dispensations take away of the duty. Statute: FOR-2011-12-06-1355 § 1-5. Who writes here
 * lets the duty of the employer be considered anew in the same transaction.
 */
public interface Suspensions {

  /** Adds it, or replaces what was known of the same dispensation; earlier knowledge is kept. */
  void put(Suspension suspension);

  /**
   * @param part the part of the business in words; null = the whole, which alone suspends the duty
   * @param to last day; null = no end; the day before {@code from} = it was never in force
   */
  record Suspension(
      UUID dispensation,
      OrganisationNumber employer,
      @Nullable String part,
      LocalDate from,
      @Nullable LocalDate to) {

    /**
     * @throws IllegalArgumentException if it ends before the day before it begins
     */
    public Suspension {
      if (to != null && to.isBefore(from.minusDays(1))) {
        throw new IllegalArgumentException("A suspension ends before it begins");
      }
    }

    public boolean isInForceOn(LocalDate day) {
      return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
  }
}
