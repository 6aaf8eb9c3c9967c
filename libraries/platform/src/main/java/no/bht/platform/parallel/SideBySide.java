package no.bht.platform.parallel;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.bht.platform.correlation.CorrelationId;
import no.bht.platform.eventlog.Actors;
import org.jspecify.annotations.Nullable;

/** Several threads at one piece of work, all in the name of the one who began it. */
@ApplicationScoped
public class SideBySide {
  private final Actors actors;

  SideBySide(Actors actors) {
    this.actors = actors;
  }

  /**
   * Does the work that many times at once, each on a thread and in transactions of its own; comes
   * back when the last of them has ended.
   *
   * @param stop called once, as soon as one of them has failed: the others are to end soon then
   * @throws RuntimeException what the first of them threw
   */
  public void run(int times, Runnable work, Runnable stop) {
    Runnable named = named(work);
    try (ExecutorService threads =
        Executors.newThreadPerTaskExecutor(
            Thread.ofPlatform().name("side-by-side-", 1).factory())) {
      CompletionService<@Nullable Void> running = new ExecutorCompletionService<>(threads);
      for (int i = 0; i < times; i++) {
        running.submit(named, null);
      }
      await(running, times, stop);
    }
  }

  private Runnable named(Runnable work) {
    String actor = actors.current();
    String correlationId = CorrelationId.current();
    return () -> Actors.as(actor, () -> CorrelationId.with(correlationId, () -> done(work)));
  }

  private static boolean done(Runnable work) {
    work.run();
    return true;
  }

  private static void await(CompletionService<@Nullable Void> running, int times, Runnable stop) {
    RuntimeException first = null;
    for (int i = 0; i < times; i++) {
      RuntimeException failure = failureOfNext(running);
      if (first == null && failure != null) {
        first = failure;
        stop.run();
      }
    }
    if (first != null) {
      throw first;
    }
  }

  private static @Nullable RuntimeException failureOfNext(
      CompletionService<@Nullable Void> running) {
    try {
      Future<@Nullable Void> ended = running.take();
      ended.get();
      return null;
    } catch (ExecutionException e) {
      return e.getCause() instanceof RuntimeException thrown
          ? thrown
          : new IllegalStateException("A part of the work has failed", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new IllegalStateException("Interrupted while parts of the work were done", e);
    }
  }
}
