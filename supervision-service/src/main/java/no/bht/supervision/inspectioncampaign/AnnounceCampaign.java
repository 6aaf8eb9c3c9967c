package no.bht.supervision.inspectioncampaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import no.bht.supervision.inspection.domain.InspectionId;
import no.bht.supervision.inspection.usecase.WriteToParty;

/** Writes the announcements that are due, each once, whoever does it. */
@ApplicationScoped
class AnnounceCampaign {
  private final CampaignTable table;
  private final WriteToParty letters;

  AnnounceCampaign(CampaignTable table, WriteToParty letters) {
    this.table = table;
    this.letters = letters;
  }

  /** Writes up to {@code limit} letters in one transaction; how many it were. */
  @Transactional
  int write(int limit) {
    List<InspectionId> due = table.takeLettersDue(limit);
    due.forEach(letters::announcement);
    return due.size();
  }
}
