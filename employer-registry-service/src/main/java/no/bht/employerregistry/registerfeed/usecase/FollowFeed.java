package no.bht.employerregistry.registerfeed.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import no.bht.employerregistry.EmployerRegistrySettings;
import no.bht.employerregistry.FeedSettings;
import no.bht.employerregistry.employer.domain.UnitKind;
import no.bht.employerregistry.registerfeed.domain.FeedBatch;
import no.bht.employerregistry.registerfeed.domain.FeedItem;
import no.bht.employerregistry.registerfeed.domain.FeedPosition;
import no.bht.employerregistry.registerfeed.domain.FeedState;
import no.bht.employerregistry.registerfeed.domain.FeedStates;
import no.bht.employerregistry.registerfeed.domain.NationalRegister;
import no.bht.employerregistry.registerfeed.domain.Pauses;
import no.bht.employerregistry.registerfeed.domain.RegisterUnavailable;
import no.bht.employerregistry.registerfeed.domain.RegisterUnavailable.Reason;
import no.bht.platform.organisation.OrganisationNumber;

/**
 * One turn of a feed: batch after batch until there is no more. Each is fetched first and taken
 * over then, in one transaction with its cursor; a kill in between changes nothing.
 */
@ApplicationScoped
public class FollowFeed {
  /** The other feed shall have its turn too. */
  private static final int MOST_BATCHES = 100;

  private static final Duration BEFORE_BULK = Duration.ofDays(1);

  private final NationalRegister register;
  private final FeedStates states;
  private final TakeOverBatch takeOver;
  private final FeedSettings feed;
  private final EmployerRegistrySettings settings;
  private final InstantSource clock;

  FollowFeed(
      NationalRegister register,
      FeedStates states,
      TakeOverBatch takeOver,
      FeedSettings feed,
      EmployerRegistrySettings settings,
      InstantSource clock) {
    this.register = register;
    this.states = states;
    this.takeOver = takeOver;
    this.feed = feed;
    this.settings = settings;
    this.clock = clock;
  }

  /** Does nothing before it is known where to begin, or while a bulk file is read. */
  public void turn(UnitKind unit) {
    if (!isStarted(unit)) {
      return;
    }
    try {
      if (states.importRuns()) {
        return;
      }
      register.newest(unit).ifPresent(newest -> saw(unit, newest));
      int batches = 0;
      while (batches < MOST_BATCHES && !states.importRuns() && step(unit)) {
        batches++;
      }
    } catch (RegisterUnavailable unavailable) {
      failed(unit, unavailable);
    } catch (RuntimeException fault) {
      failed(unit, new RegisterUnavailable(Reason.INTERNAL));
      throw fault;
    }
  }

  /** Begins one day before the last bulk file was made. */
  private boolean isStarted(UnitKind unit) {
    FeedState state = states.get(unit);
    if (state.position().isEmpty()) {
      Optional<Instant> madeAt = states.lastBulkMadeAt(unit);
      madeAt.ifPresentOrElse(
          at -> states.start(unit, at.minus(BEFORE_BULK), clock.instant()),
          () -> states.waits(unit, clock.instant()));
      return madeAt.isPresent();
    }
    return true;
  }

  /**
   * Where the newest item has a lower id than one that is taken over, and was published later, the
   * register has begun its ids anew: the cursor would wait for ever, and every answer be a success.
   * Items are read again from a moment before the last one. An answer of a copy that lags behind is
   * older as well, and changes nothing.
   */
  private void saw(UnitKind unit, FeedItem newest) {
    states.sawNewest(unit, newest);
    FeedState.Item last = states.get(unit).lastItem();
    if (last != null
        && newest.id() < last.id()
        && newest.publishedAt().isAfter(last.publishedAt())) {
      states.start(unit, last.publishedAt().minus(BEFORE_BULK), clock.instant());
    }
  }

  /** Whether there is more at once. */
  private boolean step(UnitKind unit) {
    FeedState state = states.get(unit);
    FeedPosition from = state.position().orElseThrow();
    int most = feed.batchSize();
    Instant asked = clock.instant();
    FeedBatch batch = FeedBatch.of(unit, from, register.updates(unit, from, most), most);
    Fetched fetched = fetch(batch, asked);
    boolean more = !batch.items().isEmpty() && (!batch.last() || isBehind(state, batch));
    Instant next = more ? asked : asked.plus(feed.pollInterval());
    return takeOver.takeOver(fetched, next) && more;
  }

  private Fetched fetch(FeedBatch batch, Instant at) {
    Fetched fetched = new Fetched(batch, at, settings.imports().syntheticAllowed());
    List<OrganisationNumber> numbers = fetched.numbers();
    if (!numbers.isEmpty()) {
      fetched.answered(register.units(batch.unit(), numbers));
    }
    return fetched;
  }

  private static boolean isBehind(FeedState state, FeedBatch batch) {
    FeedState.Item newest = state.newestItem();
    return newest != null && newest.id() > batch.items().getLast().id();
  }

  private void failed(UnitKind unit, RegisterUnavailable unavailable) {
    Instant now = clock.instant();
    Pauses pauses = new Pauses(feed.firstPause(), feed.longestPause());
    int failures = states.get(unit).attempts().failures() + 1;
    Duration pause = pauses.after(failures, unavailable.retryAfter());
    states.failed(unit, unavailable.reason(), now, now.plus(pause));
  }
}
