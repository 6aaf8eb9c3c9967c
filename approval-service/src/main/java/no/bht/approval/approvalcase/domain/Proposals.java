package no.bht.approval.approvalcase.domain;

import java.util.Optional;
import no.bht.casework.domain.ProcedureRefused;

/** Decisions that wait for another officer; kept, with who confirmed them. */
public interface Proposals {

  /** Keeps it in the place of one that waits. */
  void propose(ApprovalCaseId application, Proposal proposal);

  /**
   * Confirms what waits.
   *
   * @throws ProcedureRefused if nothing waits, or the officer has proposed it
   */
  Proposal confirm(ApprovalCaseId application, String officer);

  /** Nothing waits any longer. */
  void giveBack(ApprovalCaseId application);

  /** What waits. */
  Optional<Proposal> of(ApprovalCaseId application);
}
