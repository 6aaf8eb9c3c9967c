package no.bht.casework.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/** Messages that are kept for the parties. */
public interface OutgoingMessages {
  void add(OutgoingMessage message);

  Optional<OutgoingMessage> find(UUID id);

  /**
   * The party's messages, newest first.
   *
   * @param before only messages older than this one
   */
  List<OutgoingMessage> of(OrganisationNumber party, @Nullable UUID before, int limit);

  /** Records the first opening and who it was; later ones change nothing. */
  void opened(UUID id, Instant at, String by);

  /**
   * Marks unopened messages as notified once more.
   *
   * @param noticedBefore messages whose first notice is older
   * @return how many there were
   */
  int noticeAgain(Instant noticedBefore, Instant at);
}
