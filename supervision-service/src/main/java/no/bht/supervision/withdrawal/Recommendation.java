package no.bht.supervision.withdrawal;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/**
 * A recommendation to withdraw an approval.
 *
 * @param outcomeOn the day of the answer, or the first day without approval; {@code null} as long
 *     as there is neither
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Recommendation(
    UUID id,
    UUID inspectionId,
    OrganisationNumber provider,
    List<Requirement> requirements,
    String reasons,
    LocalDate recommendedOn,
    Outcome outcome,
    @Nullable LocalDate outcomeOn) {

  /** What came of it, as the approval service has told. */
  enum Outcome {
    /** Nothing yet. */
    WAITING,
    /** A case on withdrawal is followed. */
    FOLLOWED,
    /** No case is opened. */
    NOT_FOLLOWED,
    /** An approval was withdrawn after it. */
    WITHDRAWN
  }
}
