package no.bht.supervision.inspectioncampaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.time.Ids;
import no.bht.supervision.documentdemand.DemandDocuments;
import no.bht.supervision.inspection.domain.InspectionId;

/** Demands documents by one day in every inspection of a campaign where it is possible. */
@ApplicationScoped
class DemandOfAll {
  private final CampaignTable table;
  private final DemandDocuments demands;
  private final Ids ids;

  DemandOfAll(CampaignTable table, DemandDocuments demands, Ids ids) {
    this.table = table;
    this.demands = demands;
    this.ids = ids;
  }

  /** What became of one inspection: a demand, or it is past them. */
  record Row(int number, String party, UUID inspectionId, Result result) {
    enum Result {
      DEMANDED,
      TOO_LATE
    }
  }

  /**
   * Empty if there is no such campaign.
   *
   * @throws no.bht.supervision.domain.CommandRefused if the deadline is not after today
   */
  @Transactional
  Optional<List<Row>> demand(UUID campaign, CampaignDemand demand, DemandDocuments.Step step) {
    return table
        .find(campaign)
        .map(
            found ->
                table.inspections(campaign).stream().map(it -> demand(it, demand, step)).toList());
  }

  private Row demand(CampaignTable.Open open, CampaignDemand demand, DemandDocuments.Step step) {
    CampaignRow row = open.row();
    UUID inspection = Objects.requireNonNull(row.inspectionId());
    if (open.takesDemands()) {
      demands.demand(
          ids.next(),
          new InspectionId(inspection),
          demand.of(OrganisationNumber.parse(row.party())),
          false,
          step);
    }
    return new Row(
        row.number(),
        row.party(),
        inspection,
        open.takesDemands() ? Row.Result.DEMANDED : Row.Result.TOO_LATE);
  }
}
