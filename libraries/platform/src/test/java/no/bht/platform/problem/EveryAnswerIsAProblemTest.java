package no.bht.platform.problem;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import no.bht.localstack.testing.RealServers;
import no.bht.localstack.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(RealServers.class)
class EveryAnswerIsAProblemTest {

  @ParameterizedTest
  @CsvSource({
    "GET, /nowhere, 404, not-found",
    "GET, /api/v1/nowhere, 404, not-found",
    "GET, /q/nowhere, 404, not-found",
    "DELETE, /api/v1/samples, 405, method-not-allowed",
    "GET, /api/v1/samples?limit=x, 404, not-found",
    "GET, /api/v1/samples?limit=0, 400, validation-failed",
    "GET, /api/v1/samples/broken, 500, internal-error",
    "GET, /api/v1/samples/parties/310000019, 401, unauthorized",
    "GET, /api/v1/samples/unmarked, 401, unauthorized",
  })
  void the_status_has_its_code(String method, String path, int status, String code) {
    problem(given().request(method, path).then(), status, code);
  }

  @ParameterizedTest
  @CsvSource({
    "DELETE, /api/v1/samples, 'GET, HEAD, OPTIONS, POST'",
    "POST, /api/v1/samples/parties/310000019, 'GET, HEAD, OPTIONS'",
  })
  void a_method_that_is_not_there_names_those_that_are(String method, String path, String those) {
    problem(given().request(method, path).then(), 405, "method-not-allowed")
        .header("Allow", equalTo(those));
  }

  @Test
  void nothing_of_an_exception_is_told() {
    problem(given().get("/api/v1/samples/broken").then(), 500, "internal-error")
        .body(not(containsString("secret")))
        .body(not(containsString("Exception")));
  }

  @Test
  void an_endpoint_without_a_rule_is_closed_for_everybody() {
    problem(
        given().auth().oauth2(Tokens.of("ops")).get("/api/v1/samples/unmarked").then(),
        403,
        "forbidden");
  }

  @Test
  void a_forged_token_is_unauthorized() {
    problem(
        given()
            .header("Authorization", "Bearer " + Tokens.of("ops").replaceAll("....$", "AAAA"))
            .get("/api/v1/samples/parties/310000019")
            .then(),
        401,
        "unauthorized");
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "..", "a..", ".a.", "..a", "a.b.", "a..c", ".b.c", "a.b.c", "a.b"})
  void rubbish_instead_of_a_token_is_unauthorized(String rubbish) {
    problem(
        given()
            .header("Authorization", "Bearer " + rubbish)
            .get("/api/v1/samples/parties/310000019")
            .then(),
        401,
        "unauthorized");
  }

  @Test
  void a_wrong_role_is_forbidden() {
    problem(
        given().auth().oauth2(Tokens.of("ops")).get("/api/v1/samples/parties/310000019").then(),
        403,
        "forbidden");
  }

  @Test
  void what_a_token_lacks_stands_in_the_header() {
    String path = "/api/v1/samples/parties/310000019";
    challenge(given().get(path), "Bearer");
    challenge(
        given().header("Authorization", "Bearer x").get(path), "Bearer error=\"invalid_token\"");
    challenge(
        given().auth().oauth2(Tokens.of("ops")).get(path), "Bearer error=\"insufficient_scope\"");
    challenge(
        creating(Tokens.machine("310000019", "bht:approval.read")),
        "Bearer error=\"insufficient_scope\", scope=\"brreg:tilda\"");
    challenge(creating(Tokens.machine("310000027", "brreg:tilda")));
  }

  private static Response creating(String token) {
    return given()
        .auth()
        .oauth2(token)
        .contentType(ContentType.JSON)
        .body("{}")
        .post("/api/v1/samples");
  }

  private static void challenge(Response answer, String... expected) {
    assertThat(answer.getHeaders().getValues("WWW-Authenticate")).containsExactly(expected);
  }

  @Test
  void a_bad_organisation_number_has_a_pointer() {
    problem(
            given()
                .auth()
                .oauth2(Tokens.of("case-officer"))
                .get("/api/v1/samples/parties/987654321")
                .then(),
            400,
            "organisation-number-invalid")
        .body("errors.size()", equalTo(1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"items\":[{\"name\":\" \",\"share\":0}]}|validation-failed|/items/0/name",
        "{\"items\":[{\"name\":\"a\",\"share\":0}]}|validation-failed|/items/0/share",
        "{}|validation-failed|/items",
        "{\"items\":[],\"surprise\":1}|unknown-property|/surprise",
        "{\"items\":[{\"name\":\"a\",\"share\":\"1\"}]}|value-invalid|/items/0/share",
        "{\"items\":[{\"name\":7,\"share\":1}]}|value-invalid|/items/0/name",
        "{\"items\":[],\"party\":\"987654321\"}|organisation-number-invalid|/party",
      })
  void a_bad_body_is_told_where(String body, String code, String pointer) {
    problem(post(body), 400, code).body("errors.pointer", hasItem(pointer));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{|json-unreadable",
        "''|validation-failed",
        "[1]|value-invalid",
        "null|validation-failed"
      })
  void an_unreadable_body_is_refused(String body, String code) {
    problem(post(body), 400, code);
  }

  @Test
  void another_media_type_is_refused() {
    problem(
        given()
            .auth()
            .oauth2(Tokens.of("case-officer"))
            .contentType("application/xml")
            .body("<a/>")
            .post("/api/v1/samples")
            .then(),
        415,
        "media-type-not-supported");
  }

  @Test
  void another_representation_is_refused() {
    problem(given().accept("image/png").get("/api/v1/samples").then(), 406, "not-acceptable");
  }

  @Test
  void a_body_over_the_limit_is_refused() {
    problem(
        post("{\"items\":[{\"name\":\"" + "x".repeat(2_000_000) + "\",\"share\":1}]}"),
        413,
        "body-too-large");
  }

  @Test
  void the_correlation_id_goes_through() {
    given()
        .header("X-Correlation-Id", "abc-123")
        .get("/nowhere")
        .then()
        .header("X-Correlation-Id", "abc-123")
        .body("traceId", equalTo("abc-123"));
  }

  @Test
  void the_trace_of_the_caller_is_the_correlation_id() {
    given()
        .header("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01")
        .get("/api/v1/samples")
        .then()
        .statusCode(200)
        .header("X-Correlation-Id", "4bf92f3577b34da6a3ce929d0e0e4736");
  }

  private static ValidatableResponse post(String body) {
    return given()
        .auth()
        .oauth2(Tokens.of("case-officer"))
        .contentType(ContentType.JSON)
        .header("Idempotency-Key", "bad-" + Integer.toHexString(body.hashCode()))
        .body(body)
        .post("/api/v1/samples")
        .then();
  }

  private static ValidatableResponse problem(ValidatableResponse answer, int status, String code) {
    return answer
        .statusCode(status)
        .contentType("application/problem+json")
        .body("status", equalTo(status))
        .body("code", equalTo(code))
        .body("type", equalTo("urn:bht:problem:" + code))
        .body("title", notNullValue())
        .body("detail", notNullValue())
        .body("instance", notNullValue())
        .body("traceId", matchesPattern("[A-Za-z0-9-]{1,64}"));
  }
}
