package no.bht.employerregistry.registerfeed.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import no.bht.employerregistry.FeedSettings;
import no.bht.employerregistry.domain.CommandRefused;
import no.bht.employerregistry.domain.Refusal;
import no.bht.employerregistry.employer.domain.UnitKind;
import no.bht.employerregistry.registerfeed.domain.FeedState;
import no.bht.employerregistry.registerfeed.domain.FeedStates;

/** The operator's commands; they are kept, and done by the replica that follows the feeds. */
@ApplicationScoped
public class SteerFeed {
  private final FeedStates states;
  private final FeedSettings settings;
  private final InstantSource clock;

  SteerFeed(FeedStates states, FeedSettings settings, InstantSource clock) {
    this.states = states;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * Asks at once, whatever pause is being kept.
   *
   * @throws CommandRefused if no register is named in the settings
   */
  @Transactional
  public FeedState fetch(UnitKind unit) {
    requireOn();
    states.hurry(unit);
    return states.get(unit);
  }

  /**
   * Loads the bulk file and compares.
   *
   * @throws CommandRefused if no register is named in the settings
   */
  @Transactional
  public FeedState compareWithBulk(UnitKind unit) {
    requireOn();
    states.orderBulk(unit, clock.instant());
    states.hurry(unit);
    return states.get(unit);
  }

  /**
   * Begins again at a moment of publication; what was taken over before is taken over again and
   * changes nothing.
   *
   * @throws CommandRefused if no register is named in the settings, or the moment lies ahead
   */
  @Transactional
  public FeedState restart(UnitKind unit, Instant since) {
    requireOn();
    if (since.isAfter(clock.instant())) {
      throw new CommandRefused(new Refusal.FeedFromTheFuture());
    }
    states.start(unit, since, clock.instant());
    states.hurry(unit);
    return states.get(unit);
  }

  private void requireOn() {
    if (!FeedSettings.isOn(settings)) {
      throw new CommandRefused(new Refusal.FeedOff());
    }
  }
}
