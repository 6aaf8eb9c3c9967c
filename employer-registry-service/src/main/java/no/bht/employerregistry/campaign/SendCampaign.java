package no.bht.employerregistry.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.bht.casework.domain.PartyLanguages;
import no.bht.casework.usecase.SendMessage;
import no.bht.employerregistry.EmployerRegistrySettings;
import no.bht.employerregistry.campaign.CampaignTable.Sent;
import no.bht.employerregistry.campaign.domain.CampaignState;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.time.Oslo;
import org.jspecify.annotations.Nullable;

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
  private final EmployerRegistrySettings settings;
  private final InstantSource clock;

  SendCampaign(
      CampaignTable campaigns,
      SendMessage messages,
      PartyLanguages languages,
      EmployerRegistrySettings settings,
      InstantSource clock) {
    this.campaigns = campaigns;
    this.messages = messages;
    this.languages = languages;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * Sends a chunk of the next campaign.
   *
   * @param after the campaign that had its turn before
   * @return the campaign; empty if none waits that nobody else has in hand
   */
  @Transactional
  Optional<UUID> sendChunk(@Nullable UUID after) {
    Optional<Campaign> campaign = campaigns.lockRunning(after);
    campaign.ifPresent(this::send);
    return campaign.map(Campaign::id);
  }

  private void send(Campaign campaign) {
    int chunk = settings.campaigns().chunkSize();
    Instant now = clock.instant();
    LocalDate today = Oslo.dateOf(now);
    List<Recipient> waiting = campaigns.waiting(campaign.id(), chunk);
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
    if (waiting.size() < chunk) {
      campaigns.changed(campaign.id(), CampaignState.COMPLETED, now);
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
