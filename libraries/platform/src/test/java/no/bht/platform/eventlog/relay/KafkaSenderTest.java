package no.bht.platform.eventlog.relay;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import no.bht.platform.eventlog.kafka.ReliableProducers;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class KafkaSenderTest {

  private static final CloudEventRecords RECORDS = new CloudEventRecords("t", "urn:bht:sample");
  private static final List<LogRow> ROWS = List.of(row(1), row(2), row(3));

  @Test
  @Timeout(20)
  void a_broker_that_is_away_fails_the_first_record_of_a_batch() {
    var producers = new ReliableProducers(Map.of("bootstrap.servers", "localhost:1"));

    try (var sender = new KafkaSender(producers.open("test"), RECORDS, null)) {
      assertThatThrownBy(() -> sender.send(ROWS)).isInstanceOf(ExecutionException.class);
    }
  }

  @Test
  void nothing_is_handed_over_after_a_record_that_failed_at_once() {
    var producer = new Refusing(2);

    try (var sender = new KafkaSender(producer, RECORDS, null)) {
      assertThatThrownBy(() -> sender.send(ROWS))
          .isInstanceOf(ExecutionException.class)
          .hasCauseInstanceOf(RecordTooLargeException.class);
    }

    assertThat(producer.history()).hasSize(2);
  }

  @Test
  void what_is_sent_has_arrived_when_it_returns() throws Exception {
    var producer =
        new MockProducer<>(true, null, new ByteArraySerializer(), new ByteArraySerializer());

    try (var sender = new KafkaSender(producer, RECORDS, null)) {
      sender.send(ROWS);
    }

    assertThat(producer.history())
        .extracting(record -> new String(record.value(), UTF_8))
        .containsExactly("1", "2", "3");
  }

  @Test
  void the_pause_grows_with_the_failures() {
    assertThat(List.of(0, 1, 2, 3, 4, 100))
        .extracting(Pauses::after)
        .isSorted()
        .endsWith(Duration.ofSeconds(3));
  }

  private static LogRow row(long position) {
    return new LogRow(
        position, "id", "type", "subject", Instant.EPOCH, "schema", "" + position, "correlation");
  }

  /** Refuses the record of that number, as the real one does with one that is too large. */
  private static final class Refusing extends MockProducer<byte[], byte[]> {
    private final int refused;

    Refusing(int refused) {
      super(false, null, new ByteArraySerializer(), new ByteArraySerializer());
      this.refused = refused;
    }

    @Override
    public synchronized Future<RecordMetadata> send(ProducerRecord<byte[], byte[]> message) {
      var future = super.send(message);
      if (history().size() == refused) {
        var unused = completeNext();
        errorNext(new RecordTooLargeException());
      }
      return future;
    }
  }
}
