package no.bht.acceptance.client;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Waits for what one service does after another has spoken. */
public final class Eventually {

  private static final Duration LIMIT = Duration.ofSeconds(60);
  private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(100);

  private Eventually() {}

  public static void until(String what, BooleanSupplier condition) {
    Boolean met = get(what, condition::getAsBoolean, answer -> answer);
    assert met;
  }

  /**
   * Asks until the answer is as wished.
   *
   * @throws UnexpectedAnswer when it is not within a minute
   */
  public static <T> T get(String what, Supplier<T> question, Predicate<T> wished) {
    long end = System.nanoTime() + LIMIT.toNanos();
    T last = question.get();
    while (!wished.test(last)) {
      if (System.nanoTime() > end) {
        throw new UnexpectedAnswer(
            "Waited %d s in vain for: %s. Last: %s".formatted(LIMIT.toSeconds(), what, last));
      }
      LockSupport.parkNanos(PAUSE);
      last = question.get();
    }
    return last;
  }
}
