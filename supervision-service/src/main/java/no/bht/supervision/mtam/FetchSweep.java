package no.bht.supervision.mtam;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import org.jboss.logging.Logger;

/** Fetches what other authorities have for us; any number of replicas may run it at once. */
@ApplicationScoped
class FetchSweep {
  private static final Logger LOG = Logger.getLogger(FetchSweep.class);

  private final MtamSettings settings;
  private final ReceivedMessages messages;
  private final MessageHost host;

  FetchSweep(MtamSettings settings, ReceivedMessages messages, MessageHost host) {
    this.settings = settings;
    this.messages = messages;
    this.host = host;
  }

  @Scheduled(every = "{bht.supervision.mtam.every}", concurrentExecution = ConcurrentExecution.SKIP)
  void sweep() {
    if (settings.enabled() && host.isConfigured()) {
      messages.take().forEach(this::fetch);
    }
  }

  private void fetch(ReceivedMessages.Due due) {
    try {
      messages.fetched(due.id(), host.fetch(due.source(), due.eventId()));
    } catch (IOException | RuntimeException e) {
      LOG.warnf(
          "A message to us was not fetched: id=%s attempt=%d %s", due.id(), due.attempts(), e);
      messages.failed(due, settings.attempts());
    }
  }
}
