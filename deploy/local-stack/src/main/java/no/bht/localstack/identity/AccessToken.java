package no.bht.localstack.identity;

import java.time.Duration;

/** A bearer token and when, by {@link System#nanoTime}, it ends. */
record AccessToken(String value, long endsAt) {
  private static final Duration MARGIN = Duration.ofSeconds(60);

  static AccessToken of(String value, long secondsToLive) {
    return new AccessToken(value, System.nanoTime() + Duration.ofSeconds(secondsToLive).toNanos());
  }

  /** Whether it will hold for another minute. */
  boolean fresh() {
    return endsAt - System.nanoTime() > MARGIN.toNanos();
  }

  @Override
  public String toString() {
    return "AccessToken[*****]";
  }
}
