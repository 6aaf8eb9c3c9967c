package no.bht.supervision.deviation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import no.bht.platform.person.FreeText;
import no.bht.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * What follows a report.
 *
 * @param reason required where nothing follows
 * @param guidance the letter to the provider; with outcome GUIDANCE and no other
 * @param inspectionId the inspection, if it is there already; with outcome INSPECTION and no other
 * @param approvalCaseId the case of the approval service; with outcome APPROVAL_CASE and no other
 */
record DecideRequest(
    @NotNull DeviationOutcome outcome,
    @Nullable @FreeText @Size(max = 10_000) String reason,
    @Nullable @FreeText @Size(max = 10_000) String guidance,
    @Nullable UUID inspectionId,
    @Nullable UUID approvalCaseId) {

  /**
   * @throws ProblemException 400 if something is missing, or belongs to another outcome
   */
  void requireComplete() {
    require("/reason", outcome != DeviationOutcome.NO_ACTION || isSaid(reason));
    require("/guidance", (outcome == DeviationOutcome.GUIDANCE) == isSaid(guidance));
    require("/inspectionId", outcome == DeviationOutcome.INSPECTION || inspectionId == null);
    require("/approvalCaseId", outcome == DeviationOutcome.APPROVAL_CASE || approvalCaseId == null);
  }

  private static boolean isSaid(@Nullable String text) {
    return text != null && !text.isBlank();
  }

  private static void require(String pointer, boolean inOrder) {
    if (!inOrder) {
      throw ProblemException.of(
              400, "validation-failed", "It is missing, or belongs to another outcome.")
          .withError(pointer, "outcome");
    }
  }
}
