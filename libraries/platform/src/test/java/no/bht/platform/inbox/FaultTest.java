package no.bht.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.persistence.OptimisticLockException;
import java.net.SocketTimeoutException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import no.bht.platform.eventlog.EventLogException;
import no.bht.platform.testing.OrganisationNumbers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FaultTest {

  @ParameterizedTest
  @ValueSource(strings = {"08006", "40001", "40P01", "53300", "57P01", "57014", "55P03"})
  void time_heals_these_states(String state) {
    assertThat(Fault.of(wrapped(new SQLException("x", state)))).isEqualTo(Fault.TRANSIENT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"23505", "22001", "42P01", "55000", "5"})
  void time_does_not_heal_these_states(String state) {
    assertThat(Fault.of(wrapped(new SQLException("x", state)))).isEqualTo(Fault.LASTING);
  }

  static Stream<Throwable> transientFaults() {
    return Stream.of(
        new OptimisticLockException(),
        new SocketTimeoutException(),
        new TimeoutException(),
        new SQLException("Sorry, acquisition timeout!"),
        new OutOfMemoryError());
  }

  @ParameterizedTest
  @MethodSource("transientFaults")
  void time_heals_these_faults(Throwable fault) {
    assertThat(Fault.of(wrapped(fault))).isEqualTo(Fault.TRANSIENT);
  }

  @Test
  void time_does_not_heal_a_fault_of_the_program() {
    assertThat(Fault.of(new IllegalStateException())).isEqualTo(Fault.LASTING);
    assertThat(Fault.of(new SQLException("no state"))).isEqualTo(Fault.LASTING);
  }

  @Test
  void time_does_not_heal_a_payload_that_does_not_fit() {
    ReceivedEvent event =
        new ReceivedEvent(
            new UUID(0, 1),
            "urn:bht:other",
            "type",
            OrganisationNumbers.valid(1),
            Instant.EPOCH,
            "correlation",
            JsonNodeFactory.instance.objectNode().put("number", "none"));
    Throwable failure = catchThrowable(() -> event.dataAs(Recorder.Thing.class));

    assertThat(failure).isInstanceOf(IllegalArgumentException.class);
    assertThat(Fault.of(failure)).isEqualTo(Fault.LASTING);
  }

  private static Throwable wrapped(Throwable cause) {
    return new EventLogException("outer", new RuntimeException(cause));
  }
}
