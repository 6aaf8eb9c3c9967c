package no.bht.platform.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Puts records aside: first in the topic, then in the table from which they can be replayed. */
@ApplicationScoped
class DeadLetters {

  private final DeadLetterTopic topic;
  private final DeadLetterTable table;

  DeadLetters(DeadLetterTopic topic, DeadLetterTable table) {
    this.topic = topic;
    this.table = table;
  }

  /** Returns when both have it; a record that comes again is put aside once. */
  void put(ConsumerRecord<byte[], byte[]> message, String cause) {
    if (!table.holds(message)) {
      topic.send(message, cause);
      table.add(message, cause);
    }
  }
}
