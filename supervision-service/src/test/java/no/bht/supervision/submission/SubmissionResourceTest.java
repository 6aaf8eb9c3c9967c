package no.bht.supervision.submission;

import static no.bht.supervision.fixture.Calls.answer;
import static no.bht.supervision.fixture.Calls.assessed;
import static no.bht.supervision.fixture.Calls.change;
import static no.bht.supervision.fixture.Calls.inspector;
import static no.bht.supervision.fixture.Calls.openInspection;
import static no.bht.supervision.fixture.Calls.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.testing.OrganisationNumbers;
import no.bht.platform.time.Ids;
import no.bht.platform.time.Oslo;
import no.bht.supervision.fixture.SupervisionTest;
import org.junit.jupiter.api.Test;

@SupervisionTest
class SubmissionResourceTest {
  private static final OrganisationNumber EMPLOYER = OrganisationNumbers.valid(9300);
  private static final Instant OBSERVED =
      Oslo.startOf(today().minusDays(20)).plus(Duration.ofHours(9));

  @Inject Ids ids;

  @Test
  void what_another_answered_meanwhile_is_shown_and_not_overwritten() {
    String inspection = openInspection(EMPLOYER, "EMPLOYER", true);
    answer(inspection, "5528", assessed("IN_ORDER")).then().statusCode(200);
    String submission = inspection + "/submissions/" + ids.next();
    Map<String, Object> body =
        Map.of(
            "answers",
            List.of(
                row("5527", "BREACH", null),
                row("5528", "BREACH", null),
                row("9999", "BREACH", null)));

    put(submission, body)
        .then()
        .statusCode(201)
        .body("taken", equalTo(true))
        .body("answers.result", contains("TAKEN", "CONFLICT", "REFUSED"))
        .body("answers[1].standing.outcome", equalTo("IN_ORDER"))
        .body("answers[1].submitted.outcome", equalTo("BREACH"))
        .body("answers[2].problem", equalTo("supervision:control-point-unknown"));
    inspector()
        .get(inspection)
        .then()
        .body("controlPoints[0].answer.outcome", equalTo("BREACH"))
        .body("controlPoints[0].answer.observedAt", equalTo(OBSERVED.toString()))
        .body("controlPoints[1].answer.outcome", equalTo("IN_ORDER"));

    put(submission, body).then().statusCode(200).body("answers[0].result", equalTo("TAKEN"));
    put(submission, Map.of("answers", List.of(row("5527", "IN_ORDER", 2))))
        .then()
        .statusCode(422)
        .body("code", equalTo("submission-id-reused"));
    inspector().get(submission).then().statusCode(200).body("answers", hasSize(3));
    put(
            inspection + "/submissions/" + ids.next(),
            Map.of("answers", List.of(row("5528", "BREACH", 1))))
        .then()
        .statusCode(201)
        .body("answers[0].result", equalTo("TAKEN"));
  }

  @Test
  void all_or_nothing_takes_nothing_where_one_is_in_conflict() {
    String inspection = openInspection(OrganisationNumbers.valid(9301), "EMPLOYER", true);
    answer(inspection, "5528", assessed("IN_ORDER")).then().statusCode(200);
    Map<String, Object> body = new HashMap<>();
    body.put("allOrNothing", true);
    body.put("answers", List.of(row("5527", "BREACH", null), row("5528", "BREACH", null)));

    put(inspection + "/submissions/" + ids.next(), body)
        .then()
        .statusCode(201)
        .body("taken", equalTo(false))
        .body("answers.result", contains("NOT_TAKEN", "CONFLICT"));
    inspector()
        .get(inspection)
        .then()
        .body("controlPoints.findAll { it.answer != null }", hasSize(1));
  }

  @Test
  void the_same_submission_sent_at_once_is_taken_once() {
    String inspection = openInspection(OrganisationNumbers.valid(9302), "EMPLOYER", true);
    String submission = inspection + "/submissions/" + ids.next();
    Map<String, Object> body = Map.of("answers", List.of(row("5527", "BREACH", null)));

    List<Integer> statuses =
        Stream.generate(
                () -> CompletableFuture.supplyAsync(() -> put(submission, body).statusCode()))
            .limit(4)
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .toList();

    assertThat(statuses).containsExactlyInAnyOrder(201, 200, 200, 200);
    inspector().get(inspection).then().body("controlPoints[0].earlierAnswers", hasSize(0));
  }

  @Test
  void an_id_taken_along_to_two_inspections_at_once_is_of_one() {
    List<String> inspections =
        Stream.of(9304, 9305)
            .map(it -> openInspection(OrganisationNumbers.valid(it), "EMPLOYER", true))
            .toList();
    String id = "/submissions/" + ids.next();
    Map<String, Object> body = Map.of("answers", List.of(row("5527", "BREACH", null)));

    assertThat(
            inspections.stream()
                .map(it -> CompletableFuture.supplyAsync(() -> put(it + id, body).statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join))
        .containsExactlyInAnyOrder(201, 422);
  }

  @Test
  void what_lies_ahead_or_long_behind_is_refused_and_the_rest_taken() {
    String inspection = openInspection(OrganisationNumbers.valid(9306), "EMPLOYER", true);
    Map<String, Object> ahead = row("5527", "BREACH", null);
    ahead.put("observedAt", InstantSource.system().instant().plus(Duration.ofHours(1)).toString());
    Map<String, Object> behind = row("5534", "IN_ORDER", null);
    behind.put("observedAt", Oslo.startOf(today().minusDays(91)).toString());

    put(
            inspection + "/submissions/" + ids.next(),
            Map.of("answers", List.of(ahead, row("5528", "BREACH", null), behind)))
        .then()
        .statusCode(201)
        .body("answers.result", contains("REFUSED", "TAKEN", "REFUSED"))
        .body("answers[0].problem", equalTo("supervision:observed-in-future"))
        .body("answers[2].problem", equalTo("supervision:observed-too-early"));
  }

  @Test
  void the_same_outcome_coded_otherwise_is_a_conflict() {
    String inspection = openInspection(OrganisationNumbers.valid(9307), "EMPLOYER", true);
    Map<String, Object> body = Map.of("answers", List.of(row("5528", "BREACH", null)));
    put(inspection + "/submissions/" + ids.next(), body)
        .then()
        .body("answers.result", contains("TAKEN"));
    Map<String, Object> coded = row("5528", "BREACH", null);
    coded.put("coded", "DIGITAL_WHERE_PRESENCE_NEEDED");

    put(inspection + "/submissions/" + ids.next(), Map.of("answers", List.of(coded)))
        .then()
        .statusCode(201)
        .body("answers.result", contains("CONFLICT"));
    put(inspection + "/submissions/" + ids.next(), body)
        .then()
        .body("answers.result", contains("UNCHANGED"));
  }

  @Test
  void what_is_handed_in_after_the_end_changes_nothing() {
    String inspection = openInspection(OrganisationNumbers.valid(9308), "EMPLOYER", true);
    change(inspection, "/break-off", Map.of("reason", "Moved away.")).then().statusCode(200);

    put(
            inspection + "/submissions/" + ids.next(),
            Map.of("answers", List.of(row("5528", "BREACH", null))))
        .then()
        .statusCode(201)
        .body("taken", equalTo(false))
        .body("answers[0].problem", equalTo("supervision:step-not-allowed"));
  }

  @Test
  void a_point_twice_and_an_inspection_that_is_not_are_refused() {
    String inspection = openInspection(OrganisationNumbers.valid(9303), "EMPLOYER", true);

    put(
            inspection + "/submissions/" + ids.next(),
            Map.of("answers", List.of(row("5527", "BREACH", null), row("5527", "IN_ORDER", null))))
        .then()
        .statusCode(400);
    put(
            "/api/v1/inspections/" + ids.next() + "/submissions/" + ids.next(),
            Map.of("answers", List.of(row("5527", "BREACH", null))))
        .then()
        .statusCode(404);
  }

  private static Map<String, Object> row(String code, String outcome, Integer basedOn) {
    Map<String, Object> row = new HashMap<>();
    row.put("code", code);
    row.put("outcome", outcome);
    row.put("facts", "Seen on site.");
    row.put("observedAt", OBSERVED.toString());
    row.put("dutyAssessment", "Chemical exposure.");
    row.put("basedOn", basedOn);
    return row;
  }

  private static Response put(String path, Object body) {
    return inspector().contentType(ContentType.JSON).body(body).put(path);
  }
}
