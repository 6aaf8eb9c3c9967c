package no.bht.platform.eventlog;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;

/** What a test writes to and reads from Kafka besides the service. */
public final class KafkaProbe implements AutoCloseable {
  private final Map<String, Object> servers =
      Map.of("bootstrap.servers", setting("kafka.bootstrap.servers"));
  private final List<ConsumerRecord<String, String>> seen = new ArrayList<>();
  private final KafkaConsumer<String, String> consumer;
  private final List<TopicPartition> partitions;

  /** Listens to the topic from its beginning. */
  public KafkaProbe(String topic) {
    consumer = new KafkaConsumer<>(servers, new StringDeserializer(), new StringDeserializer());
    partitions =
        consumer.partitionsFor(topic).stream()
            .map(info -> new TopicPartition(topic, info.partition()))
            .toList();
    consumer.assign(partitions);
    consumer.seekToBeginning(partitions);
  }

  public static String topic(String service) {
    return setting("bht.topics.prefix") + "." + service;
  }

  private static String setting(String name) {
    return ConfigProvider.getConfig().getValue(name, String.class);
  }

  /** Everything that has arrived so far. */
  public List<ConsumerRecord<String, String>> records() {
    Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
    while (partitions.stream().anyMatch(one -> consumer.position(one) < ends.get(one))) {
      consumer.poll(Duration.ofMillis(200)).forEach(seen::add);
    }
    return List.copyOf(seen);
  }

  public static void send(ProducerRecord<String, String> message) throws Exception {
    Map<String, Object> servers =
        Map.of("bootstrap.servers", setting("kafka.bootstrap.servers"), "acks", "all");
    try (var producer =
        new KafkaProducer<>(servers, new StringSerializer(), new StringSerializer())) {
      producer.send(message).get();
    }
  }

  /** How many partitions the topic has; 0 if it is not there. */
  public static int partitions(String topic) throws Exception {
    try (Admin admin = admin()) {
      if (!admin.listTopics().names().get().contains(topic)) {
        return 0;
      }
      return admin
          .describeTopics(List.of(topic))
          .topicNameValues()
          .get(topic)
          .get()
          .partitions()
          .size();
    }
  }

  public static String retention(String topic) throws Exception {
    var resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
    try (Admin admin = admin()) {
      return admin
          .describeConfigs(List.of(resource))
          .values()
          .get(resource)
          .get()
          .get("retention.ms")
          .value();
    }
  }

  private static Admin admin() {
    return Admin.create(Map.of("bootstrap.servers", setting("kafka.bootstrap.servers")));
  }

  public static String header(ConsumerRecord<?, ?> message, String name) {
    var header = message.headers().lastHeader(name);
    return header == null ? null : new String(header.value(), UTF_8);
  }

  @Override
  public void close() {
    consumer.close();
  }
}
