package no.bht.employerregistry.registerimport.usecase;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import no.bht.employerregistry.registerimport.domain.FileRecord;
import no.bht.employerregistry.registerimport.domain.RegisterFile;
import no.bht.employerregistry.registerimport.domain.RegisterFile.FileFault;
import no.bht.employerregistry.registerimport.domain.Rejection;
import no.bht.employerregistry.registerimport.usecase.ImportSteps.ReadyChunk;

/**
 * Reads the next chunk of a file, and makes it ready, while others are written: neither waits for
 * the other. Hands each chunk to one of those who ask; how far it reads ahead does not depend on
 * their number.
 */
final class ChunkReader implements AutoCloseable {
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(Thread.ofVirtual().name("import-reader").factory());
  private final RegisterFile records;
  private final RecordSorter sorter;
  private final int size;
  private final Function<Chunk, ReadyChunk> ready;
  private boolean ended;
  private volatile Future<ReadyChunk> ahead;

  /**
   * @param size records of a chunk
   */
  ChunkReader(
      RegisterFile records, RecordSorter sorter, int size, Function<Chunk, ReadyChunk> ready) {
    this.records = records;
    this.sorter = sorter;
    this.size = size;
    this.ready = ready;
    ahead = thread.submit(this::read);
  }

  /**
   * The next chunk; an empty one at the end.
   *
   * @throws RuntimeException what the reading threw, also to everybody who asks later; or that the
   *     reader was closed meanwhile
   */
  synchronized ReadyChunk next() {
    ReadyChunk read = await(ahead);
    ahead = thread.submit(this::read);
    return read;
  }

  /** Waits neither for a sender that has gone quiet, nor lets others wait for it. */
  @Override
  public void close() {
    ahead.cancel(true);
    thread.shutdownNow();
  }

  private ReadyChunk read() {
    while (!ended && sorter.pending() < size) {
      FileRecord record = records.next();
      if (record == null) {
        end();
      } else {
        sorter.sort(record);
      }
    }
    return ready.apply(sorter.take());
  }

  private void end() {
    ended = true;
    FileFault fault = records.fault();
    if (fault != null) {
      sorter.reject(
          new Rejection(fault.line(), fault.ordinal(), fault.code(), fault.field(), null));
    }
  }

  private static ReadyChunk await(Future<ReadyChunk> chunk) {
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
