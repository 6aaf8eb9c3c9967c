package no.bht.platform.eventlog.relay;

import java.sql.Connection;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;

/** Stands for Kafka: keeps what arrives in its order, and fails in the middle now and then. */
final class Broker implements BatchSender.Source {
  final List<LogRow> arrived = new CopyOnWriteArrayList<>();
  private final Random chance;
  private final int failuresInHundred;

  Broker(long seed, int failuresInHundred) {
    this.chance = new Random(seed);
    this.failuresInHundred = failuresInHundred;
  }

  @Override
  public BatchSender open(Connection leadership) {
    return new BatchSender() {
      @Override
      public void send(List<LogRow> rows) throws ExecutionException {
        arrive(rows);
      }

      @Override
      public void close() {}
    };
  }

  /** A prefix may arrive although the batch fails, as with the real one. */
  private synchronized void arrive(List<LogRow> rows) throws ExecutionException {
    boolean fails = chance.nextInt(100) < failuresInHundred;
    arrived.addAll(fails ? rows.subList(0, chance.nextInt(rows.size() + 1)) : rows);
    if (fails) {
      throw new ExecutionException(new IllegalStateException("no broker"));
    }
  }
}
