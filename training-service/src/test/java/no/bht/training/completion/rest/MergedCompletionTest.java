package no.bht.training.completion.rest;

import static no.bht.training.fixture.Portal.EVERY_OBJECTIVE;
import static no.bht.training.fixture.Portal.acceptedCourse;
import static no.bht.training.fixture.Portal.addMember;
import static no.bht.training.fixture.Portal.as;
import static no.bht.training.fixture.Portal.change;
import static no.bht.training.fixture.Portal.complete;
import static no.bht.training.fixture.Portal.course;
import static no.bht.training.fixture.Portal.handIn;
import static no.bht.training.fixture.Portal.newPerson;
import static no.bht.training.fixture.Portal.newProvider;
import static no.bht.training.fixture.Portal.organiser;
import static no.bht.training.fixture.Portal.person;
import static no.bht.training.fixture.Portal.provider;
import static no.bht.training.fixture.Portal.reasons;
import static no.bht.training.fixture.Portal.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import no.bht.training.fixture.Log;
import no.bht.training.fixture.OnRealServers;
import org.junit.jupiter.api.Test;

/** The same completion said by several, revoked, and said by the person. */
@QuarkusTest
@OnRealServers
class MergedCompletionTest {
  private static final String COMPLETIONS = "/api/v1/completions";
  private static final String ORGANISER = "300000169";
  private static final LocalDate DAY = LocalDate.of(2025, 3, 1);

  private final String provider = newProvider();
  private final String person = newPerson();

  @Inject DataSource database;

  @Test
  void what_organiser_and_provider_report_is_one_completion() {
    String member = addMember(provider, person, DAY).path("memberId");
    String course = acceptedCourse(ORGANISER, DAY);
    Response said =
        handIn(organiser(ORGANISER), COMPLETIONS, byNumber(person, course, DAY.plusDays(1)));

    Response again = complete(provider, member, course, DAY.plusDays(2));

    said.then().statusCode(201).body("reportedBy", contains("ORGANISER"));
    again
        .then()
        .statusCode(200)
        .body("completionId", equalTo(said.path("completionId")))
        .body("completedOn", equalTo("2025-03-02"))
        .body("reportedBy", contains("ORGANISER", "PROVIDER"));
    provider(provider).get(said.header("Location")).then().statusCode(200);
    assertThat(new Log(database).of("training-completed", provider)).hasSize(1);
  }

  @Test
  void an_organiser_reports_its_own_courses_and_no_others() {
    addMember(ORGANISER, person, DAY).then().statusCode(201);

    handIn(
            organiser(ORGANISER),
            COMPLETIONS,
            byNumber(person, acceptedCourse(newProvider(), DAY), DAY))
        .then()
        .statusCode(404);
    organiser(ORGANISER).get("/api/v1/providers/" + ORGANISER + "/members").then().statusCode(403);
  }

  @Test
  void where_completions_end_a_later_one_is_another() {
    String member = addMember(provider, person, DAY).path("memberId");
    String course = endingCourse();
    Response first = complete(provider, member, course, DAY);

    Response near = complete(provider, member, course, DAY.plusDays(30));
    Response later = complete(provider, member, course, DAY.plusDays(31));

    first.then().statusCode(201).body("lastDay", equalTo("2045-02-28"));
    near.then().statusCode(200);
    later.then().statusCode(201).body("lastDay", equalTo("2045-03-31"));
  }

  @Test
  void an_internal_course_is_for_the_organisers_staff() {
    Map<String, Object> body = new HashMap<>(course(provider, EVERY_OBJECTIVE));
    body.put("open", false);
    String course = accepted(body);
    String other = newProvider();
    String stranger = addMember(other, newPerson(), DAY).path("memberId");
    String own = addMember(provider, person, DAY).path("memberId");

    complete(other, stranger, course, DAY)
        .then()
        .statusCode(409)
        .body("code", equalTo("training:course-internal"));
    complete(provider, own, course, DAY).then().statusCode(201);
  }

  @Test
  void a_revoked_completion_counts_on_no_day_and_every_provider_hears_it() {
    String other = newProvider();
    String member = addMember(provider, person, DAY).path("memberId");
    addMember(other, person, DAY).then().statusCode(201);
    String course = acceptedCourse(newProvider(), DAY);
    Response completed = complete(provider, member, course, DAY);
    Map<String, String> revocation =
        Map.of("ground", "NOT_COMPLETED", "reason", "Left after the first hour.");

    Response revoked =
        change(
            provider(provider),
            provider(provider),
            completed.header("Location"),
            "revoke",
            revocation);

    revoked
        .then()
        .statusCode(200)
        .header("ETag", equalTo("\"1\""))
        .body("revoked.ground", equalTo("NOT_COMPLETED"));
    for (String one : new String[] {provider, other}) {
      assertThat(new Log(database).of("training-revoked", one)).hasSize(1);
      status(one).then().body("status", equalTo("NONE"));
      assertThat(new Log(database).statuses(one).getLast()).startsWith("NONE");
    }
    change(
            provider(provider),
            provider(provider),
            completed.header("Location"),
            "revoke",
            revocation)
        .then()
        .statusCode(409);
    complete(provider, member, course, DAY).then().statusCode(201);
  }

  @Test
  void only_who_has_to_do_with_it_revokes() {
    String member = addMember(provider, person, DAY).path("memberId");
    String organiser = newProvider();
    Response completed = complete(provider, member, acceptedCourse(organiser, DAY), DAY);
    Map<String, String> body = Map.of("ground", "REPORTED_IN_ERROR", "reason", "Wrong course.");
    String revoke = completed.header("Location") + "/revoke";

    provider(newProvider())
        .header("If-Match", "\"0\"")
        .body(body)
        .post(revoke)
        .then()
        .statusCode(404);
    provider(provider).body(body).post(revoke).then().statusCode(428);
    provider(organiser).header("If-Match", "\"0\"").body(body).post(revoke).then().statusCode(200);
  }

  @Test
  void what_a_person_says_counts_once_it_is_confirmed() {
    String member = addMember(provider, person, DAY).path("memberId");
    String course = acceptedCourse(newProvider(), DAY);
    String waiting = "/api/v1/providers/" + provider + "/completion-claims";

    handIn(
            person(person),
            "/api/v1/own-training/claims",
            Map.of("courseId", course, "completedOn", DAY.toString()))
        .then()
        .statusCode(201);

    status(provider).then().body("status", equalTo("NONE"));
    provider(provider).get(waiting).then().body("items.memberId", contains(member));
    Response completed = complete(provider, member, course, DAY);
    provider(provider).get(waiting).then().statusCode(200).body("items", empty());
    person(person)
        .get("/api/v1/own-training")
        .then()
        .statusCode(200)
        .body("trainedToday", equalTo(true))
        .body("completions", hasSize(1))
        .body("claims[0].completionId", equalTo(completed.path("completionId")));
    person(newPerson()).get("/api/v1/own-training").then().body("completions", empty());
    person(newPerson()).get(completed.header("Location")).then().statusCode(404);
    provider(provider).get("/api/v1/own-training").then().statusCode(403);
  }

  private static String endingCourse() {
    Map<String, Object> body = new HashMap<>(course(newProvider(), EVERY_OBJECTIVE));
    body.put("validMonths", 240);
    return accepted(body);
  }

  private static String accepted(Map<String, Object> body) {
    Response submitted = handIn(as("case-officer"), "/api/v1/courses", body);
    as("case-officer")
        .header("If-Match", submitted.header("ETag"))
        .body(Map.of("reasons", reasons(), "countsFrom", DAY.toString()))
        .post(submitted.header("Location") + "/accept")
        .then()
        .statusCode(200);
    return submitted.path("courseId");
  }

  private static Map<String, String> byNumber(String person, String course, LocalDate day) {
    return Map.of(
        "nationalIdentityNumber", person, "courseId", course, "completedOn", day.toString());
  }
}
