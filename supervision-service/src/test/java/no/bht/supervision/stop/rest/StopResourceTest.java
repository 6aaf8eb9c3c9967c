package no.bht.supervision.stop.rest;

import static no.bht.supervision.fixture.Calls.answer;
import static no.bht.supervision.fixture.Calls.assessed;
import static no.bht.supervision.fixture.Calls.clock;
import static no.bht.supervision.fixture.Calls.creating;
import static no.bht.supervision.fixture.Calls.employer;
import static no.bht.supervision.fixture.Calls.inspector;
import static no.bht.supervision.fixture.Calls.openInspection;
import static no.bht.supervision.fixture.Calls.realTime;
import static no.bht.supervision.fixture.Calls.step;
import static no.bht.supervision.fixture.Calls.today;
import static no.bht.supervision.fixture.Reactions.EXEMPT;
import static no.bht.supervision.fixture.Reactions.REASONS;
import static no.bht.supervision.fixture.Reactions.anyhow;
import static no.bht.supervision.fixture.Reactions.breached;
import static no.bht.supervision.fixture.Reactions.deferred;
import static no.bht.supervision.fixture.Reactions.idOf;
import static no.bht.supervision.fixture.Reactions.issued;
import static no.bht.supervision.fixture.Reactions.lastDecision;
import static no.bht.supervision.fixture.Reactions.noon;
import static no.bht.supervision.fixture.Reactions.reverse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.sql.Sql;
import no.bht.platform.testing.OrganisationNumbers;
import no.bht.platform.time.TimeLimits;
import no.bht.supervision.fixture.SupervisionTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@SupervisionTest
class StopResourceTest {
  private static final LocalDate DEADLINE = TimeLimits.nextWorkingDay(today().plusDays(20));

  @Inject Sql sql;

  @AfterEach
  void back() {
    realTime();
  }

  @Test
  void imminent_danger_stops_its_activities_at_once_until_it_is_over() {
    OrganisationNumber party = OrganisationNumbers.valid(7101);
    String inspection = breached(party);
    begin(inspection, danger("WHOLE"))
        .then()
        .statusCode(422)
        .body("code", equalTo("supervision:danger-stops-only-its-activities"));
    String stop = created(begin(inspection, danger("PARTLY")));
    employer(party).get(stop).then().statusCode(404);
    decide(stop).then().statusCode(200).body("inForce", equalTo(true));

    employer(party).get(stop).then().statusCode(200).body("state", equalTo("IN_FORCE"));
    employer(party)
        .get("/api/v1/messages")
        .then()
        .body("items.kind[0]", equalTo("UNION_REPRESENTATIVES"))
        .body("items.kind[1]", equalTo("STOP"));
    step(inspector(), stop + "/end", Map.of("reason", "Shored."))
        .then()
        .statusCode(200)
        .body("endedOn", equalTo(today().toString()));
    step(inspector(), stop + "/end", Map.of("reason", "Shored.")).then().statusCode(409);
    assertThat(events(party)).isEqualTo(1);
  }

  @Test
  void an_order_stops_activities_from_the_day_after_its_deadline_until_it_is_fulfilled() {
    OrganisationNumber party = OrganisationNumbers.valid(7102);
    String order = issued(party, DEADLINE);
    String inspection = "/api/v1/inspections/" + inspector().get(order).path("inspectionId");
    clock(noon(DEADLINE));
    begin(inspection, unfulfilled(order))
        .then()
        .statusCode(409)
        .body("code", equalTo("supervision:order-not-overdue"));
    clock(noon(DEADLINE.plusDays(1)));
    begin(breached(OrganisationNumbers.valid(7103)), unfulfilled(order)).then().statusCode(409);
    String stop = created(begin(inspection, unfulfilled(order)));
    decide(stop).then().statusCode(200).body("orderId", equalTo(idOf(order)));
    anyhow(employer(party), order + "/compliance", Map.of("statement", "Made."))
        .then()
        .statusCode(200);
    inspector().get(stop).then().body("inForce", equalTo(true));
    anyhow(inspector(), order + "/accept", Map.of()).then().statusCode(200);

    inspector().get(stop).then().body("state", equalTo("ENDED"));
    employer(party).get("/api/v1/messages").then().body("items.kind", hasItem("STOP_ENDED"));
    decide(created(begin(inspection, danger("PARTLY")))).then().statusCode(200);
    employer(party).get("/api/v1/stops?state=ENDED").then().body("items", hasSize(1));
  }

  @Test
  void a_stop_is_deferred_and_annulled() {
    OrganisationNumber party = OrganisationNumbers.valid(7104);
    String stop = created(begin(breached(party), danger("PARTLY")));
    decide(stop).then().statusCode(200);
    deferred(party, lastDecision(stop), today().plusDays(3));
    inspector().get(stop).then().body("inForce", equalTo(false));
    clock(noon(today().plusDays(4)));
    inspector().get(stop).then().body("inForce", equalTo(true));

    reverse(lastDecision(stop), "ANNULLED", Map.of());
    inspector().get(stop).then().body("state", equalTo("ANNULLED")).body("inForce", equalTo(false));
  }

  @Test
  void a_stop_has_one_cause_and_may_be_given_up() {
    String inspection = breached(OrganisationNumbers.valid(7105));
    Map<String, Object> neither = new HashMap<>(danger("PARTLY"));
    neither.remove("danger");
    begin(inspection, neither).then().statusCode(400);
    Map<String, Object> blank = new HashMap<>(danger("PARTLY"));
    blank.put("danger", " ");
    begin(inspection, blank).then().statusCode(400);
    Map<String, Object> unreasoned = new HashMap<>(danger("PARTLY"));
    unreasoned.put("hearing", Map.of("exemption", "ALREADY_AWARE"));
    begin(inspection, unreasoned).then().statusCode(400);
    Map<String, Object> heard = new HashMap<>(danger("PARTLY"));
    heard.put("hearing", Map.of());
    String stop = created(begin(inspection, heard));
    decide(stop).then().statusCode(409);

    step(inspector(), stop + "/give-up", Map.of("reason", "Shored."))
        .then()
        .statusCode(200)
        .body("state", equalTo("GIVEN_UP"));
  }

  @Test
  void guidance_does_not_tell_of_an_inspection_that_the_party_may_not_know_of() {
    OrganisationNumber party = OrganisationNumbers.valid(7108);
    String inspection = openInspection(party, "EMPLOYER", false);
    Map<String, Object> body = Map.of("text", "Say who does what and when.");

    creating(body).post(inspection + "/guidance").then().statusCode(409);
    employer(party).get("/api/v1/messages").then().body("items", hasSize(0));
    answer(inspection, "5528", assessed("BREACH")).then().statusCode(200);
    creating(body).post(inspection + "/guidance").then().statusCode(201);
  }

  @Test
  void guidance_is_recorded_and_written() {
    OrganisationNumber party = OrganisationNumbers.valid(7106);
    String inspection = breached(party);
    Map<String, Object> body =
        new HashMap<>(Map.of("controlPoint", "5528", "text", "Say who does what and when."));
    String guidance = created(creating(body).post(inspection + "/guidance"));
    employer(party)
        .get(guidance)
        .then()
        .statusCode(200)
        .body("givenOn", equalTo(today().toString()));
    employer(OrganisationNumbers.valid(7107)).get(guidance).then().statusCode(404);
    employer(party).get("/api/v1/guidance").then().body("items", hasSize(1));
    employer(party).get("/api/v1/messages").then().body("items.kind[0]", equalTo("GUIDANCE_GIVEN"));
    body.put("givenOn", today().plusDays(1).toString());
    creating(body).post(inspection + "/guidance").then().statusCode(422);
    body.put("givenOn", today().toString());
    body.put("controlPoint", "9999");
    creating(body).post(inspection + "/guidance").then().statusCode(422);

    assertThat(
            sql.list(
                "select kind, stage from reaction where party = ?",
                row -> row.getString(1) + " " + row.getString(2),
                party))
        .containsExactly("GUIDANCE ENDED");
  }

  private static Map<String, Object> danger(String scope) {
    return Map.of(
        "danger", "Unshored trench.", "scope", scope, "activities", "Digging.", "hearing", EXEMPT);
  }

  private static Map<String, Object> unfulfilled(String order) {
    return Map.of(
        "orderId", idOf(order), "scope", "WHOLE", "activities", "All of it.", "hearing", EXEMPT);
  }

  private static Response begin(String inspection, Map<String, Object> body) {
    return creating(body).post(inspection + "/stops");
  }

  private static Response decide(String stop) {
    return step(inspector(), stop + "/decide", Map.of("reasons", REASONS));
  }

  private static String created(Response response) {
    return response.then().statusCode(201).extract().header("Location");
  }

  private int events(OrganisationNumber party) {
    return sql.list(
            "select count(*) from event_log where event_type like '%activity-stopped%' and subject = ?",
            row -> row.getInt(1), party)
        .getFirst();
  }
}
