package no.bht.casework.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.Period;
import no.bht.casework.domain.OutgoingMessages;
import no.bht.platform.time.Oslo;

/**
 * Tells a party once more of what it has not opened within a week of the first notice. Statute:
 * eForvaltningsforskriften § 8 fifth and sixth paragraph.
 */
@ApplicationScoped
public class NoticeAgain {
  private static final Period PATIENCE = Period.ofWeeks(1);

  private final OutgoingMessages messages;
  private final InstantSource clock;

  NoticeAgain(OutgoingMessages messages, InstantSource clock) {
    this.messages = messages;
    this.clock = clock;
  }

  @Transactional
  public int noticeDue() {
    Instant now = clock.instant();
    return messages.noticeAgain(now.atZone(Oslo.ZONE).minus(PATIENCE).toInstant(), now);
  }
}
