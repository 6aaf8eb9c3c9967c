package no.bht.approval.approvalcase.scanning;

import static no.bht.approval.fixture.ApprovalApi.APPLICATIONS;
import static no.bht.approval.fixture.ApprovalApi.asProvider;
import static no.bht.approval.fixture.ApprovalApi.key;
import static no.bht.approval.fixture.ApprovalApi.read;
import static no.bht.approval.fixture.ApprovalApi.submitted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import no.bht.approval.fixture.Database;
import no.bht.approval.fixture.Numbers;
import no.bht.localstack.testing.RealServers;
import no.bht.platform.document.BackgroundScan;
import no.bht.platform.document.ContentStore;
import no.bht.platform.document.ScanTable;
import no.bht.platform.testing.FakeClamd;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealServers.class)
class ScanDocumentsIT {
  @Inject DataSource dataSource;
  @Inject ContentStore contents;
  @Inject Database database;
  @Inject InstantSource clock;

  /** What other tests have handed in is none of ours. */
  @BeforeEach
  void nothing_else_waits() {
    database.execute("update document set scan_state = 'CLEAN' where scan_state <> 'INFECTED'");
  }

  @Test
  void documents_are_scanned_whole_in_the_order_they_came() throws IOException {
    byte[] large = new byte[1_000_000];
    Arrays.fill(large, (byte) 'a');
    String id = submitted(Numbers.organisation(890));
    attach(890, id, large);
    attach(890, id, "a VIRUS".getBytes(StandardCharsets.US_ASCII));
    try (FakeClamd clamd = new FakeClamd()) {
      BackgroundScan scan = scan(clamd, clock);

      assertThat(scan.scanOne()).isTrue();
      assertThat(scan.scanOne()).isTrue();
      assertThat(scan.scanOne()).isFalse();

      assertThat(clamd.received.getFirst()).isEqualTo(large);
    }
    assertThat(read(id).<List<String>>path("documents.scanState"))
        .containsExactlyInAnyOrder("CLEAN", "INFECTED");
    assertThat(
            database.count(
                "select max(length(content)) from document_part p join document d"
                    + " on d.id = p.document_id where d.case_id = ?::uuid",
                id))
        .isEqualTo(256 * 1024);
  }

  @Test
  void one_whose_scanner_was_killed_is_taken_again_when_its_claim_has_run_out() throws IOException {
    String id = submitted(Numbers.organisation(891));
    attach(891, id, new byte[] {'x'});
    Instant now = clock.instant();
    assertThat(scans().claim(now, now.plus(Duration.ofMinutes(5)))).isPresent();
    try (FakeClamd clamd = new FakeClamd()) {
      assertThat(scan(clamd, () -> now).scanOne()).isFalse();
      Instant later = now.plus(Duration.ofMinutes(5)).plusMillis(1);
      assertThat(scan(clamd, () -> later).scanOne()).isTrue();
    }
    assertThat(read(id).<String>path("documents[0].scanState")).isEqualTo("CLEAN");
  }

  @Test
  void a_scanner_that_cannot_say_changes_nothing() throws IOException {
    String id = submitted(Numbers.organisation(892));
    attach(892, id, new byte[] {'x'});
    try (FakeClamd clamd = new FakeClamd()) {
      clamd.answer = "INSTREAM size limit exceeded. ERROR";
      assertThatIOException().isThrownBy(() -> scan(clamd, clock).scanOne());
    }
    assertThat(read(id).<String>path("documents[0].scanState")).isEqualTo("NOT_SCANNED");
  }

  private ScanTable scans() {
    return new ScanTable(dataSource, "document");
  }

  private BackgroundScan scan(FakeClamd clamd, InstantSource at) {
    return new BackgroundScan(scans(), contents, clamd.scanner(), at);
  }

  private static void attach(int place, String id, byte[] bytes) {
    asProvider(Numbers.organisation(place))
        .contentType("text/plain")
        .header("Idempotency-Key", key())
        .queryParam("kind", "OTHER")
        .queryParam("fileName", "a.txt")
        .body(bytes)
        .post(APPLICATIONS + "/" + id + "/documents")
        .then()
        .statusCode(201);
  }
}
