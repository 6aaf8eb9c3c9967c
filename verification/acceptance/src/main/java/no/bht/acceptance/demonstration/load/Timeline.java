package no.bht.acceptance.demonstration.load;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import no.bht.acceptance.client.Stack;
import no.bht.acceptance.demonstration.data.Mornings;

/** What happens on which step, and the playing of it. */
final class Timeline {
  private static final int AT_THE_SAME_TIME = 8;
  private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

  private final List<List<Task>> steps =
      IntStream.range(0, Mornings.all().size())
          .<List<Task>>mapToObj(step -> new ArrayList<>())
          .toList();

  /** Adds a task; what lies beyond the last step never happens. */
  void at(int step, Task task) {
    if (step < steps.size()) {
      steps.get(step).add(task);
    }
  }

  /**
   * Plays every step before today, each on its own day by the services' clock.
   *
   * @param played hears of each step when it is done
   */
  void play(Stack stack, LocalDate today, IntConsumer played) {
    try (ExecutorService workers =
        Executors.newFixedThreadPool(AT_THE_SAME_TIME, Thread.ofVirtual().factory())) {
      for (int step = 0; step < steps.size() && Mornings.day(step).isBefore(today); step++) {
        LocalDate day = Mornings.day(step);
        stack.clockTo(morningOf(day));
        playDay(workers, day, steps.get(step));
        played.accept(step);
      }
    }
  }

  static Instant morningOf(LocalDate day) {
    return day.atTime(8, 0).atZone(OSLO).toInstant();
  }

  private static void playDay(ExecutorService workers, LocalDate day, List<Task> tasks) {
    List<Callable<LocalDate>> calls =
        tasks.stream().map(task -> Executors.callable(() -> task.on(day), day)).toList();
    try {
      for (Future<LocalDate> done : workers.invokeAll(calls)) {
        done.get();
      }
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException cause
          ? cause
          : new IllegalStateException("On " + day, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted", e);
    }
  }
}
