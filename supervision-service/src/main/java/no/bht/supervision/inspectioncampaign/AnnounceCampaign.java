package no.bht.supervision.inspectioncampaign;

import jakarta.enterprise.context.ApplicationScoped;
import no.bht.platform.sweep.DueRows;
import no.bht.platform.sweep.Sweeps;
import no.bht.supervision.inspection.domain.InspectionId;
import no.bht.supervision.inspection.usecase.WriteToParty;

/** Writes the announcements that are due, each once, whoever does it. */
@ApplicationScoped
class AnnounceCampaign {
  private final CampaignTable table;
  private final WriteToParty letters;
  private final Sweeps sweeps;

  AnnounceCampaign(CampaignTable table, WriteToParty letters, Sweeps sweeps) {
    this.table = table;
    this.letters = letters;
    this.sweeps = sweeps;
  }

  /** Writes up to {@code limit} letters; how many it were. */
  int write(int limit) {
    return sweeps.some(
        new DueRows<>(
            "campaign-letters",
            limit,
            table::lockLettersDue,
            InspectionId::value,
            due -> {
              due.forEach(letters::announcement);
              table.lettersWritten(due);
            }));
  }
}
