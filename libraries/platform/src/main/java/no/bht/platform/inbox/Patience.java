package no.bht.platform.inbox;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The growing pauses between attempts; a stop of the service ends them. */
@ApplicationScoped
class Patience {

  private static final int DOUBLINGS = 20;

  private final InboxSettings settings;
  private final CountDownLatch stop = new CountDownLatch(1);

  Patience(InboxSettings settings) {
    this.settings = settings;
  }

  /**
   * @throws ServiceStopsException if the service stops; the record stays where it is and comes
   *     again
   */
  void afterFailure(int failures) {
    try {
      if (stop.await(pause(failures).toMillis(), TimeUnit.MILLISECONDS)) {
        throw new ServiceStopsException();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ServiceStopsException();
    }
  }

  void stop(@Observes ShutdownEvent stopping) {
    stop.countDown();
  }

  private Duration pause(int failures) {
    Duration doubled = settings.firstPause().multipliedBy(1L << Math.min(failures - 1, DOUBLINGS));
    Duration longest = settings.longestPause();
    return doubled.compareTo(longest) < 0 ? doubled : longest;
  }
}
