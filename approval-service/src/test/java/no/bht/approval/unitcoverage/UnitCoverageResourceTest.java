package no.bht.approval.unitcoverage;

import static no.bht.approval.fixture.ApprovalApi.as;
import static no.bht.approval.fixture.ApprovalApi.asProvider;
import static no.bht.approval.fixture.ApprovalApi.key;
import static no.bht.approval.fixture.ApprovalApi.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.bht.approval.fixture.Database;
import no.bht.approval.fixture.Numbers;
import no.bht.approval.publicregister.RegisterRows;
import no.bht.localstack.testing.RealServers;
import no.bht.platform.testing.OpenApiConformance;
import no.bht.platform.time.Oslo;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealServers.class)
class UnitCoverageResourceTest {
  @Inject Database database;
  @Inject RegisterRows rows;
  @Inject InstantSource clock;

  private final String main = Numbers.organisation(210);
  private final String unit = Numbers.organisation(211);
  private LocalDate today;

  @BeforeEach
  void provider() {
    today = Oslo.today(clock);
    if (database.count("select count(*) from approval where provider = ?", main) == 0) {
      database.approval(main, "Main", today, today);
      Map<String, Object> content = RegisterRows.content("Main", "4601");
      content.put("branches", List.of(RegisterRows.branch("Voss", "4621", unit)));
      rows.facts(main, today, clock.instant(), content);
    }
  }

  @Test
  void a_sub_unit_is_taken_out_and_in_again_and_both_are_told() {
    registered(unit).then().body("approved", equalTo(true));

    String location = decide(main, unit, false, today).statusCode(201).extract().header("Location");
    registered(unit).then().body("status", equalTo("NOT_COVERED"));
    registered(main).then().body("approved", equalTo(true));
    decide(main, unit, true, today).statusCode(201);
    registered(unit).then().body("approved", equalTo(true));

    assertThat(database.events("unit-coverage-decided", main)).isEqualTo(2);
    as("case-officer").get(location).then().statusCode(200).body("covered", equalTo(false));
    asProvider(main)
        .filter(new OpenApiConformance())
        .get("/api/v1/providers/" + main + "/unit-coverage")
        .then()
        .statusCode(200)
        .body("items.covered", contains(false, true));
    asProvider(unit).get(location).then().statusCode(404);
  }

  @Test
  void only_a_sub_unit_of_one_that_was_approved_is_decided_on() {
    decide(main, main, false, today).statusCode(422).body("errors.pointer", hasItem("/unit"));
    decide(Numbers.organisation(212), unit, false, today).statusCode(404);
    as("case-officer")
        .contentType(ContentType.JSON)
        .header("Idempotency-Key", key())
        .body(Map.of("unit", unit, "covered", true, "from", "+12026-01-01", "reason", "x"))
        .post("/api/v1/providers/" + main + "/unit-coverage")
        .then()
        .statusCode(400);
    as("case-officer")
        .get("/api/v1/providers/" + main + "/unit-coverage/" + new UUID(7, 7))
        .then()
        .statusCode(404);
  }

  private static ValidatableResponse decide(
      String provider, String unit, boolean covered, LocalDate from) {
    return as("case-officer")
        .filter(new OpenApiConformance())
        .contentType(ContentType.JSON)
        .header("Idempotency-Key", key())
        .body(
            Map.of(
                "unit", unit, "covered", covered, "from", from.toString(), "reason", "On its own."))
        .post("/api/v1/providers/" + provider + "/unit-coverage")
        .then();
  }
}
