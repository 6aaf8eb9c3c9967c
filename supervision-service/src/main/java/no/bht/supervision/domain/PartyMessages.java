package no.bht.supervision.domain;

import java.time.Instant;

/**
 * Messages (meldinger) to the party, made available and notified at once. Statute:
 * eForvaltningsforskriften § 8.
 */
public interface PartyMessages {
  /**
   * A message of one kind; title and body are in Bokmål, and the title says nothing confidential.
   */
  record Message(String kind, String title, String body) {}

  void send(Party party, Message message, Instant at);
}
