package no.bht.platform.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import no.bht.platform.problem.ProblemException;
import no.bht.platform.time.ClockResource.SetClockRequest;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ClockThatIsNotSettableTest {
  private final ServiceClock clock = new ServiceClock();
  private final ClockOffsets offsets = new ClockOffsets(untouchable(), clock, () -> false);
  private final ClockResource resource = new ClockResource(clock, offsets, () -> false);

  @Test
  void its_resource_is_not_there() {
    var request = new SetClockRequest(Instant.EPOCH);

    for (ThrowingCallable call :
        List.<ThrowingCallable>of(resource::read, resource::reset, () -> resource.set(request))) {
      assertThatExceptionOfType(ProblemException.class)
          .isThrownBy(call)
          .satisfies(problem -> assertThat(problem.status()).isEqualTo(404));
    }
  }

  @Test
  void it_never_asks_the_database() {
    offsets.pickUp();

    assertThat(clock.offset()).isEqualTo(Duration.ZERO);
  }

  private static DataSource untouchable() {
    return (DataSource)
        Proxy.newProxyInstance(
            DataSource.class.getClassLoader(),
            new Class<?>[] {DataSource.class},
            (proxy, method, arguments) -> {
              throw new AssertionError(method + " was called");
            });
  }
}
