package no.bht.platform.parallel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Queue;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import no.bht.localstack.testing.RealServers;
import no.bht.platform.correlation.CorrelationId;
import no.bht.platform.eventlog.Actors;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealServers.class)
class SideBySideIT {
  @Inject SideBySide sideBySide;
  @Inject Actors actors;

  @Test
  void parts_are_done_at_once_in_the_name_of_who_began() {
    Queue<String> names = new ConcurrentLinkedQueue<>();
    CyclicBarrier both = new CyclicBarrier(2);

    Actors.as(
        "system:sample",
        () ->
            CorrelationId.with(
                "corr-7",
                () -> {
                  sideBySide.run(
                      2,
                      () -> {
                        meet(both);
                        names.add(actors.current() + " " + CorrelationId.current());
                      },
                      () -> {});
                  return true;
                }));

    assertThat(names).containsExactly("system:sample corr-7", "system:sample corr-7");
  }

  @Test
  void the_first_failure_stops_the_others_and_comes_out_when_all_have_ended() {
    CountDownLatch stopped = new CountDownLatch(1);
    AtomicInteger begun = new AtomicInteger();
    AtomicInteger ended = new AtomicInteger();

    assertThatThrownBy(
            () ->
                sideBySide.run(
                    3,
                    () -> {
                      if (begun.getAndIncrement() == 0) {
                        throw new IllegalArgumentException("the first");
                      }
                      waitFor(stopped);
                      ended.incrementAndGet();
                      throw new IllegalArgumentException("a later one");
                    },
                    stopped::countDown))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the first");

    assertThat(ended).hasValue(2);
  }

  private static void meet(CyclicBarrier barrier) {
    try {
      barrier.await();
    } catch (InterruptedException | BrokenBarrierException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void waitFor(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
