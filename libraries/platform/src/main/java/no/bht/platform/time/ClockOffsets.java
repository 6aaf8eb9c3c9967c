package no.bht.platform.time;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;

/**
 * Keeps the offset of the settable clock in the service's database, so that every replica, and the
 * next start, tells the same time. Does nothing at all where the clock is not settable.
 */
@ApplicationScoped
class ClockOffsets {
  private final DataSource database;
  private final ServiceClock clock;
  private final ClockSettings settings;

  ClockOffsets(DataSource database, ServiceClock clock, ClockSettings settings) {
    this.database = database;
    this.clock = clock;
    this.settings = settings;
  }

  void atStart(@Observes StartupEvent event) {
    pickUp();
  }

  /** Other replicas may have moved the clock. */
  @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  synchronized void pickUp() {
    if (settings.settable()) {
      clock.moveBy(stored());
    }
  }

  synchronized void store(Duration offset) {
    try (Connection connection = database.getConnection();
        PreparedStatement upsert =
            connection.prepareStatement(
                """
                insert into clock_offset (offset_millis) values (?)
                on conflict (only_row) do update set offset_millis = excluded.offset_millis
                """)) {
      upsert.setLong(1, offset.toMillis());
      upsert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("The clock's offset could not be stored", e);
    }
    clock.moveBy(offset);
  }

  private Duration stored() {
    try (Connection connection = database.getConnection();
        PreparedStatement select =
            connection.prepareStatement("select offset_millis from clock_offset");
        ResultSet row = select.executeQuery()) {
      return row.next() ? Duration.ofMillis(row.getLong(1)) : Duration.ZERO;
    } catch (SQLException e) {
      throw new IllegalStateException("The clock's offset could not be read", e);
    }
  }
}
