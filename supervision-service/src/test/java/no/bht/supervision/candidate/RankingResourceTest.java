package no.bht.supervision.candidate;

import static io.restassured.RestAssured.given;
import static no.bht.supervision.fixture.Calls.creating;
import static no.bht.supervision.fixture.Calls.inspector;
import static no.bht.supervision.fixture.Calls.step;
import static no.bht.supervision.fixture.Calls.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.bht.localstack.testing.Tokens;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.testing.OrganisationNumbers;
import no.bht.supervision.fixture.Announced;
import no.bht.supervision.fixture.SupervisionTest;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

@SupervisionTest
class RankingResourceTest {
  private static final String RANKING = "/api/v1/candidate-ranking";
  private static final String WEIGHTS = "/api/v1/candidate-weights";

  /** Another inspector. */
  private static final String SECOND =
      Tokens.of("inspector", OrganisationNumbers.valid(7199).value());

  private static final Offset<Double> CENT = Offset.offset(0.001);

  @Inject Announced announced;
  @Inject RefreshCandidates refresh;

  @Test
  void the_score_follows_from_the_facts_and_each_point_is_explained() {
    OrganisationNumber employer = OrganisationNumbers.valid(7101);
    described(employer, "4601", "41.000", "125");
    refreshed();

    Map<String, Object> explained = explain(employer, "");
    List<Map<String, Object>> points = list(explained, "points");

    assertThat(points).hasSize(10);
    assertThat(number(explained, "score"))
        .as(
            "no affiliation 30, no plan 15, builders 7.23, 125 of 250 employees 5, never inspected 10")
        .isCloseTo(30 + 15 + 7.23 + 5 + 10, CENT);
    assertThat(point(points, "EMPLOYEES"))
        .containsEntry("calculation", "10.00 × min(125, 250) ÷ 250 = 5.00");
    assertThat(point(points, "NO_PLAN").get("words").toString()).contains("Ingen plan");
    assertThat(explained.get("weightsVersion")).isEqualTo(1);
    Map<String, Object> ranked = ranked(employer, "county=46&size=FROM_100");
    assertThat(number(ranked, "score")).isCloseTo(67.23, CENT);
    assertThat(ranked).containsEntry("weightsVersion", 1).containsEntry("section", "F");
    assertThat(list(ranked, "points")).hasSize(5);
  }

  @Test
  void every_change_that_is_heard_of_is_counted() {
    OrganisationNumber employer = OrganisationNumbers.valid(7102);
    OrganisationNumber provider = OrganisationNumbers.valid(7192);
    described(employer, "5001", "86.210", "7");
    announced.approved(provider, "2020-01-01", "2034-12-31");
    announced.affiliated(employer, provider, today().minusDays(10).toString(), null);
    plan(employer, provider, today().minusDays(1), today().plusYears(1));
    refreshed();
    assertThat(facts(employer))
        .containsOnlyKeys("INDUSTRY_BREACH_RATE", "EMPLOYEES", "YEARS_SINCE_INSPECTION");

    announced.assessed(employer, provider, new UUID(71, 2), "E1", "E6");
    announced.lifted(employer, today().toString());
    refreshed();

    assertThat(facts(employer)).isEmpty();
    inspector().get(RANKING + "/" + employer.value()).then().statusCode(404);
    inspector()
        .get(RANKING + "/" + employer.value() + "?asOf=" + today().minusDays(1))
        .then()
        .statusCode(200);
  }

  @Test
  void filters_hold_every_candidate_once_the_highest_first() {
    List<String> expected = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      OrganisationNumber employer = OrganisationNumbers.valid(7110 + i);
      described(employer, "5501", "07.100", Integer.toString(10 + i));
      expected.addFirst(employer.value());
    }
    refreshed();

    assertThat(pages("industry=07&county=55&size=FROM_10_TO_49&reason=NO_PLAN&limit=3"))
        .isEqualTo(expected);
    assertThat(pages("industry=B&county=55&reason=APPROVAL_LOST&limit=3")).isEmpty();
    for (String wrong :
        List.of("industry=41.0", "county=3", "size=BIG", "reason=OWNER", "weightsVersion=x")) {
      inspector().get(RANKING + "?" + wrong).then().statusCode(400);
    }
    inspector().get(RANKING + "?weightsVersion=99999").then().statusCode(404);
  }

  @Test
  void a_draft_can_be_tried_and_an_older_version_stays_answerable() {
    OrganisationNumber employer = OrganisationNumbers.valid(7120);
    described(employer, "1801", "41.000", "50");
    refreshed();
    String draft = draft(Map.of("EMPLOYEES", Map.of("points", 12.5, "fullAt", 100)));
    int version = Integer.parseInt(draft.substring(draft.lastIndexOf('/') + 1));

    Map<String, Object> tried = ranked(employer, "county=18&weightsVersion=" + version);

    assertThat(number(tried, "score")).isCloseTo(6.25, CENT);
    assertThat(tried).containsEntry("weightsVersion", version);
    refreshed();
    assertThat(ranked(employer, "county=18&weightsVersion=" + version))
        .as("by its kept score it is the same")
        .isEqualTo(tried);
    assertThat(number(explain(employer, "?weightsVersion=" + version), "score"))
        .isCloseTo(6.25, CENT);
    assertThat(number(explain(employer, "?weightsVersion=1"), "score")).isCloseTo(64.23, CENT);
  }

  @Test
  void weights_are_adopted_by_another_than_their_author_from_a_day_and_then_stand() {
    String draft = draft(Map.of("NO_PLAN", Map.of("points", 10, "fullAt", 1)));
    String day = today().plusYears(500).toString();

    adopt(draft, Tokens.of("inspector"), day)
        .then()
        .statusCode(409)
        .body("code", equalTo("supervision:own-weights"));
    adopt(draft, SECOND, today().minusDays(1).toString()).then().statusCode(422);
    adopt(draft, SECOND, day)
        .then()
        .statusCode(200)
        .body("state", equalTo("ADOPTED"))
        .body("validFrom", equalTo(day));

    adopt(draft, SECOND, day)
        .then()
        .statusCode(409)
        .body("code", equalTo("supervision:step-not-allowed"));
    String later = draft(Map.of("NO_PLAN", Map.of("points", 11, "fullAt", 1)));
    adopt(later, SECOND, day)
        .then()
        .statusCode(422)
        .body("code", equalTo("supervision:weights-overlap"));
    step(inspector(), later + "/withdraw", Map.of()).then().statusCode(200);
  }

  @Test
  void a_fact_that_is_not_on_the_list_cannot_be_weighed() {
    creating(
            Map.of(
                "weights",
                Map.of("NATIONALITY", Map.of("points", 10, "fullAt", 1)),
                "grounds",
                "None."))
        .post(WEIGHTS)
        .then()
        .statusCode(422)
        .body("code", equalTo("supervision:fact-not-allowed"));
    List<String> facts = inspector().get("/api/v1/candidate-facts").path("items.fact");
    assertThat(facts).hasSize(10).doesNotContain("NATIONALITY");
  }

  private static Response adopt(String draft, String token, String from) {
    String tag = inspector().get(draft).header("ETag");
    return given()
        .auth()
        .oauth2(token)
        .contentType(ContentType.JSON)
        .header("If-Match", tag)
        .body(Map.of("validFrom", from))
        .post(draft + "/adopt");
  }

  private static String draft(Map<String, Object> weights) {
    return creating(Map.of("weights", weights, "grounds", "To try."))
        .post(WEIGHTS)
        .then()
        .statusCode(201)
        .extract()
        .header("Location");
  }

  /** Obliged since today, as the register describes it. */
  private void described(
      OrganisationNumber employer, String municipality, String code, String employees) {
    announced.obliged(employer, today().minusDays(10).toString());
    announced.event(
        "employer-registry.employer-changed",
        employer,
        "readOn",
        today().minusDays(9).toString(),
        "employees",
        employees,
        "municipalityNumber",
        municipality,
        "industryCode",
        code,
        "classification",
        "SN2025");
  }

  private void plan(
      OrganisationNumber employer, OrganisationNumber provider, LocalDate from, LocalDate to) {
    announced.event(
        "employer-registry.plan-received",
        employer,
        "planId",
        new UUID(71, 1).toString(),
        "provider",
        provider.value(),
        "periodFrom",
        from.toString(),
        "periodTo",
        to.toString(),
        "measures",
        "4");
  }

  private void refreshed() {
    while (refresh.changed(today(), 1000) || refresh.all(today(), 1000)) {
      // Until nothing is left.
    }
  }

  private static Map<String, Double> facts(OrganisationNumber employer) {
    Map<String, Double> facts = new HashMap<>();
    list(ranked(employer, "county=50&limit=1000"), "points")
        .forEach(point -> facts.put((String) point.get("fact"), number(point, "value")));
    return facts;
  }

  private static Map<String, Object> ranked(OrganisationNumber employer, String query) {
    List<Map<String, Object>> items = inspector().get(RANKING + "?" + query).path("items");
    return items.stream()
        .filter(item -> item.get("employer").equals(employer.value()))
        .findFirst()
        .orElse(Map.of("points", List.of()));
  }

  private static Map<String, Object> explain(OrganisationNumber employer, String query) {
    return inspector()
        .get(RANKING + "/" + employer.value() + query)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .getMap("");
  }

  private static Map<String, Object> point(List<Map<String, Object>> points, String fact) {
    return points.stream().filter(it -> it.get("fact").equals(fact)).findFirst().orElseThrow();
  }

  private static double number(Map<String, Object> from, String name) {
    return ((Number) from.get(name)).doubleValue();
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> list(Map<String, Object> from, String name) {
    return (List<Map<String, Object>>) from.get(name);
  }

  private static List<String> pages(String query) {
    List<String> found = new ArrayList<>();
    String path = RANKING + "?" + query;
    while (path != null) {
      var page = inspector().get(path).then().statusCode(200).extract();
      found.addAll(page.path("items.employer"));
      String next = page.path("next");
      path = next == null ? null : RANKING + "?" + query + "&after=" + next;
    }
    return found;
  }
}
