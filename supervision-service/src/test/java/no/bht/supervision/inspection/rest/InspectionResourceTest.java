package no.bht.supervision.inspection.rest;

import static no.bht.supervision.fixture.Calls.answer;
import static no.bht.supervision.fixture.Calls.assessed;
import static no.bht.supervision.fixture.Calls.beginOrder;
import static no.bht.supervision.fixture.Calls.creating;
import static no.bht.supervision.fixture.Calls.employer;
import static no.bht.supervision.fixture.Calls.exemptOrder;
import static no.bht.supervision.fixture.Calls.inspector;
import static no.bht.supervision.fixture.Calls.openInspection;
import static no.bht.supervision.fixture.Calls.provider;
import static no.bht.supervision.fixture.Calls.step;
import static no.bht.supervision.fixture.Calls.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.testing.OrganisationNumbers;
import no.bht.supervision.fixture.SupervisionTest;
import org.junit.jupiter.api.Test;

@SupervisionTest
class InspectionResourceTest {
  private static final OrganisationNumber EMPLOYER = OrganisationNumbers.valid(100);
  private static final OrganisationNumber OTHER = OrganisationNumbers.valid(101);

  @Test
  void an_inspection_goes_from_announcement_to_report() {
    String inspection = openInspection(EMPLOYER, "EMPLOYER", true);
    inspector()
        .get(inspection)
        .then()
        .statusCode(200)
        .body("state", equalTo("ANNOUNCED"))
        .body("controlPoints.code", contains("5527", "5528"))
        .body("background.duty.status", equalTo("UNKNOWN"));

    answer(inspection, "5527", assessed("IN_ORDER")).then().statusCode(200);
    answer(inspection, "5528", answer("BREACH", today()))
        .then()
        .statusCode(200)
        .body("state", equalTo("UNDER_WAY"))
        .body("controlPoints[1].answer.outcome", equalTo("BREACH"));
    step(inspector(), inspection + "/close", Map.of("report", "One breach."))
        .then()
        .statusCode(200)
        .body("state", equalTo("CLOSED"))
        .body("closing.report", equalTo("One breach."));

    employer(EMPLOYER)
        .get("/api/v1/messages")
        .then()
        .body("items.kind", hasItem("INSPECTION_REPORT"));
    inspector()
        .get(openInspection(EMPLOYER, "EMPLOYER", true))
        .then()
        .body("background.earlierBreaches.controlPoint", hasItem("5528"));
  }

  @Test
  void a_point_without_the_duty_says_what_is_missing() {
    answer(openInspection(EMPLOYER, "EMPLOYER", true), "5527", answer("BREACH", today()))
        .then()
        .statusCode(422)
        .contentType("application/problem+json")
        .body("type", equalTo("urn:bht:problem:supervision:duty-not-established"))
        .body("errors[0].pointer", equalTo("/dutyAssessment"));
  }

  @Test
  void an_unknown_point_an_observation_ahead_and_a_foreign_provider_are_refused() {
    String inspection = openInspection(EMPLOYER, "EMPLOYER", true);
    answer(inspection, "9999", assessed("BREACH")).then().statusCode(422);
    answer(inspection, "5528", answer("BREACH", today().plusDays(1))).then().statusCode(422);
    Map<String, Object> named = assessed("BREACH");
    named.put("provider", OTHER.value());

    answer(inspection, "5528", named)
        .then()
        .statusCode(422)
        .body("code", equalTo("supervision:provider-not-affiliated"));
  }

  @Test
  void closing_too_early_names_the_points() {
    String inspection = openInspection(EMPLOYER, "EMPLOYER", true);
    answer(inspection, "5528", assessed("IN_ORDER")).then().statusCode(200);

    step(inspector(), inspection + "/close", Map.of("report", "Done."))
        .then()
        .statusCode(409)
        .body("code", equalTo("supervision:mandatory-points-unanswered"))
        .body("detail", containsString("5527"));
    step(inspector(), inspection + "/close", Map.of()).then().statusCode(400);
  }

  @Test
  void a_correction_keeps_the_earlier_answer_and_waits_for_the_order() {
    String inspection = openInspection(EMPLOYER, "EMPLOYER", true);
    answer(inspection, "5528", assessed("BREACH")).then().statusCode(200);
    String order = beginOrder(inspection, exemptOrder("5528"));

    answer(inspection, "5528", assessed("IN_ORDER"))
        .then()
        .statusCode(409)
        .body("code", equalTo("supervision:order-stands"));
    step(inspector(), order + "/withdraw", Map.of("reason", "Mended.")).then().statusCode(200);

    answer(inspection, "5528", assessed("IN_ORDER"))
        .then()
        .statusCode(200)
        .body("controlPoints[1].answer.outcome", equalTo("IN_ORDER"))
        .body("controlPoints[1].earlierAnswers.outcome", contains("BREACH"));
  }

  @Test
  void point_5536_needs_an_order_that_requires_assistance() {
    String inspection = openInspection(OTHER, "EMPLOYER", true);
    answer(inspection, "5528", assessed("BREACH")).then().statusCode(200);
    answer(inspection, "5536", assessed("IN_ORDER")).then().statusCode(422);
    beginOrder(inspection, exemptOrder("5528"));

    answer(inspection, "5536", assessed("IN_ORDER")).then().statusCode(200);
  }

  @Test
  void a_party_sees_its_own_inspections_once_it_may_know_of_them() {
    String announced = openInspection(OrganisationNumbers.valid(110), "EMPLOYER", true);
    String secret = openInspection(OrganisationNumbers.valid(110), "EMPLOYER", false);
    OrganisationNumber own = OrganisationNumbers.valid(110);

    employer(own).get(announced).then().statusCode(200);
    employer(own).get(secret).then().statusCode(404);
    employer(OTHER).get(announced).then().statusCode(404);
    employer(own).get("/api/v1/inspections").then().body("items", hasSize(1));
    employer(own)
        .get("/api/v1/inspections?party=" + OTHER.value())
        .then()
        .body("items", hasSize(0));
    answer(secret, "5528", assessed("IN_ORDER"));
    employer(own).get(secret).then().statusCode(200);
  }

  @Test
  void a_provider_is_inspected_by_the_three_paragraphs() {
    OrganisationNumber provider = OrganisationNumbers.valid(111);
    String inspection = openInspection(provider, "PROVIDER", true);

    provider(provider)
        .get(inspection)
        .then()
        .statusCode(200)
        .body("controlPoints.code", contains("2-2", "2-3", "2-4"))
        .body("background.approval.approved", equalTo(false));
    answer(inspection, "2-3", answer("BREACH", today()))
        .then()
        .statusCode(200)
        .body("controlPoints[1].answer.provider", equalTo(provider.value()));
  }

  @Test
  void pages_go_on_where_they_ended() {
    OrganisationNumber party = OrganisationNumbers.valid(112);
    List<String> opened =
        IntStream.range(0, 5).mapToObj(i -> openInspection(party, "EMPLOYER", true)).toList();
    String first = "/api/v1/inspections?limit=2&party=" + party.value();

    String next = inspector().get(first).then().body("items", hasSize(2)).extract().path("next");
    List<String> second = inspector().get(first + "&after=" + next).path("items.id");

    assertThat(second).hasSize(2);
    assertThat(opened.get(2)).endsWith(second.get(0));
    inspector().get(first + "&after=nonsense").then().statusCode(400);
  }

  @Test
  void the_same_key_opens_one_inspection() {
    var body =
        Map.of(
            "party",
            OrganisationNumbers.valid(113).value(),
            "partyKind",
            "EMPLOYER",
            "form",
            "DOCUMENT",
            "announced",
            true,
            "controlPoints",
            List.of("8008"));
    var request = creating(body);
    String first =
        request.post("/api/v1/inspections").then().statusCode(201).extract().header("Location");
    String again = request.post("/api/v1/inspections").header("Location");

    assertThat(again).isEqualTo(first);
  }

  @Test
  void a_change_names_the_version_it_was_made_on() {
    String inspection = openInspection(EMPLOYER, "EMPLOYER", true);
    var change =
        Map.of("outcome", "NOT_CONTROLLED", "facts", "No time.", "observedOn", today().toString());
    String path = inspection + "/control-points/5534";

    inspector().contentType(ContentType.JSON).body(change).put(path).then().statusCode(428);
    inspector()
        .contentType(ContentType.JSON)
        .header("If-Match", "\"99\"")
        .body(change)
        .put(path)
        .then()
        .statusCode(412);
  }

  @Test
  void of_inspectors_who_change_the_same_version_at_once_one_succeeds() {
    String inspection = openInspection(EMPLOYER, "EMPLOYER", true);
    String tag = inspector().get(inspection).header("ETag");
    List<CompletableFuture<Integer>> calls =
        Stream.of("5527", "5528", "5534", "8008")
            .map(
                code ->
                    CompletableFuture.supplyAsync(
                        () ->
                            inspector()
                                .contentType(ContentType.JSON)
                                .header("If-Match", tag)
                                .body(assessed("BREACH"))
                                .put(inspection + "/control-points/" + code)
                                .statusCode()))
            .toList();

    assertThat(calls.stream().map(CompletableFuture::join))
        .containsExactlyInAnyOrder(200, 412, 412, 412);
    inspector()
        .get(inspection)
        .then()
        .header("ETag", not(equalTo(tag)))
        .body("controlPoints.findAll { it.answer != null }", hasSize(1));
  }
}
