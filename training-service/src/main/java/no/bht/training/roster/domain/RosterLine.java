package no.bht.training.roster.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A member with the training, as the roster shows it.
 *
 * @param trainedOn day of the first completion that counts, at whichever provider; null if none
 */
public record RosterLine(Member member, @Nullable LocalDate trainedOn) {

  /** Whether the person was trained on the day. */
  public boolean trainedBy(LocalDate date) {
    return trainedOn != null && !trainedOn.isAfter(date);
  }
}
