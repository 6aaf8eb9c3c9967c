package no.bht.approval.publicregister;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import no.bht.approval.ApprovalSettings;
import no.bht.platform.eventlog.EventsCommitted;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.time.Oslo;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Today's answers, kept as long as nothing has changed. What this replica commits is seen at once;
 * what another commits, as soon as the next look at {@code register_change} is taken, which happens
 * while answers are asked for. Answers are given out only for {@link
 * ApprovalSettings.PublicRegister#trustFor()} after the last look: without a database there is no
 * answer, never an old one. A new day has new answers.
 */
@ApplicationScoped
class RegisterCache {
  private static final Logger LOG = Logger.getLogger(RegisterCache.class);
  private static final int MOST = 100_000;

  /** Changes are kept longer than this. */
  private static final Duration COMPARABLE = Duration.ofHours(1);

  private static final String LOOK =
      """
      select pg_current_snapshot()::text, exists (
        select from register_change c
        where c.transaction_id >= pg_snapshot_xmin(s.seen)
          and not pg_visible_in_snapshot(c.transaction_id, s.seen))
      from (select ?::pg_snapshot as seen) s
      """;

  private static final String FIRST_LOOK = "select pg_current_snapshot()::text";

  private static final String FORGET =
      "delete from register_change where happened_at < now() - interval '1 day'";

  private final DataSource database;
  private final InstantSource clock;
  private final Duration trust;
  private final Duration lookEvery;
  private final AtomicBoolean looking = new AtomicBoolean();
  private volatile Answers answers = new Answers(LocalDate.MIN);
  private volatile @Nullable Look last;

  @Inject
  RegisterCache(DataSource database, InstantSource clock, ApprovalSettings settings) {
    this(database, clock, settings.register().lookEvery(), settings.register().trustFor());
  }

  RegisterCache(DataSource database, InstantSource clock, Duration lookEvery, Duration trust) {
    this.database = database;
    this.clock = clock;
    this.lookEvery = lookEvery;
    this.trust = trust;
  }

  /** Answers of one day, between one change and the next. */
  record Answers(LocalDate day, Map<OrganisationNumber, StoredAnswer> byNumber) {
    Answers(LocalDate day) {
      this(day, new ConcurrentHashMap<>());
    }

    @Nullable StoredAnswer of(OrganisationNumber number) {
      return byNumber.get(number);
    }

    void keep(OrganisationNumber number, LocalDate asOf, StoredAnswer answer) {
      if (asOf.equals(day) && byNumber.size() < MOST) {
        byNumber.put(number, answer);
      }
    }
  }

  /** When the database was looked at, and what was visible then. */
  private record Look(long at, String snapshot) {
    boolean isOlderThan(Duration age) {
      return System.nanoTime() - at > age.toNanos();
    }
  }

  /** The answers that hold now, to be read and added to; {@code null} if none may be trusted. */
  @Nullable Answers trusted() {
    Look look = last;
    if (look == null || look.isOlderThan(trust)) {
      return null;
    }
    Answers known = answers;
    LocalDate today = Oslo.today(clock);
    if (!today.equals(known.day())) {
      known = new Answers(today);
      answers = known;
    }
    return known;
  }

  /** Whether it is time to look again and nobody does; who is told so must {@link #look}. */
  boolean mustLook() {
    Look look = last;
    return (look == null || look.isOlderThan(lookEvery)) && looking.compareAndSet(false, true);
  }

  /** Looks whether anything was committed since the last look. */
  void look() {
    long at = System.nanoTime();
    Look before = last != null && last.isOlderThan(COMPARABLE) ? null : last;
    try (Connection connection = database.getConnection();
        PreparedStatement select =
            connection.prepareStatement(before == null ? FIRST_LOOK : LOOK)) {
      if (before != null) {
        select.setString(1, before.snapshot());
      }
      try (ResultSet row = select.executeQuery()) {
        row.next();
        if (before == null || row.getBoolean(2)) {
          forget();
        }
        last = new Look(at, row.getString(1));
      }
    } catch (SQLException e) {
      last = null;
      LOG.warn("The register could not be looked at; nothing is answered from memory", e);
    } finally {
      looking.set(false);
    }
  }

  /** Begins anew: whoever read before the change puts what he read to the old answers. */
  void forget() {
    answers = new Answers(answers.day());
  }

  void ownCommit(@Observes EventsCommitted events) {
    forget();
  }

  @Scheduled(every = "1h", delayed = "10m")
  void forgetOldChanges() throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement delete = connection.prepareStatement(FORGET)) {
      delete.executeUpdate();
    }
  }
}
