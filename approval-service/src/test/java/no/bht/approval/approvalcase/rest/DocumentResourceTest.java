package no.bht.approval.approvalcase.rest;

import static no.bht.approval.fixture.ApprovalApi.APPLICATIONS;
import static no.bht.approval.fixture.ApprovalApi.as;
import static no.bht.approval.fixture.ApprovalApi.asProvider;
import static no.bht.approval.fixture.ApprovalApi.key;
import static no.bht.approval.fixture.ApprovalApi.read;
import static no.bht.approval.fixture.ApprovalApi.submitted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import java.util.function.Supplier;
import no.bht.approval.fixture.Database;
import no.bht.approval.fixture.Numbers;
import no.bht.localstack.testing.RealServers;
import no.bht.localstack.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@QuarkusTest
@WithTestResource(RealServers.class)
class DocumentResourceTest {
  private static final int LIMIT = 25 * 1024 * 1024;
  private static final byte[] PDF = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);

  @TestHTTPResource URI base;
  @Inject Database database;

  @Test
  void a_document_comes_out_as_it_went_in() throws Exception {
    String provider = Numbers.organisation(120);
    String id = submitted(provider);
    byte[] bytes = new byte[700_001];
    new Random(7).nextBytes(bytes);
    System.arraycopy(PDF, 0, bytes, 0, PDF.length);

    Response attached = upload(provider, id, key(), "application/pdf", bytes);
    attached
        .then()
        .statusCode(201)
        .body("size", equalTo(bytes.length))
        .body("scanState", equalTo("NOT_SCANNED"))
        .body(
            "sha256",
            equalTo(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes))));
    Response downloaded =
        as("inspector").get(APPLICATIONS + "/" + id + "/documents/" + attached.path("id"));

    downloaded.then().statusCode(200).contentType("application/pdf");
    assertThat(Arrays.equals(downloaded.asByteArray(), bytes)).isTrue();
    assertThat(downloaded.header("Content-Disposition"))
        .isEqualTo("attachment; filename*=UTF-8''kvalitet%20%C3%A5.pdf");
    read(id)
        .then()
        .body("documents.sha256", hasItem(attached.<String>path("sha256")))
        .header("ETag", attached.header("ETag"));
  }

  @Test
  void the_same_key_with_other_content_is_refused() {
    String provider = Numbers.organisation(121);
    String id = submitted(provider);
    String key = key();
    byte[] one = {'o', 'n', 'e'};

    String first = upload(provider, id, key, "text/plain", one).path("id");

    assertThat(upload(provider, id, key, "text/plain", one).<String>path("id")).isEqualTo(first);
    upload(provider, id, key, "text/plain", new byte[] {'t', 'w', 'o'}).then().statusCode(422);
  }

  @Test
  void bad_documents_are_refused() {
    String provider = Numbers.organisation(122);
    String id = submitted(provider);

    upload(provider, id, key(), "text/plain", new byte[0]).then().statusCode(422);
    upload(provider, id, key(), "text/html", new byte[] {'x'}).then().statusCode(415);
    asProvider(provider)
        .contentType("text/plain")
        .header("Idempotency-Key", key())
        .body(new byte[] {'x'})
        .post(APPLICATIONS + "/" + id + "/documents?kind=PICTURE&fileName=a.txt")
        .then()
        .statusCode(400);
    asProvider(provider)
        .contentType("text/plain")
        .header("Idempotency-Key", key())
        .body(new byte[] {'x'})
        .queryParam("fileName", "../a.txt")
        .post(APPLICATIONS + "/" + id + "/documents?kind=OTHER")
        .then()
        .statusCode(400);
  }

  @Test
  void what_a_document_is_is_seen_from_its_bytes() {
    String provider = Numbers.organisation(895);
    String id = submitted(provider);

    upload(provider, id, key(), "text/plain", PDF)
        .then()
        .statusCode(201)
        .body("mediaType", equalTo("application/pdf"));
    for (String disguised : new String[] {"<html><body>Hi</body></html>", "MZ\u0000\u0001", "PK"}) {
      upload(
              provider,
              id,
              key(),
              "application/pdf",
              disguised.getBytes(StandardCharsets.ISO_8859_1))
          .then()
          .statusCode(disguised.equals("PK") ? 201 : 415);
    }
  }

  @Test
  void an_infected_document_is_never_handed_out_nor_one_that_waits_for_the_scanner() {
    String provider = Numbers.organisation(896);
    String id = submitted(provider);
    String document = upload(provider, id, key(), "text/plain", new byte[] {'x'}).path("id");
    String path = APPLICATIONS + "/" + id + "/documents/" + document;

    as("case-officer").get(path).then().statusCode(200);
    database.execute("update document set scan_state = 'PENDING' where id = ?::uuid", document);
    as("case-officer")
        .get(path)
        .then()
        .statusCode(409)
        .body("code", equalTo("approval:document-not-scanned-yet"));
    database.execute("update document set scan_state = 'INFECTED' where id = ?::uuid", document);
    as("case-officer")
        .get(path)
        .then()
        .statusCode(409)
        .body("code", equalTo("approval:document-infected"));
    read(id).then().body("documents.scanState", hasItem("INFECTED"));
  }

  @Test
  @Timeout(60)
  void a_document_of_25_MB_is_taken_and_one_byte_more_is_too_large() throws Exception {
    String provider = Numbers.organisation(123);
    String id = submitted(provider);

    HttpResponse<String> taken = stream(provider, id, LIMIT);
    assertThat(taken.statusCode()).isEqualTo(201);
    assertThatIsStreamedOut(URI.create(taken.headers().firstValue("Location").orElseThrow()));
    HttpResponse<String> refused = stream(provider, id, LIMIT + 1);

    assertThat(refused.statusCode()).isEqualTo(413);
    assertThat(refused.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/problem+json");
  }

  /** The sender holds the rest back until what it has sent lies in a file. */
  @Test
  void a_document_lies_on_disk_before_it_has_come_whole() throws Exception {
    String provider = Numbers.organisation(125);
    String id = submitted(provider);
    Path folder = Path.of(System.getProperty("java.io.tmpdir"));

    HttpResponse<String> answer =
        stream(provider, id, () -> new WaitingSpaces(8 * 1024 * 1024, folder));

    assertThat(answer.statusCode()).isEqualTo(201);
  }

  @Test
  void another_providers_document_is_not_there() {
    String provider = Numbers.organisation(124);
    String other = Numbers.organisation(122);
    String id = submitted(provider);
    String document = upload(provider, id, key(), "text/plain", new byte[] {'x'}).path("id");

    asProvider(other)
        .get(APPLICATIONS + "/" + id + "/documents/" + document)
        .then()
        .statusCode(404);
    upload(other, id, key(), "text/plain", new byte[] {'x'}).then().statusCode(404);
  }

  private static Response upload(
      String provider, String id, String key, String mediaType, byte[] bytes) {
    return asProvider(provider)
        .contentType(mediaType)
        .header("Idempotency-Key", key)
        .queryParam("kind", "QUALITY_SYSTEM")
        .queryParam("fileName", "kvalitet å.pdf")
        .body(bytes)
        .post(APPLICATIONS + "/" + id + "/documents");
  }

  /** What is taken away while the first bytes are read never comes: it was not in memory. */
  private void assertThatIsStreamedOut(URI location) throws Exception {
    try (HttpClient client = HttpClient.newHttpClient();
        InputStream body =
            client
                .send(
                    HttpRequest.newBuilder(base.resolve(location.getPath()))
                        .header("Authorization", "Bearer " + Tokens.of("inspector"))
                        .build(),
                    BodyHandlers.ofInputStream())
                .body()) {
      assertThat(body.readNBytes(1024)).hasSize(1024);
      String document = location.getPath().substring(location.getPath().lastIndexOf('/') + 1);
      database.execute(
          "delete from document_part where document_id = ?::uuid and part >= 99", document);

      assertThatIOException().isThrownBy(body::readAllBytes);
    }
  }

  /** Sent piece by piece, as a portal would. */
  private HttpResponse<String> stream(String provider, String id, int size) throws Exception {
    return stream(provider, id, () -> new BoundedSpaces(size));
  }

  private HttpResponse<String> stream(String provider, String id, Supplier<InputStream> content)
      throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(
          HttpRequest.newBuilder(
                  base.resolve(
                      APPLICATIONS + "/" + id + "/documents?kind=OTHER&fileName=large.pdf"))
              .header("Authorization", "Bearer " + Tokens.of("provider", provider))
              .header("Idempotency-Key", key())
              .header("Content-Type", "application/pdf")
              .POST(BodyPublishers.ofInputStream(content))
              .build(),
          BodyHandlers.ofString());
    }
  }

  /** Gives its second half only when half of the first is seen in a file of the server. */
  private static final class WaitingSpaces extends InputStream {
    private final int size;
    private final Path folder;
    private int given;

    WaitingSpaces(int size, Path folder) {
      this.size = size;
      this.folder = folder;
    }

    @Override
    public int read() {
      throw new UnsupportedOperationException();
    }

    @Override
    public int read(byte[] target, int offset, int length) {
      if (given == size) {
        return -1;
      }
      if (given >= size / 2) {
        await().atMost(Duration.ofSeconds(20)).until(this::isSeen);
      }
      int now = Math.min(length, given < size / 2 ? size / 2 - given : size - given);
      Arrays.fill(target, offset, offset + now, (byte) ' ');
      given += now;
      return now;
    }

    private boolean isSeen() throws IOException {
      try (DirectoryStream<Path> parts = Files.newDirectoryStream(folder, "document-*.part")) {
        for (Path part : parts) {
          if (Files.size(part) >= size / 4) {
            return true;
          }
        }
        return false;
      }
    }
  }

  private static final class BoundedSpaces extends InputStream {
    private int left;

    BoundedSpaces(int size) {
      left = size;
    }

    @Override
    public int read() {
      return left-- > 0 ? ' ' : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
      if (left <= 0) {
        return -1;
      }
      int given = Math.min(left, length);
      Arrays.fill(target, offset, offset + given, (byte) ' ');
      left -= given;
      return given;
    }
  }
}
