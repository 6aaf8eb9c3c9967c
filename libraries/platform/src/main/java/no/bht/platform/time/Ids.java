package no.bht.platform.time;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.UUID;

/**
 * Makes ids: UUID version 7 (RFC 9562 § 5.7), milliseconds first, then a counter of twelve bits and
 * 62 random bits. Each id of one process is greater than the one before, also within a millisecond
 * and when the clock is set back.
 */
@ApplicationScoped
@Unremovable
public class Ids {
  private static final int COUNTERS = 1 << 12;

  private final InstantSource clock;
  private final SecureRandom random = new SecureRandom();
  private long millis;
  private int counter;

  Ids(InstantSource clock) {
    this.clock = clock;
  }

  public synchronized UUID next() {
    long now = clock.millis();
    if (now > millis) {
      startAt(now);
    } else if (++counter == COUNTERS) {
      startAt(millis + 1);
    }
    return new UUID(
        millis << 16 | 0x7000L | counter, random.nextLong() >>> 2 | 0x8000_0000_0000_0000L);
  }

  /** Half of the counter is left free, so that a burst within a millisecond seldom overflows. */
  private void startAt(long moment) {
    millis = moment;
    counter = random.nextInt(COUNTERS / 2);
  }
}
