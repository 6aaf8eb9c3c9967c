package no.bht.supervision.violationfee.rest;

import static no.bht.supervision.fixture.Calls.answer;
import static no.bht.supervision.fixture.Calls.assessed;
import static no.bht.supervision.fixture.Calls.creating;
import static no.bht.supervision.fixture.Calls.employer;
import static no.bht.supervision.fixture.Calls.inspector;
import static no.bht.supervision.fixture.Calls.openInspection;
import static no.bht.supervision.fixture.Calls.today;
import static no.bht.supervision.fixture.FeeCalls.coordinated;
import static no.bht.supervision.fixture.FeeCalls.decision;
import static no.bht.supervision.fixture.FeeCalls.exempt;
import static no.bht.supervision.fixture.FeeCalls.imposed;
import static no.bht.supervision.fixture.FeeCalls.open;
import static no.bht.supervision.fixture.FeeCalls.opening;
import static no.bht.supervision.fixture.FeeCalls.step;
import static no.bht.supervision.fixture.Reactions.anyhow;
import static no.bht.supervision.fixture.Reactions.reverse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.sql.Sql;
import no.bht.platform.testing.NationalIdentityNumbers;
import no.bht.platform.testing.OrganisationNumbers;
import no.bht.platform.time.TimeLimits;
import no.bht.supervision.fixture.SupervisionTest;
import no.bht.supervision.violationfee.domain.Addressee;
import no.bht.supervision.violationfee.usecase.MarkOverdueFees;
import org.junit.jupiter.api.Test;

@SupervisionTest
class FeeResourceTest {
  private static final OrganisationNumber PARTY = OrganisationNumbers.valid(3100);

  @Inject Sql sql;
  @Inject MarkOverdueFees overdue;

  @Test
  void a_fee_goes_from_notice_over_an_appeal_to_another_amount_and_payment() {
    OrganisationNumber party = OrganisationNumbers.valid(3101);
    String fee = open(openInspection(party, "EMPLOYER", true), opening(Addressee.ENTERPRISE));
    employer(party).get(fee).then().statusCode(404);
    step(fee, "/notice", Map.of("hearing", Map.of(), "intended", 250000.5))
        .then()
        .statusCode(200)
        .body("state", equalTo("NOTICE_GIVEN"))
        .body("notice.rightsInformedAt", notNullValue())
        .body("limitation.interruptedOn", equalTo(today().toString()));
    employer(party).get(fee).then().statusCode(200).body("coordination", nullValue());
    coordinated(fee);
    step(fee, "/decide", decision(Addressee.ENTERPRISE, 100000))
        .then()
        .statusCode(409)
        .body("code", equalTo("casework:comment-deadline-running"));
    String notice =
        employer(party)
            .get("/api/v1/cases/" + idOf(fee) + "/notices")
            .then()
            .statusCode(200)
            .extract()
            .path("items[0].id");
    employer(party)
        .contentType(ContentType.JSON)
        .header("Idempotency-Key", "comment-" + notice)
        .body(Map.of("text", "We had one.", "moreToCome", false))
        .post("/api/v1/notices/" + notice + "/comments");

    String decision =
        step(fee, "/decide", decision(Addressee.ENTERPRISE, 100000))
            .then()
            .statusCode(200)
            .body("state", equalTo("IMPOSED"))
            .body("decision.payBy", equalTo(TimeLimits.weeks(today(), 4).toString()))
            .body("decision.ceiling.amount", notNullValue())
            .body("decision.unionRepresentativesInformedAt", notNullValue())
            .body("payment.enforcementBasis", equalTo(false))
            .extract()
            .path("decision.id");
    employer(party)
        .get("/api/v1/messages")
        .then()
        .body("items.kind", hasItem("VIOLATION_FEE"))
        .body("items.kind", hasItem("UNION_REPRESENTATIVES"));
    reverse(decision, "NOT_NOTIFIED", "CHANGED", Map.of("amount", "60000.00"))
        .then()
        .statusCode(409)
        .body("code", equalTo("casework:already-notified"));
    for (Map<String, String> worse :
        List.of(
            Map.of("amount", "100000.01"),
            Map.of("amount", "100000", "payBy", today().plusDays(7).toString()))) {
      reverse(decision, "NOT_TO_DETRIMENT", "CHANGED", worse)
          .then()
          .statusCode(422)
          .body("code", equalTo("supervision:to-detriment"));
    }
    reverse(decision, "CHANGED", Map.of("amount", "60000.00"));
    step(fee, "/payments", Map.of("amount", 60000, "paidOn", today().toString()))
        .then()
        .statusCode(200)
        .body("state", equalTo("PAID"))
        .body("payment.outstanding", equalTo(0.0f));
    assertThat(reaction(fee)).isEqualTo("PAID ENDED 60000.00");
  }

  @Test
  void the_case_of_a_person_is_nowhere_to_be_found_for_the_enterprise() {
    OrganisationNumber party = OrganisationNumbers.valid(3102);
    Map<String, Object> body = opening(Addressee.NATURAL_PERSON);
    String number = NationalIdentityNumbers.synthetic(7);
    body.put("person", Map.of("nationalIdentityNumber", number));
    String inspection = openInspection(party, "EMPLOYER", true);
    String fee = open(inspection, body);
    step(fee, "/notice", exempt()).then().statusCode(200);
    coordinated(fee);
    step(fee, "/decide", decision(Addressee.NATURAL_PERSON, 5000))
        .then()
        .statusCode(200)
        .body("decision.unionRepresentativesInformedAt", nullValue());

    OrganisationNumber custodian = new OrganisationNumber("974761211");
    employer(custodian).get("/api/v1/messages").then().statusCode(404);
    for (String what : List.of("/decisions", "/letters", "/notices")) {
      employer(custodian).get("/api/v1/cases/" + idOf(fee) + what).then().statusCode(404);
    }
    employer(party).get(fee).then().statusCode(404);
    employer(party).get("/api/v1/violation-fees").then().body("items", hasSize(0));
    employer(party).get("/api/v1/cases/" + idOf(fee) + "/decisions").then().statusCode(404);
    employer(party)
        .get("/api/v1/messages")
        .then()
        .body("items.kind", not(hasItem(containsString("FEE"))));
    assertThat(reaction(fee)).isEqualTo("IMPOSED DECIDED null");
    assertThat(
            sql.list(
                "select payload::text from event_log where payload ->> 'feeId' = ?",
                row -> row.getString(1),
                idOf(fee)))
        .hasSize(1)
        .allMatch(payload -> !payload.contains("amount") && !payload.contains(number));
    assertThat(
            sql.list(
                "select to_jsonb(f)::text from violation_fee f where id = ?::uuid",
                row -> row.getString(1),
                idOf(fee)))
        .hasSize(1)
        .noneMatch(row -> row.contains(number));
  }

  @Test
  void officers_who_decide_at_once_impose_one_fee() {
    String fee = open(openInspection(PARTY, "EMPLOYER", true), opening(Addressee.ENTERPRISE));
    step(fee, "/notice", exempt()).then().statusCode(200);
    coordinated(fee);
    String tag = inspector().get(fee).header("ETag");

    List<CompletableFuture<Integer>> calls =
        Stream.of(10000, 20000, 30000)
            .map(
                amount ->
                    CompletableFuture.supplyAsync(
                        () ->
                            inspector()
                                .contentType(ContentType.JSON)
                                .header("If-Match", tag)
                                .body(decision(Addressee.ENTERPRISE, amount))
                                .post(fee + "/decide")
                                .statusCode()))
            .toList();

    assertThat(calls.stream().map(CompletableFuture::join))
        .containsExactlyInAnyOrder(200, 412, 412);
  }

  @Test
  void on_the_spot_it_is_decided_at_once_and_the_party_hears_why_there_was_no_notice() {
    Map<String, Object> body = opening(Addressee.ENTERPRISE);
    body.put("onTheSpotReason", "Seen by two inspectors.");
    String fee = open(openInspection(PARTY, "EMPLOYER", true), body);
    Map<String, Object> decision = new HashMap<>(decision(Addressee.ENTERPRISE, 5000));
    decision.remove("factors");
    step(fee, "/decide", decision)
        .then()
        .statusCode(409)
        .body("code", equalTo("supervision:coordination-missing"));
    coordinated(fee);

    step(fee, "/decide", decision).then().statusCode(200).body("state", equalTo("IMPOSED"));
    inspector()
        .get("/api/v1/cases/" + idOf(fee) + "/notices")
        .then()
        .body("items[0].exemption", equalTo("ANOTHER_ACT"));
  }

  @Test
  void ceilings_are_offered_and_a_fee_above_the_chosen_one_is_refused() {
    String fee = open(openInspection(PARTY, "EMPLOYER", true), opening(Addressee.ENTERPRISE));
    step(fee, "/notice", exempt()).then().statusCode(200);
    coordinated(fee);
    inspector().get(fee + "/ceilings").then().statusCode(200).body("items", hasSize(9));
    step(fee, "/decide", decision(Addressee.ENTERPRISE, 6827450.01))
        .then()
        .statusCode(422)
        .body("code", equalTo("supervision:fee-above-ceiling"));
    step(fee, "/end", Map.of("ground", "Not proved."))
        .then()
        .statusCode(200)
        .body("state", equalTo("ENDED"));
    inspector()
        .get("/api/v1/cases/" + idOf(fee) + "/letters")
        .then()
        .body("items.kind", hasItem("VIOLATION_FEE_ENDED"));
  }

  @Test
  void an_unpaid_fee_is_announced_once_and_not_while_a_lawsuit_runs() {
    OrganisationNumber party = OrganisationNumbers.valid(3103);
    String inspection = openInspection(party, "EMPLOYER", true);
    String unpaid = imposed(inspection, Addressee.ENTERPRISE);
    String sued = imposed(inspection, Addressee.ENTERPRISE);
    step(sued, "/lawsuit", Map.of("broughtOn", today().toString()))
        .then()
        .statusCode(200)
        .body("payment.suspendedByLawsuit", equalTo(true));

    for (int i = 0; i < 3; i++) {
      overdue.mark(TimeLimits.weeks(today(), 4).plusDays(1), 1000);
    }

    assertThat(
            sql.list(
                """
                select payload ->> 'feeId' from event_log
                where event_type like '%violation-fee-overdue%' and subject = ?
                """,
                row -> row.getString(1), party))
        .containsExactly(idOf(unpaid));
  }

  @Test
  void the_breach_a_fee_rests_on_is_corrected_only_when_the_fee_is_gone() {
    OrganisationNumber party = OrganisationNumbers.valid(3104);
    String inspection = openInspection(party, "EMPLOYER", true);
    answer(inspection, "5528", assessed("BREACH")).then().statusCode(200);
    String fee = open(inspection, on("5528"));

    answer(inspection, "5528", assessed("IN_ORDER"))
        .then()
        .statusCode(409)
        .body("code", equalTo("supervision:order-stands"));
    step(fee, "/end", Map.of("ground", "There was a plan.")).then().statusCode(200);
    answer(inspection, "5528", assessed("IN_ORDER")).then().statusCode(200);
    creating(on("5528")).post(inspection + "/violation-fees").then().statusCode(409);
  }

  @Test
  void no_fee_rests_on_a_breach_of_an_inspection_that_was_broken_off() {
    OrganisationNumber party = OrganisationNumbers.valid(3199);
    String inspection = openInspection(party, "EMPLOYER", true);
    answer(inspection, "5528", assessed("BREACH")).then().statusCode(200);
    anyhow(inspector(), inspection + "/break-off", Map.of("reason", "The enterprise is gone."))
        .then()
        .statusCode(200);

    creating(on("5528"))
        .post(inspection + "/violation-fees")
        .then()
        .statusCode(409)
        .body("code", equalTo("supervision:no-breach-found"));
  }

  @Test
  void an_annulled_fee_is_not_decided_anew_on_a_breach_that_is_no_longer_one() {
    OrganisationNumber party = OrganisationNumbers.valid(3105);
    String inspection = openInspection(party, "EMPLOYER", true);
    answer(inspection, "5528", assessed("BREACH")).then().statusCode(200);
    String fee = open(inspection, on("5528"));
    step(fee, "/notice", exempt()).then().statusCode(200);
    coordinated(fee);
    String decision =
        step(fee, "/decide", decision(Addressee.ENTERPRISE, 1000)).path("decision.id");
    answer(inspection, "5528", assessed("IN_ORDER")).then().statusCode(409);
    creating(
            Map.of(
                "change",
                "ANNULLED",
                "ground",
                "INVALID",
                "reasons",
                Map.of("rules", "fvl. § 35", "facts", "There was a plan.")))
        .post("/api/v1/decisions/" + decision + "/reverse")
        .then()
        .statusCode(201);

    answer(inspection, "5528", assessed("IN_ORDER")).then().statusCode(200);
    step(fee, "/decide", decision(Addressee.ENTERPRISE, 1000))
        .then()
        .statusCode(409)
        .body("code", equalTo("supervision:no-breach-found"));
    inspector()
        .get("/api/v1/work-list?kind=VIOLATION_FEE_REOPENED")
        .then()
        .body("items.href", hasItem(fee.substring(fee.indexOf("/api/"))));
  }

  @Test
  void a_fee_is_not_opened_while_its_breach_is_corrected() {
    OrganisationNumber party = OrganisationNumbers.valid(3106);
    for (int i = 0; i < 5; i++) {
      String inspection = openInspection(party, "EMPLOYER", true);
      answer(inspection, "5528", assessed("BREACH")).then().statusCode(200);
      Map<String, Object> body = on("5528");

      CompletableFuture<Integer> opened =
          CompletableFuture.supplyAsync(
              () -> creating(body).post(inspection + "/violation-fees").statusCode());
      int corrected = answer(inspection, "5528", assessed("IN_ORDER")).statusCode();

      assertThat(List.of(opened.join(), corrected))
          .isIn(List.of(List.of(201, 409), List.of(409, 200)));
    }
  }

  private static Map<String, Object> on(String point) {
    Map<String, Object> body = opening(Addressee.ENTERPRISE);
    Map<String, Object> violation = new HashMap<>();
    ((Map<?, ?>) body.get("violation")).forEach((key, value) -> violation.put("" + key, value));
    violation.put("controlPoint", point);
    body.put("violation", violation);
    return body;
  }

  @Test
  void what_is_not_as_described_is_refused() {
    String inspection = openInspection(PARTY, "EMPLOYER", true);
    Map<String, Object> nobody = opening(Addressee.NATURAL_PERSON);
    nobody.remove("person");
    creating(nobody).post(inspection + "/violation-fees").then().statusCode(400);
    Map<String, Object> point = on("5528");
    creating(point)
        .post(inspection + "/violation-fees")
        .then()
        .statusCode(409)
        .body("code", equalTo("supervision:no-breach-found"));
    Map<String, Object> violation = new HashMap<>();
    ((Map<?, ?>) point.get("violation")).forEach((key, value) -> violation.put("" + key, value));
    violation.remove("controlPoint");
    violation.put("committedOn", "-9999-01-01");
    point.put("violation", violation);
    creating(point).post(inspection + "/violation-fees").then().statusCode(400);
  }

  private String reaction(String fee) {
    return sql.one(
            "select state || ' ' || stage || ' ' || coalesce(amount::text, 'null') from reaction"
                + " where id = ?::uuid",
            row -> row.getString(1),
            idOf(fee))
        .orElseThrow();
  }

  private static String idOf(String location) {
    return location.substring(location.lastIndexOf('/') + 1);
  }
}
