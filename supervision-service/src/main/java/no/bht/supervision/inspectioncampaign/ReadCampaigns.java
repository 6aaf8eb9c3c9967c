package no.bht.supervision.inspectioncampaign;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import no.bht.platform.problem.ProblemException;
import no.bht.platform.time.Oslo;
import org.jspecify.annotations.Nullable;

/** A campaign with its figures of today. */
@ApplicationScoped
class ReadCampaigns {
  private final CampaignTable table;
  private final InstantSource clock;

  ReadCampaigns(CampaignTable table, InstantSource clock) {
    this.table = table;
    this.clock = clock;
  }

  /**
   * @param rows what became of each party, where that is shown
   * @throws ProblemException 404 if there is none
   */
  CampaignResponse read(UUID id, @Nullable List<CampaignRow> rows) {
    return CampaignResponse.of(
        table.find(id).orElseThrow(ProblemException::notFound),
        CampaignResponse.Figures.of(table.figures(id, Oslo.today(clock))),
        rows);
  }
}
