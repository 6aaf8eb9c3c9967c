package no.bht.supervision.inspection.rest;

import static no.bht.supervision.fixture.Calls.answer;
import static no.bht.supervision.fixture.Calls.assessed;
import static no.bht.supervision.fixture.Calls.change;
import static no.bht.supervision.fixture.Calls.creating;
import static no.bht.supervision.fixture.Calls.employer;
import static no.bht.supervision.fixture.Calls.inspector;
import static no.bht.supervision.fixture.Calls.openInspection;
import static no.bht.supervision.fixture.Calls.provider;
import static no.bht.supervision.fixture.Calls.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.sql.Sql;
import no.bht.platform.testing.OrganisationNumbers;
import no.bht.supervision.fixture.Announced;
import no.bht.supervision.fixture.Calls;
import no.bht.supervision.fixture.SupervisionTest;
import org.junit.jupiter.api.Test;

@SupervisionTest
class LifeOfInspectionTest {
  private static final OrganisationNumber EMPLOYER = OrganisationNumbers.valid(9100);
  private static final OrganisationNumber PROVIDER = OrganisationNumbers.valid(9101);

  @Inject Announced announced;
  @Inject Sql sql;

  @Test
  void from_plan_to_closing_with_the_copies_of_the_report() {
    announced.approved(PROVIDER, "2020-01-01", "2099-12-31");
    announced.obliged(EMPLOYER, "2020-01-01");
    announced.affiliated(EMPLOYER, PROVIDER, "2020-01-01", null);
    String inspection =
        creating(
                Map.of(
                    "party",
                    EMPLOYER.value(),
                    "partyKind",
                    "EMPLOYER",
                    "form",
                    "ON_SITE",
                    "announced",
                    false,
                    "controlPoints",
                    List.of("OTHER"),
                    "selectionReason",
                    "RANDOM",
                    "unit",
                    "MIDT",
                    "plannedFor",
                    today().plusDays(3).toString()))
            .post("/api/v1/inspections")
            .then()
            .statusCode(201)
            .body("state", equalTo("PLANNED"))
            .body("inspectors.selectionReason", equalTo("RANDOM"))
            .body("inspectors.dossier.reactions", hasSize(0))
            .body("controlPoints.code", contains("5527", "5528", "OTHER"))
            .body("controlPoints[0].labels.nn", notNullValue())
            .extract()
            .header("Location");
    employer(EMPLOYER).get(inspection).then().statusCode(404);

    change(inspection, "/announce").then().statusCode(200).body("announced", equalTo(true));
    employer(EMPLOYER).get(inspection).then().statusCode(200).body("inspectors", nullValue());
    change(inspection, "/begin").then().statusCode(200).body("state", equalTo("UNDER_WAY"));
    Calls.put(
            inspection,
            "/attendance",
            Map.of(
                "people",
                List.of(
                    Map.of("participant", "EMPLOYER", "contacted", true, "present", true),
                    Map.of(
                        "participant",
                        "SAFETY_REPRESENTATIVE",
                        "contacted",
                        true,
                        "present",
                        false))))
        .then()
        .statusCode(200)
        .body("inspectors.attendance.participant", contains("EMPLOYER", "SAFETY_REPRESENTATIVE"));
    answer(inspection, "5527", answer("IN_ORDER", today())).then().statusCode(200);
    Map<String, Object> breach = answer("BREACH", today());
    breach.put("coded", "DIGITAL_WHERE_PRESENCE_NEEDED");
    breach.put("causedByProvider", true);
    answer(inspection, "5528", breach)
        .then()
        .statusCode(200)
        .body("controlPoints[1].answer.provider", equalTo(PROVIDER.value()))
        .body("controlPoints[1].answer.coded", equalTo("DIGITAL_WHERE_PRESENCE_NEEDED"));
    change(inspection, "/carry-out", Map.of("carriedOutOn", today().toString()))
        .then()
        .statusCode(200)
        .body("state", equalTo("CARRIED_OUT"));
    change(
            inspection,
            "/report",
            Map.of(
                "report", "One breach.", "copyToProvider", OrganisationNumbers.valid(9102).value()))
        .then()
        .statusCode(422)
        .body("code", equalTo("supervision:no-provider-to-copy"));
    change(
            inspection,
            "/report",
            Map.of("report", "One breach.", "copyToProvider", PROVIDER.value()))
        .then()
        .statusCode(200)
        .body("state", equalTo("REPORTED"))
        .body("report.copyToSafetyRepresentative", equalTo(true));
    change(inspection, "/close", Map.of()).then().statusCode(200).body("state", equalTo("CLOSED"));
    change(inspection, "/break-off", Map.of("reason", "Too late.")).then().statusCode(409);

    employer(EMPLOYER)
        .get("/api/v1/messages")
        .then()
        .body(
            "items.kind",
            hasItems("INSPECTION_ANNOUNCED", "INSPECTION_REPORT", "INSPECTION_REPORT_COPY"));
    provider(PROVIDER)
        .get("/api/v1/messages")
        .then()
        .body("items.kind", hasItem("INSPECTION_REPORT_COPY"));
    assertThat(
            sql.list(
                "select coded from finding where inspection_id = ?::uuid and code = '5528'",
                row -> row.getString(1),
                Calls.idOf(inspection)))
        .containsExactly("DIGITAL_WHERE_PRESENCE_NEEDED");
  }

  @Test
  void one_broken_off_ends_its_demands_and_tells_the_party() {
    OrganisationNumber party = OrganisationNumbers.valid(9103);
    String inspection = openInspection(party, "EMPLOYER", true);
    String demand = Calls.demand(inspection, Map.of());

    change(inspection, "/break-off", Map.of("reason", "Virksomheten er nedlagt."))
        .then()
        .statusCode(200)
        .body("state", equalTo("BROKEN_OFF"))
        .body("brokenOff.reason", equalTo("Virksomheten er nedlagt."));

    inspector().get(demand).then().body("state", equalTo("WITHDRAWN"));
    employer(party)
        .get("/api/v1/messages")
        .then()
        .body("items.kind", hasItems("INSPECTION_BROKEN_OFF", "DOCUMENT_DEMAND_WITHDRAWN"));
    answer(inspection, "5528", assessed("BREACH")).then().statusCode(409);
  }

  @Test
  void what_is_still_demanded_ends_with_the_inspection_and_is_not_demanded_anew() {
    OrganisationNumber party = OrganisationNumbers.valid(9109);
    String inspection = openInspection(party, "EMPLOYER", true);
    String open = Calls.demand(inspection, Map.of());
    String received = Calls.demand(inspection, Map.of());
    change(received, "/receive", Map.of("receivedOn", today().toString())).then().statusCode(200);
    answer(inspection, "5527", assessed("IN_ORDER")).then().statusCode(200);
    answer(inspection, "5528", assessed("IN_ORDER")).then().statusCode(200);
    change(inspection, "/carry-out", Map.of("carriedOutOn", today().minusDays(1).toString()))
        .then()
        .statusCode(422)
        .body("code", equalTo("supervision:carried-out-too-early"));

    change(inspection, "/close", Map.of("report", "In order.")).then().statusCode(200);

    inspector().get(open).then().body("state", equalTo("WITHDRAWN"));
    change(
            received,
            "/find-incomplete",
            Map.of("deadline", today().plusDays(9).toString(), "reason", "More."))
        .then()
        .statusCode(409)
        .body("code", equalTo("supervision:step-not-allowed"));
    inspector().get(received).then().body("state", equalTo("RECEIVED"));
  }

  @Test
  void how_a_provider_is_organised_is_known_from_its_approval_and_what_it_told_since() {
    OrganisationNumber provider = OrganisationNumbers.valid(9110);
    Map<String, Object> opening = new HashMap<>(opening(provider));
    opening.put("partyKind", "PROVIDER");
    opening.put("providerKind", "OTHER");
    assertThat(kind(opening)).as("nothing else is known").isEqualTo("OTHER");
    announced.event(
        "approval.approval-granted",
        provider,
        "applicationId",
        new UUID(9110, 1).toString(),
        "approvalId",
        new UUID(9110, 2).toString(),
        "validFrom",
        "2024-01-01",
        "validTo",
        "2028-12-31",
        "providerKind",
        "INTERNAL");
    assertThat(kind(opening)).isEqualTo("INTERNAL");
    announced.event(
        "approval.provider-facts-changed",
        provider,
        "from",
        today().toString(),
        "providerKind",
        "JOINT_COMMERCIAL");
    announced.event(
        "approval.provider-facts-changed",
        provider,
        "from",
        today().plusDays(1).toString(),
        "providerKind",
        "PART_OF_HEALTH_HOUSE");
    opening.remove("providerKind");

    assertThat(kind(opening)).isEqualTo("JOINT_COMMERCIAL");
  }

  private static String kind(Map<String, Object> opening) {
    return creating(opening)
        .post("/api/v1/inspections")
        .then()
        .statusCode(201)
        .extract()
        .path("inspectors.factsWhenOpened.providerKind");
  }

  @Test
  void a_breach_corrected_away_is_told() {
    OrganisationNumber party = OrganisationNumbers.valid(9111);
    String inspection = openInspection(party, "EMPLOYER", true);
    answer(inspection, "5528", assessed("BREACH")).then().statusCode(200);
    answer(inspection, "5528", assessed("IN_ORDER")).then().statusCode(200);

    assertThat(
            sql.list(
                """
                select payload ->> 'sequence' from event_log
                where subject = ? and event_type like '%control-point-cleared%'
                """,
                row -> row.getString(1), party))
        .containsExactly("2");
    String order = Calls.openInspection(party, "EMPLOYER", true);
    answer(order, "5528", assessed("BREACH")).then().statusCode(200);
    Calls.beginOrder(order, Calls.exemptOrder("5528"));
    answer(order, "5528", assessed("IN_ORDER"))
        .then()
        .statusCode(409)
        .body("code", equalTo("supervision:order-stands"));
  }

  @Test
  void a_sub_unit_is_inspected_for_its_enterprise_and_no_other() {
    OrganisationNumber party = OrganisationNumbers.valid(9104);
    OrganisationNumber subUnit = OrganisationNumbers.valid(9105);
    sql.update(
        """
        insert into employer_facts (employer, known_from, municipality, industry_code,
          classification, employees, organisation_form, main_unit)
        values (?, '2021-01-01', '5001', '41.000', 'SN2025', 12, 'BEDR', ?)
        """,
        subUnit,
        party);
    announced.obliged(subUnit, "2020-01-01");
    Map<String, Object> body = new HashMap<>(opening(party));
    body.put("subUnit", subUnit.value());

    String inspection =
        creating(body)
            .post("/api/v1/inspections")
            .then()
            .statusCode(201)
            .body("subUnit", equalTo(subUnit.value()))
            .body("inspectors.factsWhenOpened.municipality", equalTo("5001"))
            .body("background.duty.status", equalTo("OBLIGED"))
            .extract()
            .header("Location");
    answer(inspection, "5527", answer("BREACH", today())).then().statusCode(200);

    body.put("party", OrganisationNumbers.valid(9106).value());
    creating(body)
        .post("/api/v1/inspections")
        .then()
        .statusCode(422)
        .body("code", equalTo("supervision:sub-unit-of-another"));
  }

  @Test
  void it_is_given_to_another_inspector_and_found_in_the_lists() {
    OrganisationNumber party = OrganisationNumbers.valid(9107);
    String inspection = openInspection(party, "EMPLOYER", false);
    Calls.put(
            inspection,
            "/plan",
            Map.of("inspector", "kari", "unit", "NORD", "plannedFor", today().toString()))
        .then()
        .statusCode(200);

    inspector()
        .get("/api/v1/inspections?inspector=kari&unit=NORD&state=PLANNED&party=" + party.value())
        .then()
        .statusCode(200)
        .body("items", hasSize(1));
    assertThat(
            sql.list(
                "select inspector from work_item_inspection where id = ?::uuid",
                row -> row.getString(1),
                Calls.idOf(inspection)))
        .containsExactly("kari");
    inspector().get("/api/v1/inspections?state=NONSENSE").then().statusCode(400);
    inspector()
        .queryParam("inspector", "a\u0000b")
        .get("/api/v1/inspections")
        .then()
        .statusCode(400);
  }

  @Test
  void evidence_is_kept_with_its_point_and_handed_out_to_inspectors() {
    String inspection = openInspection(OrganisationNumbers.valid(9108), "EMPLOYER", true);
    String path =
        Calls.upload(inspector(), inspection + "/documents?controlPoint=5527&fileName=avtale.txt")
            .then()
            .statusCode(201)
            .body("controlPoint", equalTo("5527"))
            .extract()
            .header("Location");

    assertThat(inspector().get(path).then().statusCode(200).extract().asByteArray())
        .isEqualTo("Avtale.".getBytes(StandardCharsets.UTF_8));
    inspector().get(inspection + "/documents").then().body("items", hasSize(1));
    Calls.upload(inspector(), inspection + "/documents?controlPoint=9999&fileName=a.txt")
        .then()
        .statusCode(422);
    employer(OrganisationNumbers.valid(9108)).get(path).then().statusCode(403);
  }

  @Test
  void anyone_may_read_the_checklists_of_a_day() {
    io.restassured.RestAssured.given()
        .filter(new no.bht.platform.testing.OpenApiConformance())
        .get("/api/v1/checklists?on=2026-11-22&partyKind=EMPLOYER")
        .then()
        .statusCode(200)
        .body("items.version", contains("employers-2026-11-01"))
        .body("items[0].points.code", hasItem("OTHER"))
        .body("items[0].points.guidance", not(hasItem("")));
    inspector().get("/api/v1/checklists/employers-2022-01-01").then().statusCode(200);
    inspector().get("/api/v1/checklists/none").then().statusCode(404);
    inspector().get("/api/v1/checklists?on=9999-99-99").then().statusCode(400);
  }

  private static Map<String, Object> opening(OrganisationNumber party) {
    return Map.of(
        "party",
        party.value(),
        "partyKind",
        "EMPLOYER",
        "form",
        "ON_SITE",
        "announced",
        false,
        "controlPoints",
        List.of());
  }
}
