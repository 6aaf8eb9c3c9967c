package no.bht.platform.eventlog.relay;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.InstantSource;

/** A relay in a thread of its own, as a replica has it. */
final class RunningRelay implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final Pauses pauses = new Pauses();
  private final Thread thread;

  RunningRelay(TestDatabase database, BatchSender.Source broker, int batchSize) {
    Relay relay =
        new Relay(
            database::openAsRelay,
            broker,
            new Settings(batchSize),
            new RelayMetrics(meters, InstantSource.system()),
            pauses);
    thread = Thread.ofPlatform().daemon().start(() -> run(relay));
  }

  boolean leads() {
    return meters.get("bht.relay.leader").gauge().value() == 1;
  }

  private static void run(Relay relay) {
    try {
      relay.run();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    stop();
  }

  void stop() {
    pauses.stop();
    try {
      if (!thread.join(PATIENCE)) {
        throw new AssertionError("The relay does not stop");
      }
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  record Settings(int batchSize) implements RelaySettings {
    @Override
    public boolean enabled() {
      return true;
    }

    @Override
    public Duration pollInterval() {
      return Duration.ofMillis(10);
    }

    @Override
    public Duration takeoverInterval() {
      return Duration.ofMillis(50);
    }

    @Override
    public Duration stopGrace() {
      return Duration.ofSeconds(5);
    }
  }
}
