package no.bht.employerregistry.campaign;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import no.bht.platform.sweep.Sweeps;

/** Sends in the background, in every replica: a chunk of each running campaign in its turn. */
@ApplicationScoped
class CampaignSweep {
  private final SendCampaign sendCampaign;

  CampaignSweep(SendCampaign sendCampaign) {
    this.sendCampaign = sendCampaign;
  }

  @Scheduled(
      every = "${bht.employer-registry.campaigns.every}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void sweep() {
    Sweeps.untilNothingIsLeft("campaigns", sendCampaign::sendChunks);
  }
}
