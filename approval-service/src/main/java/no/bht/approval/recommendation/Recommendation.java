package no.bht.approval.recommendation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/**
 * A recommendation to withdraw the approval of a provider.
 *
 * @param statutes what is no longer met
 * @param answer {@code null} as long as it waits
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Recommendation(
    UUID id,
    OrganisationNumber provider,
    UUID inspectionId,
    List<String> statutes,
    LocalDate recommendedOn,
    @Nullable Answer answer,
    @Nullable String answerReason,
    @Nullable LocalDate answeredOn,
    @JsonIgnore long version) {

  /** What the approval unit answers. */
  enum Answer {
    /** A case on withdrawal is opened, or is under way. */
    FOLLOWED,
    /** None is. */
    NOT_FOLLOWED
  }
}
