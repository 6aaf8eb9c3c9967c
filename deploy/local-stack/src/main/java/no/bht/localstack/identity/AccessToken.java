package no.bht.localstack.identity;

import java.time.Duration;

/** A bearer token and until when, by {@link System#nanoTime}, it is handed out. */
record AccessToken(String value, long freshUntil) {
  private static final long MARGIN = Duration.ofSeconds(60).toNanos();

  static AccessToken of(String value, long secondsToLive) {
    long life = Duration.ofSeconds(secondsToLive).toNanos();
    return new AccessToken(value, System.nanoTime() + life - Math.min(MARGIN, life / 2));
  }

  /** Whether it will hold for another minute, or for half of a life that is shorter than two. */
  boolean fresh() {
    return freshUntil - System.nanoTime() > 0;
  }

  @Override
  public String toString() {
    return "AccessToken[*****]";
  }
}
