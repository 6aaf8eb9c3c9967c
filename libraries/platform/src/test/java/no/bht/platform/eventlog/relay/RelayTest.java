package no.bht.platform.eventlog.relay;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RelayTest {
  @Test
  void goes_on_after_an_error() throws InterruptedException {
    Pauses pauses = new Pauses();
    AtomicInteger tries = new AtomicInteger();
    SimpleMeterRegistry meters = new SimpleMeterRegistry();
    Relay relay =
        new Relay(
            () -> {
              if (tries.incrementAndGet() == 1) {
                throw new OutOfMemoryError("Another thread has taken all");
              }
              pauses.stop();
              throw new SQLException("There is no database");
            },
            connection -> {
              throw new AssertionError("There is nothing to send");
            },
            new RunningRelay.Settings(1),
            new RelayMetrics(meters, InstantSource.system()),
            pauses);

    relay.run();

    assertThat(tries).hasValue(2);
    assertThat(meters.get("bht.relay.errors").counter().count()).isEqualTo(1);
  }
}
