package no.bht.employerregistry.obligation.rest;

import static no.bht.employerregistry.fixture.Callers.anybody;
import static no.bht.employerregistry.fixture.Callers.as;
import static no.bht.employerregistry.fixture.Callers.importing;
import static no.bht.employerregistry.fixture.Callers.key;
import static no.bht.employerregistry.fixture.Callers.newNumber;
import static no.bht.employerregistry.fixture.Callers.stranger;
import static no.bht.employerregistry.fixture.Register.employer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import no.bht.employerregistry.fixture.BulkFile;
import no.bht.employerregistry.fixture.Log;
import no.bht.employerregistry.fixture.OnRealServers;
import no.bht.platform.testing.Today;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.Test;

/** An exact code where the registered one leaves open which it is. */
@QuarkusTest
@OnRealServers
class ExactCodeResourceTest {
  @Inject DataSource database;

  @Test
  void an_exact_code_decides_from_today_is_told_once_and_leaves_the_work_list() {
    String number = employer("43");
    openWithCoarseCode(hasItem(number));

    record(number, "43.340")
        .statusCode(201)
        .body("outcome", equalTo("OBLIGED"))
        .body("industryCode", equalTo("43.340"))
        .body("registeredCode", equalTo("43"))
        .body("codes.from", contains(Today.now().toString()));
    record(number, "43.320").statusCode(201).body("codes", hasSize(2));

    assertThat(new Log(database).typesOf(number)).containsExactly("obligation-established");
    var event = new Log(database).of("obligation-established", number).getFirst();
    assertThat(event.path("industryCode").asText()).isEqualTo("43.340");
    assertThat(event.path("entry").asText()).isEqualTo("43.3");
    openWithCoarseCode(not(hasItem(number)));
    anybody()
        .get("/api/v1/obligation/" + number)
        .then()
        .statusCode(200)
        .body("total", equalTo("OBLIGED"))
        .body("industryCode", equalTo("43.320"))
        .body("registeredCode", equalTo("43"))
        .body("entry.code", equalTo("43.3"));
    as("employer", number)
        .get("/api/v1/employers/" + number + "/obligation")
        .then()
        .body("duty.registeredCode", equalTo("43"))
        .body("duty.grounds.source", contains("Exact industry code recorded by the registrar"));
    as("inspector")
        .get("/api/v1/employers/" + number + "/exact-code")
        .then()
        .statusCode(200)
        .body("codes.industryCode", contains("43.340", "43.320"))
        .body("codes.recordedAs", contains("registrar", "registrar"));
  }

  @Test
  void another_code_of_the_register_ends_it_also_when_that_one_is_as_coarse() {
    String number = employer("43");
    record(number, "43.340").statusCode(201);

    importing(BulkFile.ofUnits().unit(number, "84").csv()).then().statusCode(201);

    assertThat(dutiesTold(number)).containsExactly("obligation-established", "obligation-lifted");
    as("registrar")
        .get("/api/v1/employers/" + number + "/exact-code")
        .then()
        .body("outcome", equalTo("MUST_BE_ASSESSED"))
        .body("industryCode", equalTo("84"))
        .body("codes.to", contains(Today.now().minusDays(1).toString()));
    openWithCoarseCode(hasItem(number));
    record(number, "84.250").statusCode(201).body("outcome", equalTo("OBLIGED"));
    importing(BulkFile.ofUnits().unit(number, "84").csv()).then().statusCode(201);
    assertThat(dutiesTold(number))
        .containsExactly("obligation-established", "obligation-lifted", "obligation-established");
  }

  @Test
  void an_exact_code_whose_entry_has_a_limitation_asks_its_question() {
    String number = employer("84");

    record(number, "84.240").statusCode(201).body("outcome", equalTo("MUST_BE_ASSESSED"));
    openWithCoarseCode(hasItem(number));
    as("registrar")
        .header("Idempotency-Key", key())
        .body(Map.of("entry", "84.24", "within", true))
        .post("/api/v1/employers/" + number + "/industry-question/answers")
        .then()
        .statusCode(201)
        .body("outcome", equalTo("OBLIGED"));

    openWithCoarseCode(not(hasItem(number)));
    assertThat(new Log(database).typesOf(number)).containsExactly("obligation-established");
  }

  @Test
  void who_states_no_industry_or_an_unknown_one_may_get_any_code() {
    record(employer("00.000"), "41.000").statusCode(201).body("outcome", equalTo("OBLIGED"));
    record(employer("45.200"), "95.310").statusCode(201).body("outcome", equalTo("OBLIGED"));
    record(employer(""), "62.100").statusCode(201).body("outcome", equalTo("NO_KNOWN_GROUND"));
  }

  @Test
  void what_decides_already_what_lies_outside_and_what_is_as_coarse_is_refused() {
    refused(employer("41.000"), "43.340", 409, "registered-code-decides");
    refused(employer("84.240"), "84.240", 409, "registered-code-decides");
    refused(employer("43"), "62.100", 422, "code-outside-registered");
    refused(employer("43"), "43", 422, "code-does-not-decide");
    refused(employer("84"), "84.2", 422, "code-does-not-decide");
    refused(employer("00.000"), "00.000", 422, "code-does-not-decide");
    refused(employer("00.000"), "45.200", 422, "code-does-not-decide");
    refused(newNumber(), "43.340", 422, "employer-unknown");
    String number = employer("43");
    for (String code : List.of("4", "43.3400", "43,34", "\u0000")) {
      record(number, code).statusCode(400);
    }
    as("employer", number)
        .header("Idempotency-Key", key())
        .body(Map.of("industryCode", "43.340", "reason", "Ours"))
        .post("/api/v1/employers/" + number + "/exact-code")
        .then()
        .statusCode(403);
    stranger("employer").get("/api/v1/employers/" + number + "/exact-code").then().statusCode(404);
    as("registrar").get("/api/v1/employers/" + newNumber() + "/exact-code").then().statusCode(404);
  }

  private List<String> dutiesTold(String number) {
    return new Log(database)
        .typesOf(number).stream().filter(type -> type.startsWith("obligation")).toList();
  }

  private static void refused(String number, String code, int status, String reason) {
    record(number, code).statusCode(status).body("code", equalTo("employer-registry:" + reason));
  }

  private static ValidatableResponse record(String number, String code) {
    return as("registrar")
        .header("Idempotency-Key", key())
        .body(Map.of("industryCode", code, "reason", "Told by the enterprise in a letter"))
        .post("/api/v1/employers/" + number + "/exact-code")
        .then();
  }

  private static void openWithCoarseCode(Matcher<? super Iterable<String>> numbers) {
    as("registrar")
        .get("/api/v1/industry-questions?question=CODE_TOO_COARSE&limit=1000")
        .then()
        .statusCode(200)
        .body("items.organisationNumber", numbers);
  }
}
