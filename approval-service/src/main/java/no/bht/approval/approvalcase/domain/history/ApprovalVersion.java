package no.bht.approval.approvalcase.domain.history;

import no.bht.approval.approvalcase.domain.ApprovalId;
import no.bht.approval.approvalcase.domain.Validity;
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/**
 * What the register says of an approval on some days.
 *
 * @param renewalPending whether a renewal that came in time is undecided
 * @param validity the period the approval was granted for
 * @param end why it ended otherwise than by its date; {@code null} unless {@code ENDED}
 */
public record ApprovalVersion(
    ApprovalId approval,
    Status status,
    boolean renewalPending,
    Validity validity,
    @Nullable End end) {

  /** Codes of the product; no statute names any. */
  public enum Status {
    /** Godkjent; also past the end while a renewal that came in time is undecided. */
    APPROVED,
    /** Godkjenningen er trukket tilbake. */
    WITHDRAWN,
    /** The provider itself is no more, or is another. */
    ENDED
  }

  /** Why the provider is no more. */
  public enum EndReason {
    /** Fusjon. */
    MERGED,
    /** Overtakelse: bought by another. */
    TAKEN_OVER,
    /** Nedleggelse. */
    CLOSED_DOWN,
    /** The same provider under another organisation number. */
    NUMBER_CHANGED
  }

  /**
   * An end by what became of the provider.
   *
   * @param successor the one that followed; {@code null} if none did
   */
  public record End(EndReason reason, @Nullable OrganisationNumber successor) {}

  ApprovalVersion as(Status other, @Nullable End why) {
    return new ApprovalVersion(approval, other, false, validity, why);
  }

  ApprovalVersion renewing(boolean pending) {
    return new ApprovalVersion(approval, status, pending, validity, end);
  }
}
