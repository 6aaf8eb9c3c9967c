package no.bht.employerregistry.campaign;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import no.bht.employerregistry.campaign.domain.CampaignState;
import no.bht.employerregistry.campaign.domain.Selection;
import no.bht.employerregistry.coverage.UnitFilter;
import no.bht.employerregistry.employer.domain.UnitKind;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
record CampaignResponse(
    UUID id,
    String name,
    Selection selection,
    UnitKind unit,
    Filter filter,
    @Nullable String provider,
    @Nullable UUID simulation,
    int heldOutPercent,
    CampaignState state,
    int textVersion,
    Texts texts,
    Progress progress,
    Instant createdAt,
    @Nullable Instant startedAt,
    @Nullable Instant endedAt) {

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Filter(
      @Nullable String section,
      @Nullable String code,
      @Nullable String county,
      @Nullable String municipality,
      @Nullable String size) {

    static Filter of(UnitFilter filter) {
      return new Filter(
          filter.section(),
          filter.code(),
          filter.county(),
          filter.municipality(),
          filter.size() == null ? null : filter.size().code());
    }
  }

  record Progress(long selected, long heldOut, long sent, long skipped, long waiting) {}

  static CampaignResponse of(Campaign campaign) {
    Campaign.Audience audience = campaign.audience();
    Campaign.Progress progress = campaign.progress();
    return new CampaignResponse(
        campaign.id(),
        campaign.name(),
        audience.selection(),
        audience.unit(),
        Filter.of(audience.filter()),
        audience.provider() == null ? null : audience.provider().value(),
        audience.simulation(),
        audience.heldOutPercent(),
        campaign.state(),
        campaign.textVersion(),
        campaign.texts(),
        new Progress(
            progress.selected(),
            progress.heldOut(),
            progress.sent(),
            progress.skipped(),
            progress.waiting()),
        campaign.createdAt(),
        campaign.startedAt(),
        campaign.endedAt());
  }
}
