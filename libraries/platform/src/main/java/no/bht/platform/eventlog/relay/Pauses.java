package no.bht.platform.eventlog.relay;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Where the relay waits: for work, for the lock, after a failure. A stop ends every wait. */
final class Pauses {

  private final Semaphore work = new Semaphore(0);
  private final CountDownLatch stop = new CountDownLatch(1);

  void poke() {
    if (work.availablePermits() == 0) {
      work.release();
    }
  }

  void stop() {
    stop.countDown();
    work.release();
  }

  boolean isStopped() {
    return stop.getCount() == 0;
  }

  void untilPokedOr(Duration time) throws InterruptedException {
    if (work.tryAcquire(time.toMillis(), TimeUnit.MILLISECONDS)) {
      work.drainPermits();
    }
  }

  void untilStoppedOr(Duration time) throws InterruptedException {
    stop.await(time.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** How long to leave a server alone after so many failures in a row. */
  static Duration after(int failures) {
    return switch (failures) {
      case 0 -> Duration.ZERO;
      case 1 -> Duration.ofMillis(100);
      case 2 -> Duration.ofMillis(500);
      case 3 -> Duration.ofSeconds(1);
      default -> Duration.ofSeconds(3);
    };
  }
}
