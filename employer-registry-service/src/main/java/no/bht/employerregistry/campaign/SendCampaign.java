package no.bht.employerregistry.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.bht.casework.domain.PartyLanguages;
import no.bht.casework.usecase.SendMessage;
import no.bht.employerregistry.EmployerRegistrySettings;
import no.bht.employerregistry.campaign.CampaignTable.Sent;
import no.bht.employerregistry.campaign.domain.CampaignState;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.sweep.DueRows;
import no.bht.platform.sweep.Sweeps;
import no.bht.platform.time.Oslo;

/**
 * Sends the letters of running campaigns, a chunk in a transaction: that a recipient is written to
 * is noted in the one that makes the message. A campaign is held by one replica at a time; another
 * goes on where one was killed.
 */
@ApplicationScoped
class SendCampaign {
  private final CampaignTable campaigns;
  private final SendMessage messages;
  private final PartyLanguages languages;
  private final Sweeps sweeps;
  private final EmployerRegistrySettings settings;
  private final InstantSource clock;

  SendCampaign(
      CampaignTable campaigns,
      SendMessage messages,
      PartyLanguages languages,
      Sweeps sweeps,
      EmployerRegistrySettings settings,
      InstantSource clock) {
    this.campaigns = campaigns;
    this.messages = messages;
    this.languages = languages;
    this.sweeps = sweeps;
    this.settings = settings;
    this.clock = clock;
  }

  /** Sends a chunk of each campaign that runs; how many were written to or passed over. */
  int sendChunks() {
    return campaigns.running().stream().mapToInt(this::sendChunk).sum();
  }

  private int sendChunk(UUID campaign) {
    return sweeps.some(
        new DueRows<>(
            "campaign-recipients",
            settings.campaigns().chunkSize(),
            most -> waiting(campaign, most),
            one -> campaign + " " + one.employer(),
            recipients -> send(campaign, recipients)));
  }

  /** None if somebody else has the campaign in hand; where nobody waits any more it is complete. */
  private List<Recipient> waiting(UUID campaign, int most) {
    if (!campaigns.lockRunning(campaign)) {
      return List.of();
    }
    List<Recipient> waiting = campaigns.waiting(campaign, most);
    if (waiting.isEmpty()) {
      campaigns.changed(campaign, CampaignState.COMPLETED, clock.instant());
    }
    return waiting;
  }

  private void send(UUID id, List<Recipient> waiting) {
    Campaign campaign = campaigns.find(id).orElseThrow();
    Instant now = clock.instant();
    LocalDate today = Oslo.dateOf(now);
    Set<String> settled = campaigns.settled(campaign, waiting, today);
    List<Sent> sent = new ArrayList<>();
    List<String> gone = new ArrayList<>();
    for (Recipient recipient : waiting) {
      if (recipient.isThere(today) && !settled.contains(recipient.employer())) {
        sent.add(new Sent(recipient.employer(), send(campaign, recipient, today)));
      } else {
        gone.add(recipient.employer());
      }
    }
    if (!sent.isEmpty()) {
      campaigns.sent(campaign.id(), sent, now);
    }
    if (!gone.isEmpty()) {
      campaigns.skipped(campaign.id(), gone);
    }
  }

  private UUID send(Campaign campaign, Recipient recipient, LocalDate today) {
    OrganisationNumber party = recipient.number();
    return messages
        .send(
            party, campaign.texts().letter(languages.of(party).language(), recipient.values(today)))
        .id();
  }
}
