package no.bht.casework.domain;

import java.time.Instant;
import java.time.LocalDate;
import no.bht.platform.time.Oslo;

/**
 * Advance notice of a decision (forhåndsvarsel) with time to comment, which runs from the day the
 * notice was sent. Statute: fvl. § 16. How long it is, is set by the office, not by law.
 *
 * @param commentDeadline last day to comment, Europe/Oslo
 */
public record AdvanceNotice(Instant sentAt, LocalDate commentDeadline) {

  /**
   * @throws IllegalArgumentException if the last day is not after the day the notice was sent
   */
  public AdvanceNotice {
    if (!commentDeadline.isAfter(Oslo.dateOf(sentAt))) {
      throw new IllegalArgumentException("The time to comment is at least one day");
    }
  }

  /** Whether the party may still comment on {@code day}; no decision is taken until then. */
  public boolean isOpenOn(LocalDate day) {
    return !day.isAfter(commentDeadline);
  }
}
