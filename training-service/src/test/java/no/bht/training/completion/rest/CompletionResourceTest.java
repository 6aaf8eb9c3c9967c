package no.bht.training.completion.rest;

import static no.bht.training.fixture.Portal.EVERY_OBJECTIVE;
import static no.bht.training.fixture.Portal.acceptedCourse;
import static no.bht.training.fixture.Portal.addMember;
import static no.bht.training.fixture.Portal.anonymous;
import static no.bht.training.fixture.Portal.as;
import static no.bht.training.fixture.Portal.complete;
import static no.bht.training.fixture.Portal.course;
import static no.bht.training.fixture.Portal.handIn;
import static no.bht.training.fixture.Portal.machine;
import static no.bht.training.fixture.Portal.newPerson;
import static no.bht.training.fixture.Portal.newProvider;
import static no.bht.training.fixture.Portal.provider;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import no.bht.localstack.testing.Tokens;
import no.bht.platform.testing.Today;
import no.bht.training.fixture.Log;
import no.bht.training.fixture.OnRealServers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers
class CompletionResourceTest {
  private static final String COMPLETIONS = "/api/v1/completions";
  private static final String MACHINE = "300000142";
  private static final LocalDate JOINED = LocalDate.of(2025, 1, 1);
  private static final LocalDate DAY = LocalDate.of(2025, 3, 1);

  @Inject DataSource database;

  @Test
  void a_provider_reports_its_member_and_the_first_report_stands() {
    String provider = newProvider();
    String member = addMember(provider, newPerson(), JOINED).path("memberId");
    String course = acceptedCourse(newProvider(), DAY);

    Response first = complete(provider, member, course, DAY);
    Response again = complete(provider, member, course, DAY.plusDays(1));

    first.then().statusCode(201).body("completedOn", equalTo("2025-03-01"));
    again
        .then()
        .statusCode(200)
        .header("Location", equalTo(first.header("Location")))
        .body("completedOn", equalTo("2025-03-01"));
    provider(provider).get(first.header("Location")).then().statusCode(200);
    as("inspector").get(first.header("Location")).then().statusCode(200);
    provider(newProvider()).get(first.header("Location")).then().statusCode(404);
    assertThat(new Log(database).of("training-completed", provider)).hasSize(1);
  }

  @Test
  void each_provider_of_the_person_hears_it_by_its_own_member_id_only() {
    String one = newProvider();
    String other = newProvider();
    String past = newProvider();
    String person = newPerson();
    String member = addMember(one, person, JOINED).path("memberId");
    String otherMember = addMember(other, person, Today.now().plusDays(3)).path("memberId");
    Response gone = addMember(past, person, JOINED);
    provider(past)
        .header("If-Match", gone.header("ETag"))
        .body(Map.of("lastDay", "2025-01-31"))
        .post(gone.header("Location") + "/end")
        .then()
        .statusCode(200);

    complete(one, member, acceptedCourse(newProvider(), DAY), DAY).then().statusCode(201);

    Log log = new Log(database);
    assertThat(log.of("training-completed", one))
        .extracting(event -> event.path("memberId").asText())
        .containsExactly(member);
    assertThat(log.of("training-completed", other))
        .extracting(event -> event.path("memberId").asText())
        .containsExactly(otherMember);
    assertThat(log.of("training-completed", past)).isEmpty();
    JsonNode event = log.of("training-completed", one).getFirst();
    assertThat(event.fieldNames())
        .toIterable()
        .containsExactlyInAnyOrder("memberId", "courseId", "completedOn");
  }

  @Test
  void a_machine_reports_by_number_for_the_courses_its_organisation_gives() {
    String provider = newProvider();
    String person = newPerson();
    addMember(provider, person, JOINED);

    Response reported =
        handIn(machine(MACHINE), COMPLETIONS, byNumber(person, acceptedCourse(MACHINE, DAY)));

    reported.then().statusCode(201);
    machine(MACHINE).get(reported.header("Location")).then().statusCode(200);
    handIn(machine(MACHINE), COMPLETIONS, byNumber(person, acceptedCourse(newProvider(), DAY)))
        .then()
        .statusCode(404);
    assertThat(new Log(database).statuses(provider)).containsExactly("NONE 0/1", "COMPLETE 1/1");
  }

  @Test
  void a_person_on_no_roster_brings_the_training_along_later() {
    String provider = newProvider();
    String person = newPerson();
    handIn(machine(MACHINE), COMPLETIONS, byNumber(person, acceptedCourse(MACHINE, DAY)))
        .then()
        .statusCode(201);

    addMember(provider, person, JOINED).then().statusCode(201).body("trained", equalTo(true));

    assertThat(new Log(database).statuses(provider)).containsExactly("COMPLETE 1/1");
  }

  @Test
  void a_machine_that_is_not_on_the_list_or_lacks_the_scope_is_refused() {
    String course = acceptedCourse(newProvider(), DAY);

    handIn(machine(newProvider()), COMPLETIONS, byNumber(newPerson(), course))
        .then()
        .statusCode(403);
    handIn(
            anonymous().auth().oauth2(Tokens.machine(MACHINE)),
            COMPLETIONS,
            byNumber(newPerson(), course))
        .then()
        .statusCode(403);
  }

  @Test
  void a_provider_reports_its_own_members_only() {
    String course = acceptedCourse(newProvider(), DAY);
    String person = newPerson();
    String member = addMember(newProvider(), person, JOINED).path("memberId");
    String stranger = newProvider();

    complete(stranger, member, course, DAY).then().statusCode(404);
    handIn(provider(stranger), COMPLETIONS, byNumber(person, course)).then().statusCode(404);
  }

  @Test
  void a_completion_that_cannot_count_is_refused_with_the_reason() {
    String provider = newProvider();
    String member = addMember(provider, newPerson(), JOINED).path("memberId");
    String accepted = acceptedCourse(newProvider(), DAY);
    String waiting =
        handIn(as("case-officer"), "/api/v1/courses", course(provider, EVERY_OBJECTIVE))
            .path("courseId");

    refused(complete(provider, member, accepted, DAY.minusDays(1)), 422, "completed-too-early");
    refused(
        complete(provider, member, accepted, Today.now().plusDays(1)), 422, "completed-in-future");
    refused(complete(provider, member, waiting, Today.now()), 409, "course-not-accepted");
    refused(
        complete(provider, member, new UUID(0, 7).toString(), Today.now()), 422, "course-unknown");
  }

  @Test
  void a_report_names_the_person_in_one_way() {
    String provider = newProvider();
    String member = addMember(provider, newPerson(), JOINED).path("memberId");
    String course = acceptedCourse(newProvider(), DAY);

    for (Map<String, String> body :
        List.of(
            Map.of("courseId", course, "completedOn", "2025-03-01"),
            Map.of(
                "memberId",
                member,
                "nationalIdentityNumber",
                newPerson(),
                "courseId",
                course,
                "completedOn",
                "2025-03-01"))) {
      handIn(provider(provider), COMPLETIONS, body)
          .then()
          .statusCode(400)
          .body("code", equalTo("person-ambiguous"));
    }
  }

  private static Map<String, String> byNumber(String person, String course) {
    return Map.of(
        "nationalIdentityNumber", person, "courseId", course, "completedOn", DAY.toString());
  }

  private static void refused(Response answer, int status, String code) {
    answer.then().statusCode(status).body("code", equalTo("training:" + code));
  }
}
