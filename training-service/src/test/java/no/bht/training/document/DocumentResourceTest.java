package no.bht.training.document;

import static no.bht.training.fixture.Portal.EVERY_OBJECTIVE;
import static no.bht.training.fixture.Portal.acceptedCourse;
import static no.bht.training.fixture.Portal.addMember;
import static no.bht.training.fixture.Portal.as;
import static no.bht.training.fixture.Portal.complete;
import static no.bht.training.fixture.Portal.course;
import static no.bht.training.fixture.Portal.handIn;
import static no.bht.training.fixture.Portal.key;
import static no.bht.training.fixture.Portal.newPerson;
import static no.bht.training.fixture.Portal.newProvider;
import static no.bht.training.fixture.Portal.provider;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import javax.sql.DataSource;
import no.bht.platform.document.BackgroundScan;
import no.bht.platform.document.ContentStore;
import no.bht.platform.document.ScanTable;
import no.bht.platform.testing.FakeClamd;
import no.bht.training.fixture.OnRealServers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers
class DocumentResourceTest {
  private static final LocalDate DAY = LocalDate.of(2025, 3, 1);

  private final String provider = newProvider();

  @Inject DataSource database;
  @Inject ContentStore contents;
  @Inject InstantSource clock;

  @Test
  void the_content_of_a_course_is_its_organisers_and_the_offices() {
    String location =
        handIn(provider(provider), "/api/v1/courses", course(provider, EVERY_OBJECTIVE))
            .header("Location");
    byte[] pdf = pdf(600_000);

    Response attached = attach(provider, location, "kind=MATERIAL&fileName=slides.pdf", pdf);

    attached.then().statusCode(201).body("size", equalTo(pdf.length));
    assertThat(as("case-officer").get(attached.header("Location")).asByteArray()).isEqualTo(pdf);
    as("inspector")
        .get(location + "/documents")
        .then()
        .statusCode(200)
        .body("items.fileName", contains("slides.pdf"));
    provider(newProvider()).get(attached.header("Location")).then().statusCode(404);
  }

  @Test
  void what_is_not_what_it_is_said_to_be_is_refused() {
    String location =
        handIn(provider(provider), "/api/v1/courses", course(provider, EVERY_OBJECTIVE))
            .header("Location");
    byte[] text = "Not a PDF at all".getBytes(StandardCharsets.UTF_8);

    attach(provider, location, "kind=MATERIAL&fileName=a.pdf", text).then().statusCode(415);
    attach(provider, location, "kind=MATERIAL&fileName=a.pdf", new byte[0]).then().statusCode(422);
    attach(provider, location, "kind=COURSE_CERTIFICATE&fileName=a.pdf", pdf(9))
        .then()
        .statusCode(400);
    attach(provider, location, "kind=TEST&fileName=a/b.pdf", pdf(9)).then().statusCode(400);
    attach(newProvider(), location, "kind=TEST&fileName=a.pdf", pdf(9)).then().statusCode(404);
  }

  @Test
  void what_waits_for_the_scanner_or_is_infected_is_not_handed_out() throws IOException {
    nothingElseWaits();
    String location =
        handIn(provider(provider), "/api/v1/courses", course(provider, EVERY_OBJECTIVE))
            .header("Location");
    byte[] virus = "%PDF-1.7 a VIRUS".getBytes(StandardCharsets.US_ASCII);
    String infected =
        attach(provider, location, "kind=TEST&fileName=a.pdf", virus).header("Location");
    byte[] pdf = pdf(300_000);
    String clean = attach(provider, location, "kind=TEST&fileName=b.pdf", pdf).header("Location");
    provider(provider).get(infected).then().statusCode(200);

    execute("update training_document set scan_state = 'PENDING' where scan_state = 'NOT_SCANNED'");
    provider(provider)
        .get(clean)
        .then()
        .statusCode(409)
        .body("code", equalTo("training:document-not-scanned-yet"));
    try (FakeClamd clamd = new FakeClamd()) {
      new BackgroundScan(
              new ScanTable(database, "training_document"), contents, clamd.scanner(), clock)
          .scanWaiting();
      assertThat(clamd.received.getLast()).isEqualTo(pdf);
    }

    provider(provider)
        .get(infected)
        .then()
        .statusCode(409)
        .body("code", equalTo("training:document-infected"));
    assertThat(provider(provider).get(clean).asByteArray()).isEqualTo(pdf);
    provider(provider)
        .get(location + "/documents")
        .then()
        .body("items.scanState", contains("INFECTED", "CLEAN"));
  }

  @Test
  void a_course_certificate_is_erased_with_the_person() throws SQLException {
    String member = addMember(provider, newPerson(), DAY).path("memberId");
    Response completed = complete(provider, member, acceptedCourse(newProvider(), DAY), DAY);
    String location = completed.header("Location");
    attach(provider, location, "fileName=certificate.pdf", pdf(50)).then().statusCode(201);

    try (Connection connection = database.getConnection();
        PreparedStatement erase =
            connection.prepareStatement(
                "update person set person_key = ? where person_key ="
                    + " (select person_key from completion where id = ?)")) {
      erase.setString(1, "0e".repeat(32));
      erase.setObject(2, UUID.fromString(completed.path("completionId")));
      assertThat(erase.executeUpdate()).isEqualTo(1);
    }

    as("case-officer").get(location + "/documents").then().statusCode(200).body("items", empty());
  }

  /** What other tests have handed in is none of ours. */
  private void nothingElseWaits() {
    execute("update training_document set scan_state = 'CLEAN' where scan_state <> 'INFECTED'");
  }

  private void execute(String sql) {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  private static Response attach(String provider, String location, String query, byte[] bytes) {
    return provider(provider)
        .header("Idempotency-Key", key())
        .contentType("application/pdf")
        .body(bytes)
        .post(location + "/documents?" + query);
  }

  private static byte[] pdf(int more) {
    byte[] bytes = new byte[5 + more];
    Arrays.fill(bytes, (byte) 'x');
    System.arraycopy("%PDF-".getBytes(StandardCharsets.US_ASCII), 0, bytes, 0, 5);
    return bytes;
  }
}
