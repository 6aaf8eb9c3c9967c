package no.bht.approval.approvalcase.domain.withdrawal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.bht.casework.domain.NoticeExemption;
import no.bht.casework.domain.ProcedureRefused;
import no.bht.casework.domain.Reasons;
import no.bht.casework.domain.notice.Hearing;
import org.jspecify.annotations.Nullable;

/** The administrative procedure of a withdrawal; fvl. chapters IV to VI. */
public interface WithdrawalProcedure {

  /**
   * Advance notice, or why it is left out.
   *
   * @param commentDeadline last day to comment; {@code null} if notice is left out
   * @param omission why notice is left out; {@code null} if it is sent
   */
  record Notice(@Nullable LocalDate commentDeadline, @Nullable Omission omission) {

    /**
     * @throws IllegalArgumentException if it is neither or both
     */
    public Notice {
      if ((commentDeadline == null) == (omission == null)) {
        throw new IllegalArgumentException("Notice is sent, or left out with a reason");
      }
    }
  }

  /** A ground to leave notice out, and its reason; fvl. § 16 third paragraph. */
  record Omission(NoticeExemption ground, String reason) {}

  /** A decision as it is kept. */
  record Kept(UUID id, Reasons reasons, @Nullable LocalDate appealDeadline) {}

  /** Notifies the provider beforehand (forhåndsvarsel), or records why not. */
  void giveNotice(Withdrawal withdrawal, Notice notice);

  /**
   * @throws ProcedureRefused if the provider has not answered and has time
   */
  void requireHeard(Withdrawal withdrawal);

  /** Records the decision and notifies the provider (underretning, fvl. § 27). */
  void decide(Withdrawal withdrawal, Reasons reasons);

  /** Tells the provider that nothing came of it. */
  void tellDropped(Withdrawal withdrawal);

  Optional<Hearing> hearingOf(WithdrawalId id);

  /** The decisions of the case, oldest first. */
  List<Kept> decisionsOf(WithdrawalId id);
}
