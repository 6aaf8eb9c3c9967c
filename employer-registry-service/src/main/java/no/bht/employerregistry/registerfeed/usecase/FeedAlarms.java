package no.bht.employerregistry.registerfeed.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import no.bht.employerregistry.FeedSettings;
import no.bht.employerregistry.registerfeed.domain.FeedState;

/** When a person should look: on the absence of success, not on single failures. */
@ApplicationScoped
public class FeedAlarms {
  private final FeedSettings settings;

  FeedAlarms(FeedSettings settings) {
    this.settings = settings;
  }

  public Set<Alarm> of(FeedState state, Instant now) {
    Set<Alarm> alarms = EnumSet.noneOf(Alarm.class);
    if (exceeds(state.sinceSuccess(now), settings.alarmWithoutSuccess())) {
      alarms.add(Alarm.NO_SUCCESS);
    }
    if (exceeds(state.ageOfNewest(now), settings.alarmNewestItem())) {
      alarms.add(Alarm.NEWEST_ITEM_OLD);
    }
    return alarms;
  }

  private static boolean exceeds(Optional<Duration> age, Duration limit) {
    return age.filter(old -> old.compareTo(limit) > 0).isPresent();
  }

  /** What is wrong. */
  public enum Alarm {
    /** No batch has been taken over for too long. */
    NO_SUCCESS,
    /** The register has shown nothing new for too long. */
    NEWEST_ITEM_OLD
  }
}
