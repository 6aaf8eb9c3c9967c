package no.bht.platform.problem;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import no.bht.localstack.testing.RealServers;
import no.bht.localstack.testing.Tokens;
import no.bht.platform.testing.NationalIdentityNumbers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(RealServers.class)
class AddressDoorTest {
  private static final String NUMBER = NationalIdentityNumbers.synthetic(11);
  private static final String SPLIT = NUMBER.substring(0, 6) + "%20" + NUMBER.substring(6);
  private static final String NOT_ALLOWED = "national-identity-number-not-allowed";

  @TestHTTPResource URI base;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/samples/%s",
        "/api/v1/samples/x%s",
        "/api/v1/samples;of=%s",
        "/api/v1/samples/%%61%s",
        "/api/v1/samples?name=%s",
        "/api/v1/samples?limit=1&name=of%%20%s",
        "/api/v1/samples?%s",
        "/api/v1/samples?%s=1",
        "/nowhere/%s",
        "/q/%s/x"
      })
  void an_address_with_a_national_identity_number_gets_no_further(String address) {
    for (String number : new String[] {NUMBER, SPLIT, NUMBER.replace("1", "%31")}) {
      refused(given().urlEncodingEnabled(false).get(address.formatted(number)));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/nowhere/974761211/units/12",
        "/nowhere/974761211/12/34",
        "/nowhere/974761211-12",
        "/nowhere/17/84/85/50094",
        "/nowhere/01981f3e-1111-7a3b-9d8e-5%s",
        "/nowhere?from=2026-03-09&to=2026-03-10&employer=974761211&provider=974761076",
        "/nowhere?after=MDE5ODFmM2UtMTExMS03YTNiLTlkOGUtNTEyMzQ1Njc4OTAx",
        "/nowhere?asOf=2026-11-23T00:30:12.%3$s",
        "/nowhere?asOf=2026-11-23T00:30:12.%3$sZ",
        "/nowhere?asOf=2026-11-23T00%%3A30%%3A12.%3$s%%2B01:00"
      })
  void other_addresses_pass(String address) {
    given()
        .urlEncodingEnabled(false)
        .get(address.formatted(NUMBER, "", NUMBER.substring(2)))
        .then()
        .statusCode(404)
        .body("instance", not(equalTo("/")));
  }

  @Test
  void a_key_with_a_national_identity_number_is_refused() {
    refused(given().header("Idempotency-Key", "of-" + NUMBER).post("/api/v1/samples"));
  }

  @Test
  void the_connection_goes_on_after_a_refusal() throws Exception {
    String refused =
        "POST /api/v1/samples HTTP/1.1\r\nHost: a\r\nIdempotency-Key: %s\r\nContent-Length: 2\r\n\r\n{}"
            .formatted(NUMBER);
    assertThat(raw(refused + refused + "GET /nowhere HTTP/1.1\r\nHost: a\r\n"))
        .contains("HTTP/1.1 400 ", "HTTP/1.1 404 ");
  }

  @Test
  void a_correlation_id_with_one_is_replaced() {
    given()
        .header("X-Correlation-Id", "of-" + NUMBER)
        .get("/api/v1/samples")
        .then()
        .statusCode(200)
        .header("X-Correlation-Id", not(equalTo("of-" + NUMBER)));
  }

  @Test
  void a_property_that_is_named_by_one_is_not_named_in_the_answer() {
    given()
        .auth()
        .oauth2(Tokens.of("case-officer"))
        .contentType(ContentType.JSON)
        .header("Idempotency-Key", "named-by-a-number")
        .body("{\"items\":[],\"" + NUMBER + "\":1}")
        .post("/api/v1/samples")
        .then()
        .statusCode(400)
        .body("code", equalTo("unknown-property"))
        .body("errors.pointer", hasItem(""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/samples/%zz",
        "/api/v1/samples?limit=%e0%a4%a",
        "/api/v1/samples?%=1",
        "/api/v1/samples/a|b",
        "/api/v1/samples?{",
        "/q/%zz",
        "?limit=1"
      })
  void an_address_that_cannot_be_read_is_told_so(String address) throws Exception {
    problem(raw("GET " + address + " HTTP/1.1\r\nHost: a\r\n"), 400, "bad-request");
  }

  @Test
  void what_comes_by_no_address_or_to_no_host_gets_a_problem_too() throws Exception {
    problem(raw("GET * HTTP/1.1\r\nHost: a\r\n"), 404, "not-found");
    problem(raw("GET /api/v1/samples HTTP/1.1\r\n"), 400, "bad-request");
  }

  @ParameterizedTest
  @CsvSource({"16384, 404", "16385, 414", "60000, 414"})
  void the_length_of_an_address_has_a_limit(int length, int status) throws Exception {
    problem(
        raw("GET /" + "x".repeat(length - 1) + " HTTP/1.1\r\nHost: a\r\n"),
        status,
        status == 404 ? "not-found" : "uri-too-long");
  }

  @Test
  void headers_have_a_limit() throws Exception {
    String request = "GET /nowhere HTTP/1.1\r\nHost: a\r\nX-A: ";
    problem(raw(request + "x".repeat(20_000) + "\r\n"), 404, "not-found");
    problem(raw(request + "x".repeat(30_000) + "\r\n"), 431, "headers-too-large");
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/json", "application/xml", "application/octet-stream"})
  void a_body_that_is_far_too_large_is_refused_also_when_it_is_sent_whole(String type)
      throws Exception {
    String head =
        "POST /api/v1/samples HTTP/1.1\r\nHost: a\r\nContent-Type: %s\r\nContent-Length: %d\r\n"
            .formatted(type, 30_000_000);
    problem(raw(head, new byte[30_000_000]), 413, "body-too-large");
  }

  private static void refused(Response answer) {
    answer
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("code", equalTo(NOT_ALLOWED))
        .body("instance", equalTo("/"));
    assertThat(answer.asString() + answer.headers()).doesNotContain(NUMBER);
  }

  private static void problem(String answer, int status, String code) {
    assertThat(answer)
        .startsWith("HTTP/1.1 " + status + " ")
        .contains("application/problem+json", "\"code\":\"" + code + "\"", "traceId");
  }

  /** Clients do not send what no server takes. */
  private String raw(String head, byte... body) throws IOException {
    try (Socket socket = new Socket(base.getHost(), base.getPort())) {
      socket.setSoTimeout(20_000);
      OutputStream out = socket.getOutputStream();
      out.write((head + "Connection: close\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
      out.write(body);
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
