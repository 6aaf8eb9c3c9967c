package no.bht.employerregistry.registerfeed.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import no.bht.employerregistry.employer.domain.UnitKind;
import no.bht.employerregistry.registerfeed.domain.FeedLock;
import no.bht.employerregistry.registerfeed.domain.FeedStates;
import no.bht.employerregistry.registerfeed.domain.RegisterUnavailable.Reason;

/** Does what is due: main units before the sub-units that name them. */
@ApplicationScoped
public class FollowRegister {
  private final FeedStates states;
  private final FeedLock lock;
  private final FollowFeed feed;
  private final CompareWithBulk bulk;
  private final InstantSource clock;

  FollowRegister(
      FeedStates states,
      FeedLock lock,
      FollowFeed feed,
      CompareWithBulk bulk,
      InstantSource clock) {
    this.states = states;
    this.lock = lock;
    this.feed = feed;
    this.bulk = bulk;
    this.clock = clock;
  }

  /**
   * @return false if another replica is at it
   */
  public boolean followDue() {
    return lock.alone(
        () -> {
          for (UnitKind unit : UnitKind.values()) {
            follow(unit);
          }
        });
  }

  private void follow(UnitKind unit) {
    if (!states.get(unit).isDue(clock.instant())) {
      return;
    }
    boolean leftAlone = false;
    if (states.get(unit).bulk().orderedAt() != null) {
      bulk.compare(unit);
      String failure = states.get(unit).attempts().lastFailure();
      leftAlone = Reason.TOO_MANY_REQUESTS.name().equals(failure);
    }
    // Also if the file could not be had: the changes can be.
    if (!leftAlone) {
      feed.turn(unit);
    }
  }
}
