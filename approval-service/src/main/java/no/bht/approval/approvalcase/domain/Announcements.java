package no.bht.approval.approvalcase.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The end of an approval, as far as it is told.
 *
 * @param expiryDueOn when the end falls due to be told; {@code null} when told or superseded
 * @param expiredOn first day without approval, once told
 * @param reminderDueOn when the reminder falls due; {@code null} when none does
 * @param remindedOn due date of the reminder that was sent
 */
public record Announcements(
    @Nullable LocalDate expiryDueOn,
    @Nullable LocalDate expiredOn,
    @Nullable LocalDate reminderDueOn,
    @Nullable LocalDate remindedOn) {

  /** Nothing is told of an approval that has just begun. */
  static Announcements of(Validity validity) {
    return new Announcements(validity.dayAfter(), null, null, null);
  }

  Announcements expired(LocalDate on, @Nullable LocalDate reminder) {
    return new Announcements(null, on, reminder, null);
  }

  Announcements reminded() {
    return new Announcements(null, expiredOn, null, reminderDueOn);
  }

  Announcements withoutReminder() {
    return new Announcements(expiryDueOn, expiredOn, null, remindedOn);
  }

  Announcements superseded() {
    return new Announcements(null, expiredOn, null, remindedOn);
  }
}
