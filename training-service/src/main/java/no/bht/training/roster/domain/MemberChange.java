package no.bht.training.roster.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * What a member was before a change, and why it was changed. The member is what it is now; together
 * they are its history.
 *
 * @param before the member as it was
 * @param changedBy who changed it
 * @param reason why, in the provider's words; empty when a person simply left
 * @param personChanged whether the entry stood for another person
 */
public record MemberChange(
    UUID id,
    Kind kind,
    Member before,
    Instant changedAt,
    String changedBy,
    String reason,
    boolean personChanged) {

  /** What happened. */
  public enum Kind {
    /** The person left the staff. */
    ENDED,
    /** A wrong day, person, role, relation or reference was put right. */
    CORRECTED,
    /** The entry was a mistake and counts on no day. */
    ANNULLED
  }

  @Override
  public String toString() {
    return "MemberChange[" + id + "]";
  }
}
