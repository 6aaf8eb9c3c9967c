package no.bht.localstack.server;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import no.bht.localstack.StackException;

/** Waiting for something outside this process. */
public final class Waiting {
  private static final Duration STEP = Duration.ofMillis(100);

  private Waiting() {}

  /** Asks again and again; {@code false} when the limit passed without a yes. */
  public static boolean until(BooleanSupplier condition, Duration limit) {
    long end = System.nanoTime() + limit.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() - end > 0) {
        return false;
      }
      pause(STEP);
    }
    return true;
  }

  /** Does nothing for that long. */
  public static void pause(Duration duration) {
    try {
      Thread.sleep(duration);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StackException("Interrupted while waiting", e);
    }
  }
}
