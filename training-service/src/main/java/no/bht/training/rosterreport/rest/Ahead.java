package no.bht.training.rosterreport.rest;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Reads the next part while the one before it is worked on; one ahead, not more. */
final class Ahead implements AutoCloseable {
  private final ReportReader report;
  private final ExecutorService reader = Executors.newVirtualThreadPerTaskExecutor();
  private Future<Optional<ReportReader.Part>> coming;

  Ahead(ReportReader report) {
    this.report = report;
    this.coming = read();
  }

  private Future<Optional<ReportReader.Part>> read() {
    return reader.submit(() -> Optional.ofNullable(report.next()));
  }

  /** The next part; nothing after the last. */
  Optional<ReportReader.Part> next() throws IOException {
    try {
      Optional<ReportReader.Part> part = coming.get();
      if (part.isPresent()) {
        coming = read();
      }
      return part;
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException broken) {
        throw broken;
      }
      throw new IllegalStateException("The report could not be read", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Stopped while reading a report", e);
    }
  }

  @Override
  public void close() {
    reader.shutdownNow();
  }
}
