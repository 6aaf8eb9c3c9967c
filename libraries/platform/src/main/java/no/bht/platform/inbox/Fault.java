package no.bht.platform.inbox;

import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.QueryTimeoutException;
import java.io.InterruptedIOException;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.apache.kafka.common.errors.RetriableException;
import org.hibernate.StaleStateException;

/** Whether time heals a failure. */
enum Fault {
  /** Connections, time-outs, conflicts with other transactions: tried until it works. */
  TRANSIENT,
  /** Everything else: tried a few times, then put aside. */
  LASTING;

  /** connection, conflict of transactions, resources, operator's intervention. */
  private static final Set<String> TRANSIENT_CLASSES = Set.of("08", "40", "53", "57");

  private static final String LOCK_NOT_AVAILABLE = "55P03";
  private static final int DEEPEST = 20;

  static Fault of(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
            .limit(DEEPEST)
            .anyMatch(Fault::passes)
        ? TRANSIENT
        : LASTING;
  }

  private static boolean passes(Throwable cause) {
    return switch (cause) {
      case SQLTransientException e -> true;
      case SQLException e -> passes(e);
      // Not every IOException: Jackson's are, and a broken payload stays broken.
      case SocketException e -> true;
      case InterruptedIOException e -> true;
      case UnknownHostException e -> true;
      case TimeoutException e -> true;
      case RetriableException e -> true;
      case OptimisticLockException e -> true;
      case StaleStateException e -> true;
      case QueryTimeoutException e -> true;
      case OutOfMemoryError e -> true;
      default -> false;
    };
  }

  private static boolean passes(SQLException e) {
    String state = e.getSQLState();
    if (state == null) {
      return isAcquisitionTimeout(e);
    }
    return state.equals(LOCK_NOT_AVAILABLE)
        || (state.length() == 5 && TRANSIENT_CLASSES.contains(state.substring(0, 2)));
  }

  /** The pool has no class of its own for "no connection became free in time". */
  private static boolean isAcquisitionTimeout(SQLException e) {
    return e.getMessage() != null && e.getMessage().startsWith("Sorry, acquisition timeout");
  }
}
