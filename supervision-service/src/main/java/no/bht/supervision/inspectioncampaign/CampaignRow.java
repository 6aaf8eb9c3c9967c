package no.bht.supervision.inspectioncampaign;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of one party of a campaign.
 *
 * @param number from 1, in the order of the call
 * @param party as it was sent
 * @param reason code, where it was not created
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CampaignRow(
    int number,
    String party,
    @Nullable String subUnit,
    Result result,
    @Nullable String reason,
    @Nullable UUID inspectionId) {

  /** What became of it. */
  enum Result {
    CREATED,
    REFUSED,
    /** It stood in the list before. */
    DUPLICATE
  }
}
