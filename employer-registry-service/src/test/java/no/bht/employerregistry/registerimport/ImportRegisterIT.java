package no.bht.employerregistry.registerimport;

import static no.bht.employerregistry.fixture.Callers.newNumber;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
import no.bht.platform.sql.Sql;
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
  @Inject Sql sql;

  @Test
  @ActivateRequestContext
  void an_import_that_breaks_off_keeps_whole_chunks_and_ends_right_when_run_again() {
    List<String> numbers = IntStream.range(0, UNITS).mapToObj(i -> newNumber()).toList();
    BulkFile file = BulkFile.ofUnits();
    numbers.forEach(number -> file.unit(number, "41.000"));
    // Again, in another chunk: a number counts where it stands first.
    file.unit(numbers.getFirst(), "62.100");
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
    assertThat(done.counts().read()).isEqualTo(UNITS + 1);
    assertThat(done.counts().rejected()).isEqualTo(1);
    assertThat(done.counts().added()).isEqualTo(UNITS - 5000);
    assertThat(eventsOf(numbers)).isEqualTo(UNITS);
  }

  @Test
  @ActivateRequestContext
  void chunks_of_an_import_do_not_wait_for_one_another() throws SQLException {
    byte[] file = BulkFile.ofUnits().unit(newNumber(), "41.000").csv();
    try (Connection another = database.getConnection();
        Statement statement = another.createStatement()) {
      another.setAutoCommit(false);
      statement.execute(
          "select pg_advisory_xact_lock_shared(hashtextextended('employer-registry merge', 0))");

      RegisterImport done =
          importRegister
              .receive(command(), new File(new ByteArrayInputStream(file)))
              .registerImport();

      assertThat(done.counts().added()).isEqualTo(1);
      another.rollback();
    }
  }

  /** As whoever else changes several at once: so none of two waits for the other. */
  @Test
  @ActivateRequestContext
  void units_are_locked_in_the_order_of_their_numbers_whatever_that_of_the_file() throws Exception {
    List<String> numbers = Stream.of(newNumber(), newNumber()).sorted().toList();
    BulkFile file = BulkFile.ofUnits();
    numbers.forEach(number -> file.unit(number, "41.000"));
    importRegister.receive(command(), new File(new ByteArrayInputStream(file.csv())));
    BulkFile changed = BulkFile.ofUnits();
    numbers.reversed().forEach(number -> changed.unit(number, "62.100"));
    try (Connection another = database.getConnection();
        Statement statement = another.createStatement()) {
      another.setAutoCommit(false);
      assertThat(isLocked(statement, numbers.getFirst())).isTrue();
      CompletableFuture<Boolean> both =
          CompletableFuture.supplyAsync(() -> lockOnceAwaited(statement, numbers.getLast()));

      RegisterImport done =
          importRegister
              .receive(command(), new File(new ByteArrayInputStream(changed.csv())))
              .registerImport();

      assertThat(both.get()).as("the last one is free while the first is waited for").isTrue();
      assertThat(done.counts().changed()).isEqualTo(2);
    }
  }

  /** Locks it when somebody waits for what the connection holds, and lets go of everything. */
  private boolean lockOnceAwaited(Statement statement, String number) {
    try {
      try (ResultSet row = statement.executeQuery("select pg_backend_pid()")) {
        row.next();
        int holder = row.getInt(1);
        await().atMost(Duration.ofMinutes(1)).until(() -> isAwaited(holder));
        return isLocked(statement, number);
      } finally {
        statement.getConnection().rollback();
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private boolean isAwaited(int holder) {
    return sql.one(
            "select true from pg_stat_activity where ? = any (pg_blocking_pids(pid))",
            row -> true,
            holder)
        .isPresent();
  }

  private static boolean isLocked(Statement statement, String number) throws SQLException {
    try (ResultSet row =
        statement.executeQuery(
            "select from employer where organisation_number = '%s' for no key update skip locked"
                .formatted(number))) {
      return row.next();
    }
  }

  /** The one straight into the tables, the other compared with all that is known of it. */
  @Test
  @ActivateRequestContext
  void a_newcomer_has_the_duty_that_considering_everything_would_give_it() {
    String newcomer = newNumber();
    String known = newNumber();
    sql.update(
        """
        insert into duty_period (employer, obliged_from, obliged_to, scope, grounds)
        values (?, '2020-01-01', '2020-12-31', 'WHOLE', '{INDUSTRY_LIST}')
        """,
        known);
    byte[] file = BulkFile.ofUnits().unit(newcomer, "43.221").unit(known, "43.221").csv();

    importRegister.receive(command(), new File(new ByteArrayInputStream(file)));

    assertThat(openPeriodOf(newcomer)).isEqualTo(openPeriodOf(known));
    Log log = new Log(database);
    assertThat(log.of("obligation-established", newcomer))
        .hasSize(1)
        .isEqualTo(log.of("obligation-established", known));
  }

  private List<String> openPeriodOf(String number) {
    return sql.list(
        "select (to_jsonb(p) - 'employer')::text from duty_period p where employer = ? and obliged_to is null",
        row -> row.getString(1),
        number);
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
