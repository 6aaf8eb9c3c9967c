package no.bht.supervision.inspectioncampaign;

import static no.bht.supervision.fixture.Calls.answer;
import static no.bht.supervision.fixture.Calls.assessed;
import static no.bht.supervision.fixture.Calls.creating;
import static no.bht.supervision.fixture.Calls.employer;
import static no.bht.supervision.fixture.Calls.inspector;
import static no.bht.supervision.fixture.Calls.today;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.bht.platform.sql.Sql;
import no.bht.platform.testing.OrganisationNumbers;
import no.bht.platform.testing.RefusedRows;
import no.bht.platform.time.Ids;
import no.bht.supervision.fixture.SupervisionTest;
import org.junit.jupiter.api.Test;

@SupervisionTest
class InspectionCampaignTest {
  @Inject Sql sql;
  @Inject Ids ids;

  private static final int PARTIES = Integer.getInteger("bht.test.campaign", 25);

  @Test
  void many_document_inspections_are_begun_in_one_call_and_followed_as_one() {
    RequestSpecification call = creating(campaign(parties(9400, PARTIES)));
    JsonPath created =
        call.post("/api/v1/inspection-campaigns")
            .then()
            .statusCode(201)
            .body("figures.parties.CREATED", equalTo(PARTIES))
            .body("figures.parties.REFUSED", equalTo(1))
            .body("figures.parties.DUPLICATE", equalTo(1))
            .body("rows", hasSize(PARTIES + 2))
            .extract()
            .jsonPath();
    String path = "/api/v1/inspection-campaigns/" + created.getString("id");
    String first = "/api/v1/inspections/" + created.getString("rows[0].inspectionId");
    call.post("/api/v1/inspection-campaigns")
        .then()
        .statusCode(201)
        .body("id", equalTo(created.getString("id")));

    answer(first, "5528", assessed("BREACH")).then().statusCode(200);
    inspector()
        .get(path)
        .then()
        .statusCode(200)
        .body("figures.states.ANNOUNCED", equalTo(PARTIES - 1))
        .body("figures.states.UNDER_WAY", equalTo(1))
        .body("figures.inspectionsWithBreach", equalTo(1))
        .body("figures.outcomes[0].outcomes.BREACH", equalTo(1))
        .body("figures.demands.DEMANDED", equalTo(PARTIES));
    inspector()
        .get(
            path
                + "/parties?limit=1&after="
                + inspector().get(path + "/parties?limit=1").path("next"))
        .then()
        .body("items[0].number", equalTo(2));
    inspector()
        .get("/api/v1/inspections?limit=1000&campaign=" + created.getString("id"))
        .then()
        .body("items", hasSize(PARTIES));

    creating(demand())
        .post(path + "/document-demands")
        .then()
        .statusCode(200)
        .body("rows", hasSize(PARTIES));
    await()
        .atMost(Duration.ofMinutes(2))
        .until(() -> inspector().get(path).<Integer>path("figures.lettersDue") == 0);
    await().atMost(Duration.ofMinutes(2)).until(() -> hasLetters(9400));
  }

  @Test
  void one_whose_letter_cannot_be_made_keeps_no_other_waiting() {
    String first = OrganisationNumbers.valid(9390).value();
    try (var _ = RefusedRows.of(sql, ids, "outgoing_message", "new.party = '" + first + "'")) {
      creating(campaign(parties(9390, 3)))
          .post("/api/v1/inspection-campaigns")
          .then()
          .statusCode(201);

      await()
          .atMost(Duration.ofMinutes(2))
          .until(() -> hasLetters(9391) && hasLetters(9392) && asideFor(first) == 2);
    }

    await().atMost(Duration.ofMinutes(2)).until(() -> hasLetters(9390));
  }

  private static boolean hasLetters(int party) {
    return employer(OrganisationNumbers.valid(party))
        .get("/api/v1/messages")
        .<List<String>>path("items.kind")
        .containsAll(List.of("INSPECTION_ANNOUNCED", "DOCUMENT_DEMAND"));
  }

  /** Its announcement, and the demand for its documents. */
  private int asideFor(String party) {
    return sql.one(
                """
            select count(*) from inspection i
            where i.party = ? and exists (
              select from put_aside where work = 'campaign-letters' and item = i.id::text)
            """,
                row -> row.getInt(1),
                party)
            .orElseThrow()
        + sql.one(
                """
            select count(*) from document_demand d join inspection i on i.id = d.inspection_id
            where i.party = ? and exists (
              select from put_aside where work = 'demand-letters' and item = d.id::text)
            """,
                row -> row.getInt(1),
                party)
            .orElseThrow();
  }

  @Test
  void what_is_wrong_with_the_call_creates_nothing() {
    Map<String, Object> unknown = campaign(parties(9399, 1));
    unknown.put("controlPoints", List.of("9999"));
    creating(unknown).post("/api/v1/inspection-campaigns").then().statusCode(422);
    Map<String, Object> late = campaign(parties(9399, 1));
    late.put("demand", Map.of("demand", "All.", "form", "POST", "deadline", today().toString()));
    creating(late).post("/api/v1/inspection-campaigns").then().statusCode(422);

    inspector()
        .get("/api/v1/inspections?party=" + OrganisationNumbers.valid(9399).value())
        .then()
        .body("items", hasSize(0));
    Map<String, Object> many = campaign(parties(9399, 1));
    many.put(
        "parties", IntStream.rangeClosed(0, 1000).mapToObj(i -> Map.of("party", "x" + i)).toList());
    creating(many).post("/api/v1/inspection-campaigns").then().statusCode(400);
    inspector().get("/api/v1/inspection-campaigns").then().body("items", notNullValue());
  }

  private static List<Map<String, String>> parties(int from, int number) {
    return Stream.concat(
            IntStream.range(from, from + number)
                .mapToObj(i -> Map.of("party", OrganisationNumbers.valid(i).value())),
            number == 1
                ? Stream.empty()
                : Stream.of(
                    Map.of("party", OrganisationNumbers.valid(from).value()),
                    Map.of("party", "123456789")))
        .toList();
  }

  private static Map<String, Object> campaign(List<Map<String, String>> parties) {
    Map<String, Object> body = new HashMap<>();
    body.put("name", "Annual reports");
    body.put("partyKind", "EMPLOYER");
    body.put("form", "DOCUMENT");
    body.put("announced", true);
    body.put("controlPoints", List.of("5527", "5528"));
    body.put("demand", demand());
    body.put("parties", parties);
    return body;
  }

  private static Map<String, Object> demand() {
    return Map.of(
        "demand",
        "The contract and the plans.",
        "form",
        "DIGITAL",
        "deadline",
        today().plusDays(21).toString());
  }
}
