package no.bht.platform.eventlog.relay;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ExecutionException;

/**
 * Sends rows in their order and returns when all of them have arrived. After a failure it is of no
 * more use: close it, which drops what is still on its way, and begin anew where the state stands.
 */
interface BatchSender extends AutoCloseable {

  /**
   * @throws ExecutionException if a row was refused
   * @throws SQLException if the leadership was lost while waiting
   */
  void send(List<LogRow> rows) throws InterruptedException, ExecutionException, SQLException;

  @Override
  void close();

  /** Where senders come from. */
  interface Source {

    /**
     * @param leadership the connection that holds the lock
     */
    BatchSender open(Connection leadership);
  }
}
