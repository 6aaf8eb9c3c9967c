package no.bht.employerregistry.registerimport.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import no.bht.employerregistry.employer.domain.UnitKind;
import no.bht.employerregistry.registerimport.domain.EmployerRegister.ReadyUnits;
import no.bht.employerregistry.registerimport.domain.FileRecord;
import no.bht.employerregistry.registerimport.domain.RegisterFile;
import no.bht.employerregistry.registerimport.domain.RejectionCode;
import no.bht.employerregistry.registerimport.domain.TransferBroken;
import no.bht.employerregistry.registerimport.domain.UnitCheck;
import no.bht.employerregistry.registerimport.usecase.ImportSteps.ReadyChunk;
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChunkReaderTest {
  private static final int SIZE = 10;

  @Test
  void every_record_is_in_one_chunk_and_behind_the_last_are_empty_ones() {
    try (ChunkReader chunks = reader(new Records(25))) {
      assertThat(chunks.next().counts().read()).isEqualTo(10);
      assertThat(chunks.next().counts().read()).isEqualTo(10);
      assertThat(chunks.next().counts().read()).isEqualTo(5);
      assertThat(chunks.next().counts().read()).isZero();
      assertThat(chunks.next().counts().read()).isZero();
    }
  }

  @Test
  void what_breaks_the_transfer_meets_everybody_who_asks() {
    Records records = new Records(15);
    records.broken = new TransferBroken(new IOException("lost"));

    try (ChunkReader chunks = reader(records)) {
      assertThat(chunks.next().counts().read()).isEqualTo(10);
      assertThatThrownBy(chunks::next).isSameAs(records.broken);
      assertThatThrownBy(chunks::next).isSameAs(records.broken);
    }
  }

  @Test
  void nobody_waits_for_a_silent_sender_when_the_reader_is_closed() {
    Records records = new Records(10);
    records.silence = new CountDownLatch(1);

    ChunkReader chunks = reader(records);
    assertThat(chunks.next().counts().read()).isEqualTo(10);
    CompletableFuture<ReadyChunk> waiting = CompletableFuture.supplyAsync(chunks::next);
    chunks.close();

    assertThatThrownBy(waiting::join).hasRootCauseInstanceOf(CancellationException.class);
  }

  private static ChunkReader reader(RegisterFile file) {
    RecordSorter sorter =
        new RecordSorter(
            notices -> new UnitCheck(UnitKind.MAIN, true, notices),
            code -> {
              throw new AssertionError("No record is sound");
            },
            LocalDate.EPOCH);
    return new ChunkReader(
        file,
        sorter,
        SIZE,
        chunk -> new ReadyChunk(new None(), chunk.counts(), chunk.rejections(), chunk.notices()));
  }

  private record None() implements ReadyUnits {
    @Override
    public List<OrganisationNumber> numbers() {
      return List.of();
    }

    @Override
    public ReadyUnits without(Set<OrganisationNumber> numbers) {
      return this;
    }
  }

  /** So many broken records, and then the end, a fault or silence. */
  private static final class Records implements RegisterFile {
    private final int count;
    private int given;
    private @Nullable TransferBroken broken;
    private @Nullable CountDownLatch silence;

    Records(int count) {
      this.count = count;
    }

    @Override
    public Format format() {
      return Format.NDJSON;
    }

    @Override
    public boolean gzip() {
      return false;
    }

    @Override
    public @Nullable FileRecord next() {
      if (given < count) {
        given++;
        return new FileRecord.Broken(given, given, RejectionCode.JSON_INVALID);
      }
      if (broken != null) {
        throw broken;
      }
      if (silence != null) {
        waitFor(silence);
      }
      return null;
    }

    @Override
    public @Nullable FileFault fault() {
      return null;
    }

    private static void waitFor(CountDownLatch latch) {
      try {
        latch.await();
      } catch (InterruptedException e) {
        throw new TransferBroken(new IOException(e));
      }
    }
  }
}
