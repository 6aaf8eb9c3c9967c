package no.bht.employerregistry;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;

/** Following the update feed of the national register; off until address and contact are set. */
@ConfigMapping(prefix = "bht.employer-registry.feed")
public interface FeedSettings {

  /**
   * Address of the register's interface, {@code https://data.brreg.no/enhetsregisteret/api}. None:
   * the feed is off.
   */
  Optional<URI> address();

  /** Who the register may write to; sent in {@code User-Agent}. None: the feed is off. */
  Optional<@Size(min = 3, max = 200) String> contact();

  /** How often it is looked whether something is due; {@code off} for never. */
  @WithDefault("30s")
  String every();

  /** Pause after the feed has had no more. */
  @WithDefault("5m")
  @DurationMin(seconds = 10)
  @DurationMax(hours = 6)
  Duration pollInterval();

  /** Pause after the first failure; it doubles with each that follows. */
  @WithDefault("30s")
  @DurationMin(seconds = 1)
  @DurationMax(hours = 1)
  Duration firstPause();

  /** Longest pause after failures; a longer one that the register asks for is kept too. */
  @WithDefault("1h")
  @DurationMin(seconds = 1)
  @DurationMax(hours = 6)
  Duration longestPause();

  /** Items per transaction, and numbers in one question; the register allows 2000. */
  @WithDefault("1000")
  @Min(1)
  @Max(2000)
  int batchSize();

  /** How long connecting may take. */
  @WithDefault("5s")
  @DurationMin(millis = 100)
  @DurationMax(minutes = 1)
  Duration connectTimeout();

  /** How long an answer may take, to its last byte. */
  @WithDefault("1m")
  @DurationMin(millis = 100)
  @DurationMax(minutes = 10)
  Duration timeout();

  /** How long fetching and reading a bulk file may take. */
  @WithDefault("1h")
  @DurationMin(minutes = 1)
  @DurationMax(hours = 12)
  Duration bulkTimeout();

  /**
   * When the bulk files are fetched and compared, as a cron expression in Norwegian time; {@code
   * off} for never.
   */
  @WithDefault("0 0 7 ? * SUN")
  String bulkCron();

  /** Alarm when no batch has succeeded for so long. */
  @WithDefault("6h")
  @DurationMin(minutes = 1)
  Duration alarmWithoutSuccess();

  /** Alarm when the newest item is older than this. */
  @WithDefault("48h")
  @DurationMin(minutes = 1)
  Duration alarmNewestItem();

  /** Whether there is a register to follow, and somebody it may write to. */
  static boolean isOn(FeedSettings feed) {
    return feed.address().isPresent() && feed.contact().isPresent();
  }
}
