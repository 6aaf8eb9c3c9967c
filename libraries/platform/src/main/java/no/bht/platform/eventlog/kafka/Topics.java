package no.bht.platform.eventlog.kafka;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import no.bht.platform.eventlog.ServiceSettings;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.TopicExistsException;

/** The topics this service writes and reads, and those where it puts records aside. */
@ApplicationScoped
public class Topics {

  /** Milliseconds; whoever waits for Kafka tries again. */
  private static final int PATIENCE = 10_000;

  private final Map<String, Object> kafka;
  private final TopicSettings settings;
  private final ServiceSettings service;

  Topics(
      @Identifier("default-kafka-broker") Map<String, Object> kafka,
      TopicSettings settings,
      ServiceSettings service) {
    this.kafka = kafka;
    this.settings = settings;
    this.service = service;
  }

  /** The topic of this service's own events. */
  public String own() {
    return settings.prefix() + "." + service.name();
  }

  public static String deadLettersOf(String topic) {
    return topic + ".dead-letter";
  }

  /**
   * Makes the topics that are missing, kept for ever: the log is the means to rebuild. Where all
   * are there, the right to make topics is not needed.
   *
   * @throws KafkaException if Kafka does not answer or refuses
   */
  public void ensure() {
    try (Admin admin = Admin.create(configuration())) {
      Set<String> existing = result(admin.listTopics().names());
      List<NewTopic> missing =
          all().filter(topic -> !existing.contains(topic)).map(this::topic).toList();
      admin.createTopics(missing).values().values().forEach(Topics::awaitMade);
    }
  }

  private Stream<String> all() {
    return Stream.concat(Stream.of(own()), settings.consumed().orElse(List.of()).stream())
        .distinct()
        .flatMap(topic -> Stream.of(topic, deadLettersOf(topic)));
  }

  private NewTopic topic(String name) {
    return new NewTopic(name, Optional.of(settings.partitions()), settings.replicationFactor())
        .configs(Map.of(TopicConfig.RETENTION_MS_CONFIG, "-1"));
  }

  private Map<String, Object> configuration() {
    Map<String, Object> configuration = new HashMap<>(kafka);
    configuration.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, PATIENCE / 2);
    configuration.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, PATIENCE);
    return configuration;
  }

  private static void awaitMade(KafkaFuture<Void> made) {
    try {
      result(made);
    } catch (KafkaException e) {
      if (!(e.getCause() instanceof TopicExistsException)) {
        throw e;
      }
    }
  }

  private static <T> T result(KafkaFuture<T> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      throw new InterruptException(e);
    } catch (ExecutionException e) {
      throw new KafkaException("Kafka did not answer about topics, or refused", e.getCause());
    }
  }
}
