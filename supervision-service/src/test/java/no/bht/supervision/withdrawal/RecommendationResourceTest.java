package no.bht.supervision.withdrawal;

import static no.bht.supervision.fixture.Calls.creating;
import static no.bht.supervision.fixture.Calls.inspector;
import static no.bht.supervision.fixture.Calls.openInspection;
import static no.bht.supervision.fixture.Calls.today;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.testing.OrganisationNumbers;
import no.bht.supervision.fixture.Announced;
import no.bht.supervision.fixture.SupervisionTest;
import org.junit.jupiter.api.Test;

@SupervisionTest
class RecommendationResourceTest {
  private static final Map<String, Object> RECOMMENDED =
      Map.of("requirements", List.of("APPROVAL"), "reasons", "One field is not covered.");

  @Inject Announced announced;

  @Test
  void the_inspector_sees_what_the_approval_unit_answers() {
    OrganisationNumber provider = OrganisationNumbers.valid(3400);
    String inspection = openInspection(provider, "PROVIDER", true);
    String location = recommended(inspection);
    creating(RECOMMENDED)
        .post(inspection + "/withdrawal-recommendations")
        .then()
        .statusCode(409)
        .body("code", equalTo("supervision:recommendation-waits"));
    inspector().get(location).then().statusCode(200).body("outcome", equalTo("WAITING"));

    for (int i = 0; i < 2; i++) {
      announced.event(
          "approval.withdrawal-recommendation-answered",
          provider,
          "recommendationId",
          location.substring(location.lastIndexOf('/') + 1),
          "answer",
          "NOT_FOLLOWED",
          "answeredOn",
          today().toString());
    }

    inspector()
        .get(location)
        .then()
        .body("outcome", equalTo("NOT_FOLLOWED"))
        .body("outcomeOn", equalTo(today().toString()));
    inspector()
        .get("/api/v1/withdrawal-recommendations?provider=" + provider.value())
        .then()
        .body("items", hasSize(1));
    recommended(inspection);
  }

  @Test
  void an_approval_withdrawn_after_it_is_its_outcome() {
    OrganisationNumber provider = OrganisationNumbers.valid(3401);
    var approval = announced.approved(provider, "2026-01-01", "2030-12-31");
    String location = recommended(openInspection(provider, "PROVIDER", true));

    announced.withdrawn(provider, approval, today().plusDays(30).toString());

    inspector()
        .get(location)
        .then()
        .body("outcome", equalTo("WITHDRAWN"))
        .body("outcomeOn", equalTo(today().plusDays(30).toString()));
  }

  @Test
  void an_employer_has_no_approval_to_withdraw() {
    creating(RECOMMENDED)
        .post(
            openInspection(OrganisationNumbers.valid(3402), "EMPLOYER", true)
                + "/withdrawal-recommendations")
        .then()
        .statusCode(409);
  }

  @Test
  void a_report_to_the_police_is_noted_with_what_came_of_it() {
    String inspection = openInspection(OrganisationNumbers.valid(3403), "EMPLOYER", true);
    String report =
        creating(
                Map.of(
                    "against",
                    "NATURAL_PERSON",
                    "provisions",
                    List.of("LOV-2005-06-17-62 § 19-1"),
                    "facts",
                    "Repeated.",
                    "reportedOn",
                    today().toString()))
            .post(inspection + "/police-reports")
            .then()
            .statusCode(201)
            .extract()
            .header("Location");
    inspector()
        .contentType(ContentType.JSON)
        .header("If-Match", inspector().get(report).header("ETag"))
        .body(Map.of("outcome", "DROPPED", "outcomeOn", today().minusDays(1).toString()))
        .put(report + "/outcome")
        .then()
        .statusCode(422);
    inspector()
        .contentType(ContentType.JSON)
        .header("If-Match", inspector().get(report).header("ETag"))
        .body(Map.of("outcome", "DROPPED", "outcomeOn", today().toString()))
        .put(report + "/outcome")
        .then()
        .statusCode(200)
        .body("outcome", equalTo("DROPPED"));
  }

  private static String recommended(String inspection) {
    return creating(RECOMMENDED)
        .post(inspection + "/withdrawal-recommendations")
        .then()
        .statusCode(201)
        .extract()
        .header("Location");
  }
}
