package no.bht.employerregistry.registerfeed.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.time.Instant;
import no.bht.employerregistry.FeedSettings;
import no.bht.employerregistry.employer.domain.UnitKind;
import no.bht.employerregistry.registerfeed.domain.FeedState;
import no.bht.employerregistry.registerfeed.domain.FeedState.Attempts;
import no.bht.employerregistry.registerfeed.domain.FeedState.Bulk;
import no.bht.employerregistry.registerfeed.domain.FeedState.Counts;
import no.bht.employerregistry.registerfeed.domain.FeedState.Item;
import no.bht.employerregistry.registerfeed.usecase.FeedAlarms.Alarm;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** On both sides of every limit; the limits are those that ship. */
class FeedAlarmsTest {
  private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
  private static final Duration SECOND = Duration.ofSeconds(1);

  private final FeedAlarms alarms =
      new FeedAlarms(
          new SmallRyeConfigBuilder()
              .withMapping(FeedSettings.class)
              .withConverter(Duration.class, 200, text -> Duration.parse("PT" + text))
              .build()
              .getConfigMapping(FeedSettings.class));

  @Test
  void six_hours_without_success_are_borne_and_a_second_more_is_not() {
    assertThat(alarms.of(feed(Duration.ofHours(6), null, null), NOW)).isEmpty();
    assertThat(alarms.of(feed(Duration.ofHours(6).plus(SECOND), null, null), NOW))
        .containsExactly(Alarm.NO_SUCCESS);
  }

  @Test
  void who_never_succeeded_is_counted_from_the_start() {
    assertThat(alarms.of(feed(null, null, Duration.ofHours(6)), NOW)).isEmpty();
    assertThat(alarms.of(feed(null, null, Duration.ofDays(2)), NOW))
        .containsExactly(Alarm.NO_SUCCESS);
    assertThat(alarms.of(feed(null, null, null), NOW)).as("not started").isEmpty();
  }

  @Test
  void a_register_that_shows_nothing_new_for_forty_eight_hours_is_told_though_it_answers() {
    assertThat(alarms.of(feed(SECOND, Duration.ofDays(2), null), NOW)).isEmpty();
    assertThat(alarms.of(feed(SECOND, Duration.ofDays(2).plus(SECOND), null), NOW))
        .containsExactly(Alarm.NEWEST_ITEM_OLD);
    assertThat(alarms.of(feed(Duration.ofHours(49), Duration.ofHours(49), null), NOW))
        .containsExactlyInAnyOrder(Alarm.NO_SUCCESS, Alarm.NEWEST_ITEM_OLD);
  }

  private static FeedState feed(
      @Nullable Duration sinceSuccess,
      @Nullable Duration ageOfNewest,
      @Nullable Duration sinceStart) {
    return new FeedState(
        UnitKind.MAIN,
        NOW,
        null,
        null,
        ageOfNewest == null ? null : new Item(1, NOW.minus(ageOfNewest)),
        sinceStart == null ? null : NOW.minus(sinceStart),
        new Attempts(null, sinceSuccess == null ? null : NOW.minus(sinceSuccess), null, 0, null),
        new Counts(0, 0, 0, 0, 0, 0, 0),
        new Bulk(null, null, null, null, null, null, null));
  }
}
