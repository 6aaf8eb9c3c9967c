package no.bht.platform.time;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/**
 * The clock everybody gets injected: real time, plus the offset a demonstration has set. Cut to
 * microseconds, as the database keeps them, so that what is written is what is read.
 */
@Singleton
class ServiceClock implements InstantSource {
  private volatile Duration offset = Duration.ZERO;

  @Override
  public Instant instant() {
    return realTime().plus(offset).truncatedTo(ChronoUnit.MICROS);
  }

  Instant realTime() {
    return InstantSource.system().instant();
  }

  Duration offset() {
    return offset;
  }

  void moveBy(Duration newOffset) {
    offset = newOffset;
  }
}
