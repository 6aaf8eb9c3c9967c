package no.bht.platform.eventlog.relay;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.RecordMetadata;

/** Sends to Kafka: all of a batch, then waits for all acknowledgements. */
record KafkaSender(
    Producer<byte[], byte[]> producer, CloudEventRecords records, Connection leadership)
    implements BatchSender {

  private static final int SECONDS_BETWEEN_CHECKS = 1;
  private static final int SECONDS_TO_ANSWER = 5;

  @Override
  public void send(List<LogRow> rows)
      throws InterruptedException, ExecutionException, SQLException {
    List<Future<RecordMetadata>> sent = new ArrayList<>(rows.size());
    for (LogRow row : rows) {
      Future<RecordMetadata> future = producer.send(records.of(row));
      if (future.isDone()) {
        future.get(); // one that failed at once must not be overtaken by the next
      }
      sent.add(future);
    }
    for (Future<RecordMetadata> future : sent) {
      await(future);
    }
  }

  /** For as long as it takes, but not for a leadership that is gone. */
  private void await(Future<RecordMetadata> future)
      throws InterruptedException, ExecutionException, SQLException {
    while (true) {
      try {
        future.get(SECONDS_BETWEEN_CHECKS, TimeUnit.SECONDS);
        return;
      } catch (TimeoutException e) {
        if (!leadership.isValid(SECONDS_TO_ANSWER)) {
          throw new SQLException("The connection that holds the lock is gone", e);
        }
      }
    }
  }

  @Override
  public void close() {
    producer.close(Duration.ZERO);
  }
}
