package no.bht.platform.eventlog.relay;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class RelayIT {

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration BETWEEN_BLOWS = Duration.ofMillis(150);

  /**
   * Concurrent writers on few keys, long and short transactions, rollbacks, savepoints, killed
   * connections, a broker that fails in the middle of a batch, relays that are stopped, started and
   * killed: every committed event arrives, and each key's in the order of its numbers.
   */
  @Property(tries = 5, shrinking = ShrinkingMode.OFF)
  void nothing_is_left_out_and_each_key_keeps_its_order(
      @ForAll @IntRange(min = 4, max = 12) int writers,
      @ForAll @IntRange(min = 1, max = 4) int keys,
      @ForAll @IntRange(min = 1, max = 50) int batchSize,
      @ForAll long seed)
      throws Exception {
    try (TestDatabase database = new TestDatabase()) {
      Broker broker = new Broker(seed, 5);
      Writers work = new Writers(database, writers, keys, 25, seed);
      try (ExecutorService thread = Executors.newSingleThreadExecutor();
          RunningRelay standby = new RunningRelay(database, broker, batchSize)) {
        Future<?> written =
            thread.submit(
                () -> {
                  work.run();
                  return null;
                });
        harassUntil(written, database, broker, batchSize, new Random(seed));
        written.get();
        awaitAllSent(database);
        assertThat(standby).isNotNull();
      }
      assertThat(firstArrivals(broker)).isEqualTo(committed(database));
    }
  }

  @Test
  void one_relay_works_and_the_other_takes_over() throws SQLException {
    try (TestDatabase database = new TestDatabase()) {
      Broker broker = new Broker(1, 0);
      try (RunningRelay first = new RunningRelay(database, broker, 10)) {
        await().atMost(PATIENCE).until(first::leads);
        try (RunningRelay second = new RunningRelay(database, broker, 10)) {
          insert(database, 1);
          awaitAllSent(database);
          assertThat(second.leads()).isFalse();

          first.stop();

          await().atMost(PATIENCE).until(second::leads);
          insert(database, 2);
          awaitAllSent(database);
        }
      }
      assertThat(broker.arrived).extracting(LogRow::payload).containsExactly("1", "2");
    }
  }

  @Test
  void a_relay_whose_connection_dies_begins_anew() throws SQLException {
    try (TestDatabase database = new TestDatabase()) {
      Broker broker = new Broker(1, 0);
      try (RunningRelay relay = new RunningRelay(database, broker, 10)) {
        insert(database, 1);
        awaitAllSent(database);

        database.kill("bht relay");
        insert(database, 2);

        awaitAllSent(database);
        assertThat(relay.meters.counter("bht.relay.errors").count()).isPositive();
      }
      assertThat(broker.arrived).extracting(LogRow::payload).containsExactly("1", "2");
    }
  }

  @Test
  void a_row_that_commits_late_is_waited_for() throws Exception {
    try (TestDatabase database = new TestDatabase();
        Connection slow = database.open()) {
      Broker broker = new Broker(1, 0);
      slow.setAutoCommit(false);
      Writers.append(slow, 1, 1);
      insert(database, 2);
      try (RunningRelay relay = new RunningRelay(database, broker, 10)) {
        await()
            .atMost(PATIENCE)
            .until(() -> database.ask("select hole_up_to from relay_state").contains("1"));
        assertThat(broker.arrived).isEmpty();
        assertThat(relay.meters.get("bht.relay.oldest.unsent").gauge().value()).isPositive();

        slow.commit();

        awaitAllSent(database);
      }
      assertThat(broker.arrived).extracting(LogRow::payload).containsExactly("1", "2");
    }
  }

  @Test
  void numbers_that_were_lost_in_a_crash_are_passed() throws SQLException {
    try (TestDatabase database = new TestDatabase()) {
      Broker broker = new Broker(1, 0);
      database.execute("alter sequence event_log_position_seq restart with 33");
      insert(database, 1);
      try (RunningRelay relay = new RunningRelay(database, broker, 10)) {
        awaitAllSent(database);
        assertThat(relay.leads()).isTrue();
      }
      assertThat(broker.arrived).extracting(LogRow::position).containsExactly(33L);
    }
  }

  private static void harassUntil(
      Future<?> done, TestDatabase database, Broker broker, int batchSize, Random chance)
      throws SQLException {
    while (!done.isDone()) {
      try (RunningRelay relay = new RunningRelay(database, broker, batchSize)) {
        for (int blow = 0; blow < 5 && !done.isDone(); blow++) {
          database.kill(chance.nextInt(3) == 0 ? "bht relay" : "writer");
          await().pollDelay(BETWEEN_BLOWS).until(() -> true);
        }
        assertThat(relay).isNotNull();
      }
    }
  }

  private static void insert(TestDatabase database, long number) throws SQLException {
    try (Connection connection = database.open()) {
      Writers.append(connection, 1, number);
    }
  }

  private static void awaitAllSent(TestDatabase database) {
    await()
        .atMost(PATIENCE)
        .until(
            () ->
                database
                    .ask(
                        "select last_position = coalesce((select max(position) from event_log), 0)"
                            + " from relay_state")
                    .contains("t"));
  }

  /** Each key's numbers in the order in which they came first: what a consumer's inbox sees. */
  private static Map<String, List<String>> firstArrivals(Broker broker) {
    return broker.arrived.stream()
        .map(row -> row.subject() + "/" + row.payload())
        .distinct()
        .collect(
            groupingBy(
                arrival -> arrival.substring(0, arrival.indexOf('/')),
                mapping(arrival -> arrival.substring(arrival.indexOf('/') + 1), toList())));
  }

  /** By the number counted under the row's lock, not by the position that is to be proved right. */
  private static Map<String, List<String>> committed(TestDatabase database) throws SQLException {
    return database
        .ask("select subject || '/' || payload from event_log order by payload::text::bigint")
        .stream()
        .collect(
            groupingBy(
                row -> row.substring(0, row.indexOf('/')),
                mapping(row -> row.substring(row.indexOf('/') + 1), toList())));
  }
}
