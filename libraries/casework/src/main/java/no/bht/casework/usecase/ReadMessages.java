package no.bht.casework.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.bht.casework.domain.OutgoingMessage;
import no.bht.casework.domain.OutgoingMessages;
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/** A party reads its messages, and nobody else's. */
@ApplicationScoped
public class ReadMessages {
  private final OutgoingMessages messages;
  private final InstantSource clock;

  ReadMessages(OutgoingMessages messages, InstantSource clock) {
    this.messages = messages;
    this.clock = clock;
  }

  @Transactional
  public List<OutgoingMessage> list(OrganisationNumber party, @Nullable UUID before, int limit) {
    return messages.of(party, before, limit);
  }

  /**
   * Opens a message; the first time is recorded, with who it was. Statute: eForvaltningsforskriften
   * § 8 fifth paragraph.
   *
   * @return nothing if the party has no such message
   */
  @Transactional
  public Optional<OutgoingMessage> open(UUID id, OrganisationNumber party, String reader) {
    Optional<OutgoingMessage> own = messages.find(id).filter(found -> found.party().equals(party));
    if (own.filter(found -> found.openedAt() == null).isPresent()) {
      messages.opened(id, clock.instant(), reader);
      return messages.find(id);
    }
    return own;
  }
}
