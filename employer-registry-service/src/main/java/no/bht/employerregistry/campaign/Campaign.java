package no.bht.employerregistry.campaign;

import java.time.Instant;
import java.util.UUID;
import no.bht.employerregistry.campaign.domain.CampaignState;
import no.bht.employerregistry.campaign.domain.Selection;
import no.bht.employerregistry.coverage.UnitFilter;
import no.bht.employerregistry.employer.domain.UnitKind;
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/**
 * A campaign as it stands.
 *
 * @param audience whom it is for
 * @param version changes by people; the progress of sending does not count
 * @param progress numbers of recipients; all zero before the start
 */
record Campaign(
    UUID id,
    String name,
    Audience audience,
    CampaignState state,
    long version,
    int textVersion,
    Texts texts,
    Progress progress,
    Instant createdAt,
    @Nullable Instant startedAt,
    @Nullable Instant endedAt) {

  /**
   * Whom it is for.
   *
   * @param provider only those affiliated with it
   * @param simulation of the proposed list, where the selection is of a rule
   * @param heldOutPercent so many of a hundred are not written to, for comparison
   */
  record Audience(
      Selection selection,
      UnitKind unit,
      UnitFilter filter,
      @Nullable OrganisationNumber provider,
      @Nullable UUID simulation,
      int heldOutPercent) {}

  /**
   * @param selected written to or held out
   * @param skipped no longer in the register, or not as the selection says, when their turn came
   */
  record Progress(long selected, long heldOut, long sent, long skipped) {

    long waiting() {
      return selected - heldOut - sent - skipped;
    }
  }
}
