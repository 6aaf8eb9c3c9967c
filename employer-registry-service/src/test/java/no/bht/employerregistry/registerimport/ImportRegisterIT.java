package no.bht.employerregistry.registerimport;

import static no.bht.employerregistry.fixture.Callers.newNumber;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import no.bht.employerregistry.domain.CommandRefused;
import no.bht.employerregistry.domain.Refusal;
import no.bht.employerregistry.employer.domain.UnitKind;
import no.bht.employerregistry.fixture.BulkFile;
import no.bht.employerregistry.fixture.Callers;
import no.bht.employerregistry.fixture.Log;
import no.bht.employerregistry.fixture.OnRealServers;
import no.bht.employerregistry.industryrule.domain.Classification;
import no.bht.employerregistry.registerimport.domain.ImportLock;
import no.bht.employerregistry.registerimport.domain.ReceivedFile;
import no.bht.employerregistry.registerimport.domain.RegisterFile;
import no.bht.employerregistry.registerimport.domain.RegisterImport;
import no.bht.employerregistry.registerimport.domain.RegisterImports;
import no.bht.employerregistry.registerimport.domain.RegisterImports.ImportKey;
import no.bht.employerregistry.registerimport.domain.TransferBroken;
import no.bht.employerregistry.registerimport.file.RegisterFiles;
import no.bht.employerregistry.registerimport.file.SourceBytes;
import no.bht.employerregistry.registerimport.usecase.ImportRegister;
import no.bht.employerregistry.registerimport.usecase.ImportRegister.Command;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers
class ImportRegisterIT {
  /** More than one chunk of the default size. */
  private static final int UNITS = 7000;

  @Inject ImportRegister importRegister;
  @Inject RegisterImports imports;
  @Inject ImportLock lock;
  @Inject DataSource database;

  @Test
  @ActivateRequestContext
  void an_import_that_breaks_off_keeps_whole_chunks_and_ends_right_when_run_again() {
    List<String> numbers = IntStream.range(0, UNITS).mapToObj(i -> newNumber()).toList();
    BulkFile file = BulkFile.ofUnits();
    numbers.forEach(number -> file.unit(number, "41.000"));
    Command command = command();
    byte[] bytes = file.jsonArray();

    assertThatThrownBy(
            () -> importRegister.receive(command, new File(breaking(bytes, bytes.length - 200))))
        .isInstanceOf(TransferBroken.class);

    RegisterImport broken = imports.ofKey(command.key()).orElseThrow();
    assertThat(broken.state()).isEqualTo(RegisterImport.State.ABORTED);
    assertThat(broken.counts().accepted()).isEqualTo(5000);
    assertThat(eventsOf(numbers)).isEqualTo(5000);

    RegisterImport done =
        importRegister.receive(command, new File(new ByteArrayInputStream(bytes))).registerImport();

    assertThat(done.id()).isEqualTo(broken.id());
    assertThat(done.complete()).isTrue();
    assertThat(done.counts().read()).isEqualTo(UNITS);
    assertThat(done.counts().added()).isEqualTo(UNITS - 5000);
    assertThat(eventsOf(numbers)).isEqualTo(UNITS);
  }

  @Test
  @ActivateRequestContext
  void one_import_runs_at_a_time() {
    ReceivedFile file =
        new File(new ByteArrayInputStream(BulkFile.ofUnits().unit(newNumber(), "41.000").csv()));
    try (ImportLock.Held _ = lock.tryHold().orElseThrow()) {
      assertThatThrownBy(() -> importRegister.receive(command(), file))
          .isInstanceOfSatisfying(
              CommandRefused.class,
              refused -> assertThat(refused.refusal()).isInstanceOf(Refusal.ImportRunning.class));
    }
    assertThat(importRegister.receive(command(), file).registerImport().complete()).isTrue();
  }

  private long eventsOf(List<String> numbers) {
    return new Log(database)
        .subjectsOf("obligation-established").stream()
            .filter(Set.copyOf(numbers)::contains)
            .count();
  }

  private static Command command() {
    return new Command(new ImportKey("test", Callers.key()), UnitKind.SUB, Classification.SN2025);
  }

  /** A transfer that is lost after so many bytes. */
  private static InputStream breaking(byte[] bytes, int after) {
    return new FilterInputStream(new ByteArrayInputStream(bytes, 0, after)) {
      @Override
      public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        if (count < 0) {
          throw new IOException("connection lost");
        }
        return count;
      }
    };
  }

  private record File(SourceBytes bytes) implements ReceivedFile {
    File(InputStream in) {
      this(new SourceBytes(in));
    }

    @Override
    public RegisterFile records() {
      return RegisterFiles.open(bytes);
    }

    @Override
    public String finish() {
      return bytes.finish();
    }
  }
}
