package no.bht.employerregistry.listreview;

import static no.bht.employerregistry.fixture.Callers.as;
import static no.bht.employerregistry.fixture.Callers.importing;
import static no.bht.employerregistry.fixture.Callers.key;
import static no.bht.employerregistry.fixture.Callers.newNumber;
import static no.bht.employerregistry.fixture.Register.employer;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import no.bht.employerregistry.fixture.BulkFile;
import no.bht.employerregistry.fixture.OnRealServers;
import no.bht.platform.inbox.ReceivedEvent;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.time.Ids;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers
class ListReviewResourceTest {
  private static final String PERIOD = "&from=2035-01-01&to=2035-12-31";

  @Inject InspectionEvidence evidence;
  @Inject Ids ids;

  @Test
  void it_is_told_when_the_next_review_is_due_and_by_which_reading() {
    as("inspector")
        .get("/api/v1/list-reviews/next")
        .then()
        .statusCode(200)
        .body("paragraph", startsWith("Listen over næringsgrupper"))
        .body("reading", equalTo("PERIODS_FROM_LAW"))
        .body("readings.reading", contains("PERIODS_FROM_LAW", "SINCE_LAST_REVIEW_OR_LIST"))
        .body("readings.due", hasItem("2031-10-07"))
        .body("overdue", equalTo(false));
  }

  @Test
  void a_review_is_recorded_by_its_three_criteria() {
    Map<String, Object> review = new HashMap<>();
    review.put("completedOn", "2024-06-01");
    review.put("riskIdentification", "Noise");
    review.put("consequence", "Hearing loss");
    review.put("resources", "Breaches");
    review.put("conclusion", "The list is kept");
    review.put("outcome", "LIST_KEPT");
    String location = record(review).statusCode(201).extract().header("Location");

    as("analyst").get(location).then().statusCode(200).body("consequence", equalTo("Hearing loss"));
    as("analyst")
        .get("/api/v1/list-reviews")
        .then()
        .body("items.completedOn", hasItem("2024-06-01"));
    as("analyst")
        .get("/api/v1/list-reviews/next")
        .then()
        .body("due", equalTo("2035-01-01"))
        .body("lastReviewCompletedOn", equalTo("2024-06-01"));
    review.put("outcome", "NEW_LIST_GIVEN");
    record(review).statusCode(400).body("errors.pointer", contains("/ruleVersion"));
    review.put("outcome", "LIST_KEPT");
    review.put("completedOn", "2022-12-31");
    record(review).statusCode(400).body("errors.pointer", contains("/completedOn"));
    review.put("completedOn", "2024-06-01");
    review.put("resources", " ");
    record(review).statusCode(400).body("errors.pointer", contains("/resources"));
  }

  @Test
  void evidence_is_by_the_industry_of_the_day_and_a_replay_counts_once() {
    String employer = employer("08.120");
    UUID inspection = ids.next();
    // Heard of before its inspection is closed.
    hear("control-point-breached", employer, breach(inspection, "5528"));
    hear("control-point-breached", employer, breach(inspection, "5528"));
    hear("control-point-breached", employer, breach(inspection, "5527"));
    hear("inspection-closed", employer, closed(inspection, "EMPLOYER", 4, 1));
    hear("inspection-closed", employer, closed(inspection, "EMPLOYER", 4, 1));
    UUID clean = ids.next();
    hear("inspection-closed", employer("08.120"), closed(clean, "EMPLOYER", 3, 0));
    hear("inspection-closed", newNumber(), closed(ids.next(), "PROVIDER", 9, 9));
    importing(BulkFile.ofUnits().unit(employer, "62.100").csv()).then().statusCode(201);

    String row = "items.find { it.value == '08.120' }.";
    rows("CODE")
        .body(row + "inspections", equalTo(2))
        .body(row + "inspectionsWithBreach", equalTo(1))
        .body(row + "controls", equalTo(7))
        .body(row + "breaches", equalTo(1))
        .body(row + "breachesObserved", equalTo(2))
        .body("items.value", not(hasItem("62.100")));
    rows("SECTION").body("items.find { it.value == 'B' }.inspections", equalTo(2));
    as("analyst")
        .get("/api/v1/list-reviews/evidence?by=CODE" + PERIOD)
        .then()
        .statusCode(200)
        .body("items.find { it.value == '08.120' }.suppressed", equalTo(true))
        .body("items.find { it.value == '08.120' }.inspections", nullValue());
    as("inspector")
        .accept("text/csv")
        .get("/api/v1/list-reviews/evidence?by=DIVISION" + PERIOD)
        .then()
        .statusCode(200)
        .body(startsWith("classification,value,suppressed,inspections"));
  }

  @Test
  void an_employer_that_is_not_registered_counts_without_an_industry() {
    hear("inspection-closed", newNumber(), closed(ids.next(), "EMPLOYER", 1, 1));
    as("registrar")
        .get("/api/v1/list-reviews/evidence?by=SECTION" + PERIOD)
        .then()
        .body("items.value", hasItems("NOT_STATED"));
  }

  @Test
  void a_period_that_ends_before_it_begins_is_400() {
    as("registrar")
        .get("/api/v1/list-reviews/evidence?from=2030-01-02&to=2030-01-01")
        .then()
        .statusCode(400);
    as("registrar").get("/api/v1/list-reviews/evidence?by=PLANET").then().statusCode(400);
    as("registrar").get("/api/v1/list-reviews/evidence?from=0001-01-01").then().statusCode(400);
  }

  private static ValidatableResponse rows(String by) {
    return as("registrar")
        .get("/api/v1/list-reviews/evidence?limit=1000&by=" + by + PERIOD)
        .then()
        .statusCode(200);
  }

  private static ValidatableResponse record(Map<String, Object> review) {
    return as("registrar")
        .header("Idempotency-Key", key())
        .body(review)
        .post("/api/v1/list-reviews")
        .then();
  }

  private static Map<String, String> breach(UUID inspection, String point) {
    return Map.of(
        "inspectionId", inspection.toString(), "controlPoint", point, "observedOn", "2035-03-01");
  }

  private static Map<String, Object> closed(UUID inspection, String kind, int controls, int found) {
    return Map.of(
        "inspectionId",
        inspection.toString(),
        "partyKind",
        kind,
        "closedOn",
        "2035-03-20",
        "controls",
        controls,
        "breaches",
        found);
  }

  private void hear(String type, String subject, Map<String, ?> data) {
    ReceivedEvent event =
        new ReceivedEvent(
            ids.next(),
            "urn:bht:supervision",
            "no.bht.supervision." + type + ".v1",
            new OrganisationNumber(subject),
            Instant.EPOCH,
            "test",
            new ObjectMapper().valueToTree(data));
    QuarkusTransaction.requiringNew().run(() -> evidence.handle(event));
  }
}
