package no.bht.supervision.complaint;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import no.bht.platform.person.FreeText;
import no.bht.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * What follows a complaint.
 *
 * @param reason required where nothing follows
 * @param inspectionId the inspection, if it is there already; with outcome INSPECTION and no other
 * @param forwardedTo the other authority; with outcome FORWARDED and no other
 * @param guidance the letter to the party, which says nothing of a complaint; none if the guidance
 *     is to the source; with outcome GUIDANCE and no other
 */
record DecideComplaintRequest(
    @NotNull ComplaintOutcome outcome,
    @Nullable @FreeText @Size(max = 10_000) String reason,
    @Nullable UUID inspectionId,
    @Nullable @FreeText @Size(max = 200) String forwardedTo,
    @Nullable @FreeText @Size(max = 10_000) String guidance) {

  /**
   * @throws ProblemException 400 if something is missing, or belongs to another outcome
   */
  void requireComplete() {
    require("/reason", outcome != ComplaintOutcome.NO_ACTION || isSaid(reason));
    require("/inspectionId", outcome == ComplaintOutcome.INSPECTION || inspectionId == null);
    require("/forwardedTo", (outcome == ComplaintOutcome.FORWARDED) == isSaid(forwardedTo));
    require(
        "/guidance",
        guidance == null || (outcome == ComplaintOutcome.GUIDANCE && isSaid(guidance)));
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
