package no.bht.supervision.tilda;

import static io.restassured.RestAssured.given;
import static no.bht.supervision.tilda.TildaCalls.CONSUMER;
import static no.bht.supervision.tilda.TildaCalls.REQUESTOR;
import static no.bht.supervision.tilda.TildaCalls.asking;
import static no.bht.supervision.tilda.TildaCalls.operations;
import static no.bht.supervision.tilda.TildaCalls.tilda;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.http.TestHTTPResource;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import no.bht.localstack.testing.Tokens;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.sql.Sql;
import no.bht.supervision.fixture.SupervisionTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may ask, how, and what a call looks like that finds nothing. */
@SupervisionTest
class TildaResourceTest {
  private static final String NOBODY = "/tilda/tilsyn/310000027";
  private static final String PROBLEM = "application/problem+json";

  @TestHTTPResource URI base;
  @Inject Sql sql;
  @Inject TildaSettings settings;
  @Inject ForgetOldAccesses forget;

  static List<String> every_operation() {
    return operations();
  }

  @Test
  void of_a_unit_nobody_has_inspected_there_is_an_empty_list() {
    asking()
        .get(NOBODY)
        .then()
        .statusCode(200)
        .contentType(startsWith("application/json"))
        .body(
            equalTo(
                "{\"status\":\"ok\",\"statustekst\":\"\",\"tilsynsmyndighet\":\"974761211\",\"tilsynsrapporter\":[]}"));
    assertThat(TildaCalls.coordinations("310000027")).isEmpty();
    assertThat(TildaCalls.trends("310000027")).isEmpty();
    assertThat(TildaCalls.reports("111111111")).isEmpty();
    assertThat(TildaCalls.reports("123456789")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("every_operation")
  void the_one_asked_for_must_be_an_authority(String path) {
    problem(tilda().get(path), 400, "requestor-missing");
    problem(tilda().queryParam("requestor", "").get(path), 400, "requestor-missing");
    problem(tilda().queryParam("requestor", "98539907").get(path), 400, "value-invalid");
    problem(
        tilda().queryParam("requestor", "310000043").get(path), 403, "organisation-not-allowed");
    problem(
        tilda().queryParam("requestor", "111111111").get(path), 403, "organisation-not-allowed");
    tilda().queryParam("requestor", CONSUMER).get(path).then().statusCode(200);
  }

  @ParameterizedTest
  @MethodSource("every_operation")
  void scope_and_consumer_must_be_right(String path) {
    problem(given().get(path), 401, "unauthorized");
    problem(with(Tokens.machine(CONSUMER), path), 403, "forbidden");
    assertThat(with(Tokens.machine(CONSUMER), path).header("WWW-Authenticate"))
        .isEqualTo("Bearer error=\"insufficient_scope\", scope=\"brreg:tilda\"");
    assertThat(with("x.y.z", path).header("WWW-Authenticate"))
        .isEqualTo("Bearer error=\"invalid_token\"");
    assertThat(given().get(path).header("WWW-Authenticate")).isEqualTo("Bearer");
    assertThat(with(Tokens.machine("310000078", "brreg:tilda"), path).header("WWW-Authenticate"))
        .isNull();
    problem(with(Tokens.machine(CONSUMER, "bht:supervision.read"), path), 403, "forbidden");
    problem(with(Tokens.machine("310000078", "brreg:tilda"), path), 403, "forbidden");
    problem(with(Tokens.of("inspector"), path), 403, "forbidden");
    with(Tokens.machine(REQUESTOR, "brreg:tilda"), path).then().statusCode(200);
  }

  @Test
  void a_token_in_the_address_is_none() {
    problem(
        given().get(NOBODY + "?access_token=" + Tokens.machine(CONSUMER, "brreg:tilda")),
        401,
        "unauthorized");
  }

  @ParameterizedTest
  @ValueSource(strings = {"requestor%20=985399077", "requestor+=985399077", "requestor=985399077"})
  void the_name_of_the_parameter_may_end_with_a_space(String query) throws Exception {
    assertThat(raw(NOBODY + "?" + query, "identity").statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({
    "/tilda/tilsyn/31000002,400",
    "/tilda/tilsyn/3100000270,400",
    "/tilda/koordinering/abc,400",
    "/tilda/trend/310000027x,400",
    "/tilda/tilsyn/pdf,404",
    "/tilda/tilsyn/pdf/985399077,404",
    "/tilda/tilsyn/310000027/pdf,404",
    "/tilda/npdid/310000027,404",
    "/tilda/pdfreport,404",
  })
  void what_is_no_unit_is_refused(String path, int status) {
    problem(asking().get(path), status, null);
  }

  @ParameterizedTest
  @CsvSource({
    "fromDate,2026-01-01T00:00:00.000Z,200",
    "fromDate,2026-01-01T00:00:00,200",
    "toDate,9999-12-31T23:59:59.9999999Z,200",
    "fromDate,0001-01-01T00:00:00.000Z,200",
    "fromDate,9999-12-31T23:59:59.999Z,200",
    "fromDate,'',200",
    "toDate,yesterday,400",
    "fromDate,2026-02-30T00:00:00Z,400",
    "id,4711,200",
    "id,'',200",
    "npdid,12,200",
    "npdid,'',200",
    "filter,kommunalt,200",
    "unheardof,x,200",
  })
  void parameters_of_one_unit(String name, String value, int status) {
    for (String list : List.of("tilsyn", "koordinering", "trend")) {
      asking()
          .queryParam(name, value)
          .get("/tilda/" + list + "/310000027")
          .then()
          .statusCode(status);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "3,2019,200",
    "03,2019,200",
    "12,2019,200",
    "13,2019,400",
    "0,2019,400",
    "mars,2019,400",
    "3,19,400",
    "3,tjue,400",
    "'',2019,400",
    "'',,200",
    "3,,400",
    ",2019,400",
    "' 3',2019,400",
    "003,2019,400",
    "-3,2019,400",
    "3.0,2019,400",
    "3,0000,200",
    "3,9999,200",
    "3,20190,400",
    "3,２０１９,400",
  })
  void parameters_of_a_month(String month, String year, int status) {
    for (String list : List.of("tilsyn", "koordinering", "trend")) {
      RequestSpecification asking = asking().queryParam("filter", "kommunalt");
      if (month != null) {
        asking.queryParam("maaned", month);
      }
      if (year != null) {
        asking.queryParam("aar", year);
      }
      asking.get("/tilda/" + list).then().statusCode(status);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"filter=", "filter=%C3%A6%26%00", "filter=a&filter=b", "npdid="})
  void a_filter_never_fails(String query) throws Exception {
    for (String path : operations()) {
      assertThat(raw(path + "?requestor=985399077&" + query, "identity").statusCode())
          .isEqualTo(200);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "requestor=985399077&requestor=985399077",
        "requestor=985399077&requestor%20=985399077",
        "requestor=&requestor%20=985399077",
        "requestor=985399077&fromDate=2026-01-01T00:00:00Z&fromDate=2026-01-01T00:00:00Z",
        "requestor=%20985399077%20",
      })
  void a_parameter_may_be_said_twice(String query) throws Exception {
    assertThat(raw(NOBODY + "?" + query, "identity").statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "requestor=985399077&requestor=974761394",
        "requestor=310000043&requestor%20=985399077",
        "requestor=985399077,974761394",
      })
  void in_the_name_of_two_nobody_asks(String query) throws Exception {
    assertThat(raw(NOBODY + "?" + query, "identity").statusCode()).isEqualTo(400);
  }

  @ParameterizedTest
  @MethodSource("every_operation")
  void other_methods_are_told_so_and_a_mere_look_has_no_body(String path) {
    for (String method : List.of("POST", "PUT", "PATCH", "DELETE")) {
      asking()
          .request(method, path)
          .then()
          .statusCode(405)
          .contentType(startsWith(PROBLEM))
          .header("Allow", equalTo("GET, HEAD, OPTIONS"));
    }
    asking()
        .head(path)
        .then()
        .statusCode(200)
        .contentType(startsWith("application/json"))
        .body(equalTo(""));
    given().queryParam("requestor", REQUESTOR).head(path).then().statusCode(401);
    assertThat(asking().options(path).statusCode()).isLessThan(500);
  }

  @ParameterizedTest
  @CsvSource({
    "application/json,200",
    "*/*,200",
    "application/*,200",
    "'application/json, text/plain;q=0.5',200",
    "text/html,406",
  })
  void json_is_what_there_is(String accept, int status) {
    given()
        .header("Authorization", "bearer " + Tokens.machine(CONSUMER, "brreg:tilda"))
        .header("Accept", accept)
        .queryParam("requestor", REQUESTOR)
        .get(NOBODY)
        .then()
        .statusCode(status);
  }

  @Test
  void old_calls_are_deleted_and_others_are_kept() {
    Instant now = Instant.parse("2019-06-15T12:00:00Z");
    for (Instant at :
        List.of(
            now.minus(Duration.ofDays(1825).plusSeconds(1)), now.minus(Duration.ofDays(1825)))) {
      sql.update(
          "insert into tilda_access (asked_at, operation, tilda_unit, allowed) values (?, 'x',"
              + " '310000965', true)",
          at);
    }

    forget.forget(now);

    assertThat(
            sql.list(
                "select asked_at from tilda_access where tilda_unit = '310000965'",
                row -> Sql.instantOf(row, "asked_at")))
        .containsExactly(now.minus(Duration.ofDays(1825)));
  }

  @Test
  void it_is_packed_only_when_asked_for() throws Exception {
    String path = NOBODY + "?requestor=" + REQUESTOR;

    assertThat(raw(path, "gzip").headers().firstValue("Content-Encoding")).hasValue("gzip");
    assertThat(raw(path, "identity").headers().firstValue("Content-Encoding")).isEmpty();
    assertThat(raw(path, null).headers().firstValue("Content-Encoding")).isEmpty();
  }

  @Test
  void every_call_is_noted_also_the_one_that_is_turned_away() {
    asking().get("/tilda/koordinering/310000973").then().statusCode(200);
    tilda().queryParam("requestor", "310000043").get("/tilda/koordinering/310000973");

    assertThat(
            sql.list(
                """
                select operation, consumer, requestor, allowed, token_hash from tilda_access
                where tilda_unit = '310000973' order by id
                """,
                row ->
                    List.of(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getBoolean(4),
                        row.getString(5).length())))
        .containsExactly(
            List.of("GET /tilda/koordinering", CONSUMER, REQUESTOR, true, 64),
            List.of("GET /tilda/koordinering", CONSUMER, "310000043", false, 64));
    assertThat(
            sql.list(
                "select actor from audit_log where path = '/tilda/koordinering/310000973'",
                row -> row.getString(1)))
        .singleElement()
        .asString()
        .endsWith("@" + CONSUMER);
  }

  @Test
  void a_call_that_is_turned_away_for_its_token_or_says_no_authority_is_noted() {
    String path = "/tilda/trend/310000922";
    tilda().get(path).then().statusCode(400);
    with(Tokens.machine(CONSUMER), path).then().statusCode(403);
    with(Tokens.machine("310000078", "brreg:tilda"), path).then().statusCode(403);
    with("x.y.z", path).then().statusCode(401);

    await()
        .untilAsserted(
            () ->
                assertThat(
                        sql.list(
                            """
                            select operation, consumer, requestor, allowed from tilda_access
                            where tilda_unit = '310000922'
                            """,
                            row ->
                                Arrays.asList(
                                    row.getString(1),
                                    row.getString(2),
                                    row.getString(3),
                                    row.getBoolean(4))))
                    .containsExactlyInAnyOrder(
                        Arrays.asList("GET /tilda/trend", CONSUMER, null, false),
                        Arrays.asList("GET /tilda/trend", CONSUMER, REQUESTOR, false),
                        Arrays.asList("GET /tilda/trend", "310000078", REQUESTOR, false)));
  }

  @Test
  void the_authorities_that_are_let_in_have_real_numbers() {
    assertThat(settings.requestors())
        .hasSize(20)
        .doesNotContain("111111111")
        .allSatisfy(number -> assertThat(new OrganisationNumber(number).isSynthetic()).isFalse());
  }

  private static Response with(String token, String path) {
    return given().auth().oauth2(token).queryParam("requestor", REQUESTOR).get(path);
  }

  private static void problem(Response answer, int status, String code) {
    answer.then().statusCode(status).contentType(startsWith(PROBLEM));
    if (code != null) {
      answer.then().body("code", equalTo(code));
    }
  }

  private HttpResponse<byte[]> raw(String path, String encoding)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(base.resolve(path))
            .header("Authorization", "bearer " + Tokens.machine(CONSUMER, "brreg:tilda"));
    if (encoding != null) {
      request.header("Accept-Encoding", encoding);
    }
    return HttpClient.newHttpClient()
        .send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
  }
}
