package no.bht.training.course.rest;

import static no.bht.training.fixture.Portal.EVERY_OBJECTIVE;
import static no.bht.training.fixture.Portal.acceptedCourse;
import static no.bht.training.fixture.Portal.addMember;
import static no.bht.training.fixture.Portal.anonymous;
import static no.bht.training.fixture.Portal.as;
import static no.bht.training.fixture.Portal.change;
import static no.bht.training.fixture.Portal.complete;
import static no.bht.training.fixture.Portal.course;
import static no.bht.training.fixture.Portal.handIn;
import static no.bht.training.fixture.Portal.newPerson;
import static no.bht.training.fixture.Portal.newProvider;
import static no.bht.training.fixture.Portal.provider;
import static no.bht.training.fixture.Portal.reasons;
import static no.bht.training.fixture.Portal.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
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
class CourseControlResourceTest {
  private static final String COURSES = "/api/v1/courses";
  private static final LocalDate DAY = LocalDate.of(2025, 3, 1);

  private final String organiser = newProvider();

  @Inject DataSource database;

  @Test
  void a_course_says_which_part_covers_which_objective() {
    Map<String, Object> body = new HashMap<>(course(organiser, List.of("L1")));
    body.remove("coverage");
    body.put(
        "parts",
        List.of(
            Map.of("name", "One", "reference", "slides 1 to 9", "objectives", List.of("L1", "L2")),
            Map.of("name", "Two", "objectives", List.of("L1.1", "L2"))));
    body.put("place", "Bodø");
    body.put("priceNok", 1200);
    body.put("level", "EXPERIENCED");

    handIn(provider(organiser), COURSES, body)
        .then()
        .statusCode(201)
        .body("coverage", contains("L1", "L1.1", "L2"))
        .body("parts[0].reference", equalTo("slides 1 to 9"))
        .body("parts[1].objectives", contains("L1.1", "L2"))
        .body("place", equalTo("Bodø"))
        .body("level", equalTo("EXPERIENCED"));
    body.put("coverage", List.of("L1"));
    handIn(provider(organiser), COURSES, body)
        .then()
        .statusCode(400)
        .body("code", equalTo("coverage-ambiguous"));
  }

  @Test
  void a_new_version_replaces_the_one_before_and_is_controlled_on_its_own() {
    String first = acceptedCourse(organiser, DAY);
    Map<String, Object> body = new HashMap<>(course(organiser, EVERY_OBJECTIVE));
    body.put("replaces", first);

    Response second = handIn(provider(organiser), COURSES, body);

    second
        .then()
        .statusCode(201)
        .body("version", equalTo(2))
        .body("firstCourseId", equalTo(first))
        .body("state", equalTo("SUBMITTED"));
    handIn(provider(organiser), COURSES, body)
        .then()
        .statusCode(409)
        .body("code", equalTo("training:course-already-replaced"));
    as("inspector")
        .get(COURSES + "/" + first + "/versions")
        .then()
        .statusCode(200)
        .body("items.version", contains(1, 2));
    provider(newProvider())
        .get(COURSES + "/" + first + "/versions")
        .then()
        .body("items.version", contains(1));
    body.put("organiser", newProvider());
    handIn(as("case-officer"), COURSES, body).then().statusCode(404);
  }

  @Test
  void upheld_it_counts_to_another_day_and_both_controls_are_kept() {
    String location = COURSES + "/" + acceptedCourse(organiser, DAY);

    change(
            as("case-officer"),
            as("case-officer"),
            location,
            "uphold",
            Map.of("reasons", reasons(), "countsTo", "2999-01-01"))
        .then()
        .statusCode(200)
        .body("decision.countsFrom", equalTo("2025-03-01"))
        .body("decision.countsTo", equalTo("2999-01-01"));

    provider(organiser)
        .get(location + "/controls")
        .then()
        .statusCode(200)
        .body("items.outcome", contains("ACCEPTED", "UPHELD"));
    provider(newProvider()).get(location + "/controls").then().statusCode(404);
    assertThat(new Log(database).of("course-accepted", organiser))
        .extracting(event -> event.path("countsTo").asText())
        .containsExactly("", "2999-01-01");
  }

  @Test
  void past_its_end_a_course_is_on_no_list_and_takes_no_completions() {
    Response submitted = handIn(as("case-officer"), COURSES, course(organiser, EVERY_OBJECTIVE));
    as("case-officer")
        .header("If-Match", submitted.header("ETag"))
        .body(Map.of("reasons", reasons(), "countsFrom", "2025-03-01", "countsTo", "2025-06-30"))
        .post(submitted.header("Location") + "/accept")
        .then()
        .statusCode(200);
    String id = submitted.path("courseId");
    String provider = newProvider();
    String member = addMember(provider, newPerson(), DAY).path("memberId");

    complete(provider, member, id, LocalDate.of(2025, 7, 1))
        .then()
        .statusCode(422)
        .body("code", equalTo("training:completed-too-late"));
    complete(provider, member, id, LocalDate.of(2025, 6, 30)).then().statusCode(201);
    anonymous().get(COURSES + "?limit=1000").then().body("items.courseId", not(hasItem(id)));
    anonymous()
        .get(COURSES + "?limit=1000&asOf=2025-06-30&form=DIGITAL&open=true")
        .then()
        .body("items.courseId", hasItem(id));
    anonymous().get(COURSES + "?form=ABROAD").then().statusCode(400);
  }

  @ParameterizedTest
  @CsvSource({"KEPT, COMPLETE", "STOPPED, LAPSED"})
  void when_the_acceptance_is_lost_the_office_says_what_becomes_of_earlier_completions(
      String earlier, String expected) {
    String course = acceptedCourse(organiser, DAY);
    String provider = newProvider();
    String member = addMember(provider, newPerson(), DAY).path("memberId");
    complete(provider, member, course, DAY).then().statusCode(201);

    change(
            as("case-officer"),
            as("case-officer"),
            COURSES + "/" + course,
            "lose-acceptance",
            Map.of("reasons", reasons(), "earlierCompletions", earlier))
        .then()
        .statusCode(200)
        .body("state", equalTo("ACCEPTANCE_LOST"));

    status(provider).then().body("status", equalTo(expected));
    provider(provider)
        .get("/api/v1/providers/" + provider + "/training-status?asOf=2025-12-31")
        .then()
        .body("status", equalTo("COMPLETE"));
    complete(provider, addMember(provider, newPerson(), DAY).path("memberId"), course, Today.now())
        .then()
        .statusCode(earlier.equals("KEPT") ? 422 : 409);
    assertThat(new Log(database).of("course-acceptance-lost", organiser)).hasSize(1);
  }

  @Test
  void a_completion_on_the_day_the_acceptance_was_lost_or_later_never_counted() {
    String course = acceptedCourse(organiser, DAY);
    String provider = newProvider();
    String member = addMember(provider, newPerson(), DAY).path("memberId");
    Response completed = complete(provider, member, course, DAY.plusDays(10));

    change(
            as("case-officer"),
            as("case-officer"),
            COURSES + "/" + course,
            "lose-acceptance",
            Map.of(
                "reasons",
                reasons(),
                "lostFrom",
                DAY.plusDays(10).toString(),
                "earlierCompletions",
                "KEPT"))
        .then()
        .statusCode(200);

    provider(provider)
        .get(completed.header("Location"))
        .then()
        .body("lastDay", equalTo(DAY.plusDays(9).toString()));
    status(provider).then().body("trained", equalTo(0));
  }

  @Test
  void the_queue_says_which_course_is_to_be_controlled_and_why() {
    String id =
        handIn(provider(organiser), COURSES, course(organiser, List.of("L1"))).path("courseId");
    String accepted = acceptedCourse(organiser, Today.now());

    Response queue = as("case-officer").get("/api/v1/course-control-queue?reason=NEW&limit=1000");

    queue.then().statusCode(200).body("items.courseId", hasItem(id));
    queue.then().body("items.courseId", not(hasItem(accepted)));
    queue.then().body("items.find { it.courseId == '%s' }.countsTo".formatted(id), nullValue());
    change(
            as("case-officer"),
            as("case-officer"),
            COURSES + "/" + accepted,
            "uphold",
            Map.of("reasons", reasons(), "countsTo", Today.now().plusDays(90).toString()))
        .then()
        .statusCode(200);
    as("case-officer")
        .get("/api/v1/course-control-queue?reason=ENDS&limit=1000")
        .then()
        .body("items.courseId", hasItem(accepted));
    Response first = as("case-officer").get("/api/v1/course-control-queue?limit=1");
    as("case-officer")
        .get("/api/v1/course-control-queue?limit=1&after=" + first.path("next"))
        .then()
        .statusCode(200)
        .body("items[0].courseId", not(equalTo(first.path("items[0].courseId"))));
  }
}
