package no.bht.training.roster.domain;

import java.time.LocalDate;
import no.bht.training.trainingstatus.domain.TrainedTimes;
import org.jspecify.annotations.Nullable;

/**
 * A member with the training, as the roster shows it.
 *
 * @param trained the times in which the person is trained, by proofs from whichever provider
 */
public record RosterLine(Member member, TrainedTimes trained) {

  /** Whether the person was trained on the day. */
  public boolean trainedBy(LocalDate date) {
    return trained.include(date);
  }

  /** Whether the person belongs to the staff on the day and is not trained. */
  public boolean isMissing(LocalDate date) {
    return member.period().includes(date) && !trainedBy(date);
  }

  /**
   * Since when the training is missing: the first day on the staff, the day § 2-3 came into force
   * if that was later, or the day after the training lapsed; null if it is not missing.
   */
  public @Nullable LocalDate missingSince(LocalDate date) {
    if (!isMissing(date)) {
      return null;
    }
    LocalDate obliged = TrainingDeadline.obligedFrom(member.period().from());
    LocalDate lapsed = trained.lapsedSince(date);
    return lapsed != null && lapsed.isAfter(obliged) ? lapsed : obliged;
  }
}
