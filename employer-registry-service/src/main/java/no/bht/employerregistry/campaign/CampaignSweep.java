package no.bht.employerregistry.campaign;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

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
    boolean sent;
    do {
      sent = round();
    } while (sent);
  }

  private boolean round() {
    Optional<UUID> sent = sendCampaign.sendChunk(null);
    boolean any = sent.isPresent();
    while (sent.isPresent()) {
      sent = sendCampaign.sendChunk(sent.get());
    }
    return any;
  }
}
