package no.bht.employerregistry.registerimport.usecase;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.bht.employerregistry.registerimport.domain.FileRecord;
import no.bht.employerregistry.registerimport.domain.RegisterFile;
import no.bht.employerregistry.registerimport.domain.RegisterFile.FileFault;
import no.bht.employerregistry.registerimport.domain.Rejection;

/** Reads the next chunk of a file while the one before is written: neither waits for the other. */
final class ChunkReader implements AutoCloseable {
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(Thread.ofVirtual().name("import-reader").factory());
  private final RegisterFile records;
  private final RecordSorter sorter;
  private final int size;
  private boolean ended;
  private Future<Chunk> ahead;

  /**
   * @param size records of a chunk
   */
  ChunkReader(RegisterFile records, RecordSorter sorter, int size) {
    this.records = records;
    this.sorter = sorter;
    this.size = size;
    ahead = thread.submit(this::read);
  }

  /**
   * The next chunk; an empty one at the end.
   *
   * @throws RuntimeException what the reading threw
   */
  Chunk next() {
    Chunk read = await(ahead);
    ahead = thread.submit(this::read);
    return read;
  }

  /** Does not wait for a sender that has gone quiet. */
  @Override
  public void close() {
    thread.shutdownNow();
  }

  private Chunk read() {
    while (!ended && sorter.pending() < size) {
      FileRecord record = records.next();
      if (record == null) {
        end();
      } else {
        sorter.sort(record);
      }
    }
    return sorter.take();
  }

  private void end() {
    ended = true;
    FileFault fault = records.fault();
    if (fault != null) {
      sorter.reject(
          new Rejection(fault.line(), fault.ordinal(), fault.code(), fault.field(), null));
    }
  }

  private static Chunk await(Future<Chunk> chunk) {
    try {
      return chunk.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException thrown) {
        throw thrown;
      }
      throw new IllegalStateException("The file could not be read", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while a file was read", e);
    }
  }
}
