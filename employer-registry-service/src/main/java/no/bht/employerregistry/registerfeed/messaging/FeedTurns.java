package no.bht.employerregistry.registerfeed.messaging;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import no.bht.employerregistry.FeedSettings;
import no.bht.employerregistry.employer.domain.UnitKind;
import no.bht.employerregistry.registerfeed.usecase.FollowRegister;
import no.bht.employerregistry.registerfeed.usecase.SteerFeed;

/** Looks whether something is due; of several replicas one does it. */
@ApplicationScoped
class FeedTurns {
  private final FollowRegister register;
  private final SteerFeed steer;
  private final FeedMetrics metrics;
  private final FeedSettings settings;

  FeedTurns(FollowRegister register, SteerFeed steer, FeedMetrics metrics, FeedSettings settings) {
    this.register = register;
    this.steer = steer;
    this.metrics = metrics;
    this.settings = settings;
  }

  @Scheduled(
      every = "{bht.employer-registry.feed.every}",
      concurrentExecution = ConcurrentExecution.SKIP)
  void follow() {
    if (FeedSettings.isOn(settings)) {
      register.followDue();
    }
  }

  /** Apart from the following, which may take long, and in every replica. */
  @Scheduled(
      every = "{bht.employer-registry.feed.every}",
      concurrentExecution = ConcurrentExecution.SKIP)
  void watch() {
    if (FeedSettings.isOn(settings)) {
      metrics.look();
    }
  }

  @Scheduled(cron = "{bht.employer-registry.feed.bulk-cron}", timeZone = "Europe/Oslo")
  void compare() {
    if (FeedSettings.isOn(settings)) {
      for (UnitKind unit : UnitKind.values()) {
        steer.compareWithBulk(unit);
      }
    }
  }
}
