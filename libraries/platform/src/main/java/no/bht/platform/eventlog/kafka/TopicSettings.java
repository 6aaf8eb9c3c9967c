package no.bht.platform.eventlog.kafka;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;

/** The topics of all services. A topic that is missing is made, one that is there is left alone. */
@ConfigMapping(prefix = "bht.topics")
public interface TopicSettings {

  /** First part of every topic's name; the service's name is the second. */
  @WithDefault("bht")
  @Pattern(regexp = "[a-zA-Z0-9._-]{1,100}")
  String prefix();

  /** Topics this service listens to, full names. */
  Optional<List<String>> consumed();

  /**
   * Partitions of a new topic. More of them later would break the order of a key, so leave room.
   */
  @WithDefault("6")
  @Min(1)
  @Max(1000)
  int partitions();

  /** Whether missing topics are made when the service starts; off only in tests without Kafka. */
  @WithDefault("true")
  boolean madeAtStart();

  /** Copies of a new topic; the broker's own default if not set. */
  Optional<@Min(1) @Max(10) Short> replicationFactor();
}
