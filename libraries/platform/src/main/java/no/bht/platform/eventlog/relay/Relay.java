package no.bht.platform.eventlog.relay;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import no.bht.platform.eventlog.relay.HoleRule.Step;
import org.apache.kafka.common.KafkaException;
import org.jboss.logging.Logger;

/**
 * Takes the lock, then sends what the log holds, batch by batch: read, send all, await all, move
 * the state. Whatever fails, it begins anew from the state; so an event may be sent twice, but none
 * is left out and none overtakes another.
 */
final class Relay {

  private static final Logger LOG = Logger.getLogger(Relay.class);

  /** Commits do not end the wait for a hole: a busy service would ask a thousand times a second. */
  private static final Duration BEFORE_A_HOLE = Duration.ofMillis(20);

  private final Connections connections;
  private final BatchSender.Source senders;
  private final RelaySettings settings;
  private final RelayMetrics metrics;
  private final Pauses pauses;
  private boolean beforeHole;
  private int failures;

  Relay(
      Connections connections,
      BatchSender.Source senders,
      RelaySettings settings,
      RelayMetrics metrics,
      Pauses pauses) {
    this.connections = connections;
    this.senders = senders;
    this.settings = settings;
    this.metrics = metrics;
    this.pauses = pauses;
  }

  /** Returns when it is stopped. */
  void run() throws InterruptedException {
    while (!pauses.isStopped()) {
      try (Connection connection = connections.open()) {
        awaitLock(connection);
        while (!pauses.isStopped()) {
          relay(connection);
        }
      } catch (SQLException | RuntimeException | Error e) {
        // Of an error too: a thread that ends would leave all that comes unsent until a restart.
        rest("The relay cannot read the log", e);
      } finally {
        metrics.leads(false);
      }
    }
  }

  private void awaitLock(Connection connection) throws SQLException, InterruptedException {
    while (!LeaderLock.tryTake(connection)) {
      failures = 0;
      pauses.untilStoppedOr(settings.takeoverInterval());
      if (pauses.isStopped()) {
        return;
      }
    }
    metrics.leads(true);
    LOG.info("The relay of this replica is the active one");
  }

  /** Until it is stopped or Kafka fails; the lock is kept meanwhile. */
  private void relay(Connection connection) throws SQLException, InterruptedException {
    RelayState state = StateTable.read(connection);
    try (BatchSender sender = senders.open(connection)) {
      while (!pauses.isStopped()) {
        state = cycle(connection, sender, state);
        failures = 0;
      }
    } catch (ExecutionException | KafkaException e) {
      rest("The relay cannot send", e);
    }
  }

  private RelayState cycle(Connection connection, BatchSender sender, RelayState state)
      throws SQLException, InterruptedException, ExecutionException {
    int limit = beforeHole ? 1 : settings.batchSize();
    LogReader.Batch batch = LogReader.read(connection, state.lastPosition(), limit);
    metrics.read(batch.rows());
    Step step = HoleRule.next(state, batch.positions(), batch.snapshot());
    beforeHole = step.isStandstill() && !batch.rows().isEmpty();
    if (beforeHole) {
      pauses.untilStoppedOr(BEFORE_A_HOLE);
    } else if (step.isStandstill()) {
      pauses.untilPokedOr(settings.pollInterval());
    } else {
      List<LogRow> rows = batch.rows().subList(0, step.count());
      sender.send(rows);
      metrics.sent(rows);
      return StateTable.move(connection, state, step);
    }
    return state;
  }

  private void rest(String what, Throwable failure) throws InterruptedException {
    if (pauses.isStopped()) {
      return;
    }
    failures++;
    metrics.failed();
    LOG.warnf(failures == 1 ? failure : null, "%s, failures in a row: %d", what, failures);
    pauses.untilStoppedOr(Pauses.after(failures));
  }

  /** Where the relay's own connection comes from. */
  interface Connections {
    Connection open() throws SQLException;
  }
}
