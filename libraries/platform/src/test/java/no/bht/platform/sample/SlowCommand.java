package no.bht.platform.sample;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Holds a command open until the test has seen what others are told meanwhile. */
public final class SlowCommand {

  private static final CountDownLatch STARTED = new CountDownLatch(1);
  private static final CountDownLatch MAY_END = new CountDownLatch(1);

  private SlowCommand() {}

  public static void awaitStart() throws InterruptedException {
    if (!STARTED.await(30, TimeUnit.SECONDS)) {
      throw new AssertionError("The command never started");
    }
  }

  public static void letEnd() {
    MAY_END.countDown();
  }

  static void run() throws InterruptedException {
    STARTED.countDown();
    if (!MAY_END.await(30, TimeUnit.SECONDS)) {
      throw new AssertionError("Nobody let the command end");
    }
  }
}
