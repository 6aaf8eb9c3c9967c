package no.bht.training.course.rest;

import static no.bht.training.fixture.Portal.EVERY_OBJECTIVE;
import static no.bht.training.fixture.Portal.acceptedCourse;
import static no.bht.training.fixture.Portal.anonymous;
import static no.bht.training.fixture.Portal.as;
import static no.bht.training.fixture.Portal.course;
import static no.bht.training.fixture.Portal.handIn;
import static no.bht.training.fixture.Portal.newProvider;
import static no.bht.training.fixture.Portal.provider;
import static no.bht.training.fixture.Portal.reasons;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import no.bht.platform.testing.Today;
import no.bht.training.fixture.Log;
import no.bht.training.fixture.OnRealServers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@OnRealServers
class CourseResourceTest {
  private static final String COURSES = "/api/v1/courses";

  @Inject DataSource database;

  @Test
  void a_provider_hands_in_its_course_and_reads_it_again() {
    String organiser = newProvider();

    Response submitted = handIn(provider(organiser), COURSES, course(organiser, EVERY_OBJECTIVE));

    submitted
        .then()
        .statusCode(201)
        .header("ETag", "\"0\"")
        .body("state", equalTo("SUBMITTED"))
        .body("coveredGoals", contains("LEGAL_BASIS", "ASSIGNMENT_AND_CORE_TASKS"))
        .body("coverage", equalTo(EVERY_OBJECTIVE));
    provider(organiser)
        .get(submitted.header("Location"))
        .then()
        .statusCode(200)
        .body("courseId", equalTo(submitted.path("courseId")));
  }

  @Test
  void a_provider_does_not_hand_in_the_course_of_another() {
    handIn(provider(newProvider()), COURSES, course(newProvider(), EVERY_OBJECTIVE))
        .then()
        .statusCode(404);
  }

  @Test
  void a_course_that_waits_is_for_its_organiser_and_the_office() {
    String organiser = newProvider();
    String location =
        handIn(provider(organiser), COURSES, course(organiser, List.of("L1"))).header("Location");

    provider(newProvider()).get(location).then().statusCode(404);
    as("case-officer").get(location).then().statusCode(200);
    as("inspector").get(location).then().statusCode(200);
  }

  @Test
  void acceptance_needs_both_goals_and_names_what_is_missing() {
    String organiser = newProvider();
    Response submitted =
        handIn(provider(organiser), COURSES, course(organiser, List.of("L1", "L1.1")));

    decide(submitted, "accept", Map.of("reasons", reasons()))
        .then()
        .statusCode(422)
        .body("code", equalTo("training:goals-not-covered"))
        .body("detail", endsWith("L6, L6.1, L6.2."));
  }

  @Test
  void acceptance_is_told_once_and_published() {
    String organiser = newProvider();
    Response submitted = handIn(provider(organiser), COURSES, course(organiser, EVERY_OBJECTIVE));

    decide(submitted, "accept", Map.of("reasons", reasons()))
        .then()
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("state", equalTo("ACCEPTED"))
        .body("decision.countsFrom", equalTo(Today.now().toString()));

    assertThat(new Log(database).of("course-accepted", organiser))
        .singleElement()
        .satisfies(
            event ->
                assertThat(event.path("courseId").asText()).isEqualTo(submitted.path("courseId")));
    anonymous()
        .get(COURSES + "?limit=1000")
        .then()
        .statusCode(200)
        .body("items.courseId", hasItem(submitted.<String>path("courseId")));
  }

  @Test
  void a_rejected_course_is_not_published_and_not_decided_again() {
    String organiser = newProvider();
    Response submitted = handIn(provider(organiser), COURSES, course(organiser, EVERY_OBJECTIVE));

    Response rejected = decide(submitted, "reject", Map.of("reasons", reasons()));

    rejected.then().statusCode(200).body("state", equalTo("REJECTED"));
    as("case-officer")
        .header("If-Match", rejected.header("ETag"))
        .body(Map.of("reasons", reasons()))
        .post(COURSES + "/" + submitted.path("courseId") + "/accept")
        .then()
        .statusCode(409)
        .body("code", equalTo("training:course-already-decided"));
    anonymous()
        .get(COURSES + "?limit=1000")
        .then()
        .body("items.courseId", not(hasItem(submitted.<String>path("courseId"))));
  }

  @Test
  void a_decision_names_the_version_it_was_made_on() {
    String organiser = newProvider();
    Response submitted = handIn(provider(organiser), COURSES, course(organiser, EVERY_OBJECTIVE));
    String accept = COURSES + "/" + submitted.path("courseId") + "/accept";

    as("case-officer").body(Map.of("reasons", reasons())).post(accept).then().statusCode(428);
    as("case-officer")
        .header("If-Match", "\"7\"")
        .body(Map.of("reasons", reasons()))
        .post(accept)
        .then()
        .statusCode(412);
  }

  @Test
  void the_same_key_gives_the_same_course() {
    String organiser = newProvider();
    Map<String, Object> body = course(organiser, EVERY_OBJECTIVE);

    Response first = provider(organiser).header("Idempotency-Key", "k-1").body(body).post(COURSES);
    Response second = provider(organiser).header("Idempotency-Key", "k-1").body(body).post(COURSES);

    assertThat(second.statusCode()).isEqualTo(201);
    assertThat(second.<String>path("courseId")).isEqualTo(first.path("courseId"));
    provider(organiser).body(body).post(COURSES).then().statusCode(400);
  }

  @ParameterizedTest
  @CsvSource({
    "name, '',           /name",
    "hours, 0,           /hours",
    "form, ABROAD,       /form",
    "organiser, 922222224, /organiser",
    "unknown, x,         /unknown"
  })
  void what_is_not_a_course_is_refused_with_a_pointer(String field, String value, String pointer) {
    Map<String, Object> body = new HashMap<>(course(newProvider(), EVERY_OBJECTIVE));
    body.put(field, field.equals("hours") ? Integer.valueOf(value) : value);

    handIn(as("case-officer"), COURSES, body)
        .then()
        .statusCode(400)
        .body("errors.pointer", hasItem(pointer));
  }

  @Test
  void an_objective_that_is_not_in_the_list_is_refused() {
    handIn(as("case-officer"), COURSES, course(newProvider(), List.of("L1", "L9")))
        .then()
        .statusCode(422)
        .body("code", equalTo("training:objectives-unknown"));
  }

  @Test
  void the_list_of_accepted_courses_comes_in_pages() {
    acceptedCourse(newProvider(), Today.now());
    acceptedCourse(newProvider(), Today.now());

    Response first = anonymous().get(COURSES + "?limit=1");

    first.then().statusCode(200).body("items", hasSize(1)).body("next", notNullValue());
    assertThat(first.header("Link")).contains("rel=\"next\"");
    anonymous()
        .get(COURSES + "?limit=1&after=" + first.path("next"))
        .then()
        .statusCode(200)
        .body("items[0].courseId", not(equalTo(first.path("items[0].courseId"))));
    anonymous().get(COURSES + "?after=nonsense").then().statusCode(400);
    anonymous().get(COURSES + "?limit=0").then().statusCode(400);
  }

  @Test
  void the_courses_that_wait_are_the_case_officers_list() {
    String organiser = newProvider();
    Response submitted = handIn(provider(organiser), COURSES, course(organiser, List.of("L1")));

    as("case-officer")
        .get("/api/v1/course-submissions?limit=1000")
        .then()
        .statusCode(200)
        .body("items.courseId", hasItem(submitted.<String>path("courseId")));
  }

  @Test
  void anyone_may_read_the_learning_objectives() {
    anonymous()
        .get("/api/v1/learning-objectives?asOf=2026-03-02")
        .then()
        .statusCode(200)
        .body("objectives", hasSize(18));
    anonymous().get("/api/v1/learning-objectives?asOf=yesterday").then().statusCode(400);
  }

  private static Response decide(Response submitted, String decision, Object body) {
    return as("case-officer")
        .header("If-Match", submitted.header("ETag"))
        .body(body)
        .post(COURSES + "/" + submitted.path("courseId") + "/" + decision);
  }
}
