package no.bht.platform.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import no.bht.platform.eventlog.ServiceSettings;
import no.bht.platform.eventlog.kafka.ReliableProducers;
import no.bht.platform.eventlog.kafka.Topics;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/** Sends records as they came to the dead letter topic, with who put them aside and why. */
@ApplicationScoped
class DeadLetterTopic {

  private static final int SECONDS_TO_ARRIVE = 10;

  private final ReliableProducers producers;
  private final ServiceSettings service;
  private @Nullable Producer<byte[], byte[]> producer;

  DeadLetterTopic(ReliableProducers producers, ServiceSettings service) {
    this.producers = producers;
    this.service = service;
  }

  /** Returns when Kafka has it. */
  synchronized void send(ConsumerRecord<byte[], byte[]> message, String cause) {
    Producer<byte[], byte[]> open = open();
    try {
      open.send(deadLetter(message, cause)).get(SECONDS_TO_ARRIVE, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      close();
      throw new DeadLetterException(e);
    } catch (InterruptedException e) {
      close();
      throw new InterruptException(e);
    }
  }

  @PreDestroy
  synchronized void close() {
    if (producer != null) {
      producer.close(Duration.ZERO);
      producer = null;
    }
  }

  private Producer<byte[], byte[]> open() {
    Producer<byte[], byte[]> open =
        producer == null ? producers.open(service.name() + "-dead-letters") : producer;
    producer = open;
    return open;
  }

  private ProducerRecord<byte[], byte[]> deadLetter(
      ConsumerRecord<byte[], byte[]> message, String cause) {
    var letter =
        new ProducerRecord<>(Topics.deadLettersOf(message.topic()), message.key(), message.value());
    message.headers().forEach(letter.headers()::add);
    Headers headers = letter.headers();
    headers.add("bht-consumer", bytes(service.name()));
    headers.add("bht-cause", bytes(cause));
    headers.add("bht-topic", bytes(message.topic()));
    headers.add("bht-partition", bytes(Integer.toString(message.partition())));
    headers.add("bht-offset", bytes(Long.toString(message.offset())));
    return letter;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }
}
