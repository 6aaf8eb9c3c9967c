package no.bht.platform.eventlog.relay;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.bht.platform.sql.SqlFile;
import org.jspecify.annotations.Nullable;

/**
 * Writers that change few aggregates at the same time: each takes the row of one, counts it up, and
 * logs the new number; some wait, some roll back, some do both of it under a savepoint.
 */
record Writers(TestDatabase database, int count, int keys, int transactions, long seed) {

  private static final String APPEND = SqlFile.read("platform/append_event");
  private static final OffsetDateTime NOW =
      OffsetDateTime.of(2026, 3, 2, 8, 0, 0, 0, ZoneOffset.UTC);

  /** Returns when all have done their work. */
  void run() throws SQLException, InterruptedException, ExecutionException {
    database.execute("create table aggregate (key int primary key, number bigint not null)");
    database.execute("insert into aggregate select k, 0 from generate_series(1, " + keys + ") k");
    List<Callable<Void>> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Random chance = new Random(seed + i);
      all.add(() -> write(chance));
    }
    try (ExecutorService threads = Executors.newCachedThreadPool()) {
      for (Future<Void> done : threads.invokeAll(all)) {
        done.get();
      }
    }
  }

  private Void write(Random chance) throws SQLException {
    int left = transactions;
    while (left > 0) {
      try (Connection connection = database.open()) {
        connection.setAutoCommit(false);
        execute(connection, "set application_name = 'writer'");
        connection.commit();
        for (; left > 0; left--) {
          transaction(connection, chance);
        }
      } catch (SQLException e) {
        left--; // its connection was killed, or it lost a deadlock
      }
    }
    return null;
  }

  private void transaction(Connection connection, Random chance) throws SQLException {
    // Some have an id long before they take a number, some only when they take it.
    if (chance.nextInt(4) == 0) {
      execute(connection, "select pg_current_xact_id()");
      rest(connection, chance);
    }
    // Rows are locked in one order, as otherwise the writers would mostly wait for deadlocks.
    for (int key : chance.ints(1 + chance.nextInt(3), 1, keys + 1).sorted().toArray()) {
      step(connection, key, chance);
    }
    rest(connection, chance);
    if (chance.nextInt(5) == 0) {
      connection.rollback();
    } else {
      connection.commit();
    }
  }

  private void step(Connection connection, int key, Random chance) throws SQLException {
    if (chance.nextInt(6) == 0) {
      var savepoint = connection.setSavepoint();
      append(connection, key, countUp(connection, key));
      if (chance.nextBoolean()) {
        connection.rollback(savepoint);
      }
    } else {
      append(connection, key, countUp(connection, key));
    }
  }

  private static void rest(Connection connection, Random chance) throws SQLException {
    double seconds = chance.nextInt(12) == 0 ? 0.1 : chance.nextInt(3) == 0 ? 0.005 : 0;
    if (seconds > 0) {
      execute(connection, "select pg_sleep(" + seconds + ")");
    }
  }

  private static long countUp(Connection connection, int key) throws SQLException {
    try (PreparedStatement update =
        connection.prepareStatement(
            "update aggregate set number = number + 1 where key = ? returning number")) {
      update.setInt(1, key);
      try (ResultSet row = update.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    }
  }

  static void append(Connection connection, int key, long number) throws SQLException {
    @Nullable Object[] event = {
      UUID.nameUUIDFromBytes((key + "/" + number + "/" + System.nanoTime()).getBytes(UTF_8)),
      "no.bht.sample.counted.v1",
      Integer.toString(key),
      NOW,
      "urn:bht:sample:counted:v1",
      Long.toString(number),
      "correlation",
      "system",
      "none",
      false,
      null,
      null
    };
    try (PreparedStatement append = connection.prepareStatement(APPEND)) {
      for (int i = 0; i < event.length; i++) {
        append.setArray(i + 1, connection.createArrayOf("text", new @Nullable Object[] {event[i]}));
      }
      append.executeUpdate();
    }
  }

  private static void execute(Connection connection, String command) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(command);
    }
  }
}
