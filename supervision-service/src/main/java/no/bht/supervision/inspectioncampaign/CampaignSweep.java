package no.bht.supervision.inspectioncampaign;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;

/** Writes the announcements of campaigns, a small batch a transaction. */
@ApplicationScoped
class CampaignSweep {
  private static final int BATCH = 20;

  private final AnnounceCampaign announce;

  CampaignSweep(AnnounceCampaign announce) {
    this.announce = announce;
  }

  @Scheduled(
      every = "{bht.supervision.overdue.every}",
      concurrentExecution = ConcurrentExecution.SKIP)
  void letters() {
    int written = BATCH;
    while (written == BATCH) {
      written = announce.write(BATCH);
    }
  }
}
