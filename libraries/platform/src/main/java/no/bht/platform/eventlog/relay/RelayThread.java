package no.bht.platform.eventlog.relay;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import no.bht.platform.eventlog.EventsCommitted;

/** The relay's thread: one per replica, from start to stop of the service. */
@ApplicationScoped
class RelayThread {

  private static final Duration AFTER_INTERRUPT = Duration.ofSeconds(1);

  private final RelaySettings settings;
  private final Pauses pauses = new Pauses();
  private final Thread thread;

  RelayThread(
      RelayConnections connections,
      KafkaSenders senders,
      RelaySettings settings,
      RelayMetrics metrics) {
    this.settings = settings;
    Relay relay = new Relay(connections, senders, settings, metrics, pauses);
    this.thread = Thread.ofPlatform().daemon().name("relay").unstarted(() -> run(relay));
  }

  void start(@Observes StartupEvent started) {
    if (settings.enabled()) {
      thread.start();
    }
  }

  void poke(@Observes EventsCommitted committed) {
    pauses.poke();
  }

  /** A batch on its way may arrive; what does not is sent again after the next start. */
  void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
    pauses.stop();
    if (thread.isAlive() && !thread.join(settings.stopGrace())) {
      thread.interrupt();
      thread.join(AFTER_INTERRUPT);
    }
  }

  private static void run(Relay relay) {
    try {
      relay.run();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
