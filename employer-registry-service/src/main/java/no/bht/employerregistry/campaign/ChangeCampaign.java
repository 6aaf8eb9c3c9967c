package no.bht.employerregistry.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.LongConsumer;
import no.bht.employerregistry.campaign.Campaign.Audience;
import no.bht.employerregistry.campaign.Campaign.Progress;
import no.bht.employerregistry.campaign.domain.CampaignState;
import no.bht.employerregistry.campaign.domain.CampaignState.Command;
import no.bht.employerregistry.domain.CommandRefused;
import no.bht.employerregistry.domain.Refusal;
import no.bht.platform.problem.ProblemException;
import no.bht.platform.time.Ids;

/** What people do with a campaign. */
@ApplicationScoped
class ChangeCampaign {
  private final CampaignTable campaigns;
  private final CampaignSelection selection;
  private final Ids ids;
  private final InstantSource clock;

  ChangeCampaign(
      CampaignTable campaigns, CampaignSelection selection, Ids ids, InstantSource clock) {
    this.campaigns = campaigns;
    this.selection = selection;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * @throws CommandRefused if there is no such simulation
   */
  @Transactional
  Campaign create(String name, Audience audience, Texts texts, String by) {
    UUID simulation = audience.simulation();
    if (simulation != null && !campaigns.hasSimulation(simulation)) {
      throw new CommandRefused(new Refusal.SimulationUnknown());
    }
    Campaign campaign =
        new Campaign(
            ids.next(),
            name,
            audience,
            CampaignState.DRAFT,
            0,
            1,
            texts,
            new Progress(0, 0, 0, 0),
            clock.instant(),
            null,
            null);
    campaigns.add(campaign, by);
    return campaign;
  }

  /**
   * Puts a new version of the text in the place of the last.
   *
   * @throws CommandRefused once it has been started
   */
  @Transactional
  Campaign write(UUID id, Texts texts, String by, LongConsumer versionRead) {
    Campaign campaign = locked(id, versionRead);
    if (campaign.state() != CampaignState.DRAFT) {
      throw new CommandRefused(new Refusal.CampaignCannot(campaign.state().name()));
    }
    int next = campaign.textVersion() + 1;
    campaigns.addText(id, next, texts, by, clock.instant());
    campaigns.written(id, next);
    return campaigns.find(id).orElseThrow(ProblemException::notFound);
  }

  /**
   * Starts, pauses, resumes or cancels. With the start the recipients are selected, once and for
   * all. After a pause or the end nobody is written to: a chunk under way is waited for.
   *
   * @throws CommandRefused if it cannot from where it stands
   */
  @Transactional
  Campaign change(UUID id, Command command, LongConsumer versionRead) {
    Campaign campaign = locked(id, versionRead);
    CampaignState next =
        campaign
            .state()
            .after(command)
            .orElseThrow(
                () -> new CommandRefused(new Refusal.CampaignCannot(campaign.state().name())));
    Instant now = clock.instant();
    if (command == Command.START) {
      selection.freeze(id, campaign.audience());
      campaigns.started(id, now);
    }
    campaigns.changed(id, next, next.hasEnded() ? now : null);
    return campaigns.find(id).orElseThrow(ProblemException::notFound);
  }

  private Campaign locked(UUID id, LongConsumer versionRead) {
    Campaign campaign = campaigns.lock(id).orElseThrow(ProblemException::notFound);
    versionRead.accept(campaign.version());
    return campaign;
  }
}
