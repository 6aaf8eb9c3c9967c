package no.bht.approval.approvalcase.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was told and decided.
 *
 * @param endedFrom first day without approval by decision; {@code null} unless it is withdrawn
 *     (also while that is deferred) or ended
 * @param continues the approval of another organisation number that goes on in this one
 */
public record Standing(
    ApprovalState state, @Nullable LocalDate endedFrom, @Nullable ApprovalId continues) {

  static final Standing GRANTED = new Standing(ApprovalState.IN_FORCE, null, null);

  Standing as(ApprovalState next) {
    return new Standing(next, endedFrom, continues);
  }

  Standing as(ApprovalState next, @Nullable LocalDate ended) {
    return new Standing(next, ended, continues);
  }
}
