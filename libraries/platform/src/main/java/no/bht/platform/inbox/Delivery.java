package no.bht.platform.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import no.bht.platform.correlation.CorrelationId;
import no.bht.platform.eventlog.kafka.CloudEventHeaders;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;

/**
 * Brings a record to its end: effect, duplicate, unknown, or put aside. It returns only then; a
 * transient fault holds up what follows, for order is worth more than speed.
 */
@ApplicationScoped
class Delivery {

  private static final Logger LOG = Logger.getLogger(Delivery.class);

  private final Inbox inbox;
  private final DeadLetters deadLetters;
  private final Patience patience;
  private final InboxMetrics metrics;
  private final InboxSettings settings;

  Delivery(
      Inbox inbox,
      DeadLetters deadLetters,
      Patience patience,
      InboxMetrics metrics,
      InboxSettings settings) {
    this.inbox = inbox;
    this.deadLetters = deadLetters;
    this.patience = patience;
    this.metrics = metrics;
    this.settings = settings;
  }

  void deliver(ConsumerRecord<byte[], byte[]> message) {
    String correlation = EventReader.header(message, CloudEventHeaders.CORRELATION_ID);
    Outcome outcome =
        correlation == null
            ? outcome(message)
            : CorrelationId.with(correlation, () -> outcome(message));
    String type = EventReader.header(message, CloudEventHeaders.TYPE);
    metrics.count(type == null ? "none" : type, outcome);
    metrics.moves();
  }

  private Outcome outcome(ConsumerRecord<byte[], byte[]> message) {
    ReceivedEvent event;
    try {
      event = EventReader.read(message);
    } catch (UnreadableRecordException e) {
      return putAside(message, e.code(), e);
    }
    int lasting = 0;
    for (int failures = 1; ; failures++) {
      try {
        return inbox.receive(event);
      } catch (TooOldToTellException e) {
        return putAside(message, TooOldToTellException.CODE, e);
      } catch (RuntimeException | Error failure) {
        if (Fault.of(failure) == Fault.LASTING && ++lasting >= settings.attempts()) {
          return putAside(message, "handler-failed", failure);
        }
        waitAfter(failures, failure, message);
      }
    }
  }

  /** Never gives up: a record that is neither taken in nor put aside would be lost. */
  private Outcome putAside(
      ConsumerRecord<byte[], byte[]> message, String cause, Throwable failure) {
    LOG.errorf(
        failure,
        "Dead letter cause=%s topic=%s partition=%d offset=%d",
        cause,
        message.topic(),
        message.partition(),
        message.offset());
    for (int failures = 1; ; failures++) {
      try {
        deadLetters.put(message, cause);
        metrics.deadLetter(message.topic(), cause);
        return Outcome.DEAD_LETTER;
      } catch (RuntimeException e) {
        waitAfter(failures, e, message);
      }
    }
  }

  private void waitAfter(int failures, Throwable failure, ConsumerRecord<byte[], byte[]> message) {
    metrics.stalls();
    LOG.warnf(
        failures == 1 ? failure : null,
        "Trying again failures=%d topic=%s partition=%d offset=%d",
        failures,
        message.topic(),
        message.partition(),
        message.offset());
    patience.afterFailure(failures);
  }
}
