package no.bht.platform.eventlog.kafka;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.KafkaException;
import org.jboss.logging.Logger;

/**
 * Makes the topics when the service starts, for the consumer's sake, and goes on trying while Kafka
 * is away. The start does not wait for it.
 */
@ApplicationScoped
class TopicsAtStart {

  private static final Logger LOG = Logger.getLogger(TopicsAtStart.class);
  private static final int SECONDS_BETWEEN_ATTEMPTS = 5;

  private final Topics topics;
  private final TopicSettings settings;
  private final CountDownLatch stop = new CountDownLatch(1);

  TopicsAtStart(Topics topics, TopicSettings settings) {
    this.topics = topics;
    this.settings = settings;
  }

  void start(@Observes StartupEvent started) {
    if (settings.madeAtStart()) {
      Thread.ofPlatform().daemon().name("topics").start(this::makeUntilDone);
    }
  }

  void stop(@Observes ShutdownEvent stopping) {
    stop.countDown();
  }

  private void makeUntilDone() {
    try {
      while (!made() && !stop.await(SECONDS_BETWEEN_ATTEMPTS, TimeUnit.SECONDS)) {
        LOG.debug("Trying again to make the topics");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean made() {
    try {
      topics.ensure();
      return true;
    } catch (KafkaException e) {
      LOG.warnf("The topics could not be made: %s", e.getMessage());
      return false;
    }
  }
}
