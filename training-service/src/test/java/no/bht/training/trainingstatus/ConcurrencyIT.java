package no.bht.training.trainingstatus;

import static io.restassured.RestAssured.given;
import static no.bht.training.fixture.Portal.acceptedCourse;
import static no.bht.training.fixture.Portal.addMember;
import static no.bht.training.fixture.Portal.as;
import static no.bht.training.fixture.Portal.change;
import static no.bht.training.fixture.Portal.complete;
import static no.bht.training.fixture.Portal.handIn;
import static no.bht.training.fixture.Portal.machine;
import static no.bht.training.fixture.Portal.newPerson;
import static no.bht.training.fixture.Portal.newProvider;
import static no.bht.training.fixture.Portal.provider;
import static no.bht.training.fixture.Portal.reasons;
import static no.bht.training.fixture.Portal.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import no.bht.localstack.testing.Tokens;
import no.bht.training.fixture.Log;
import no.bht.training.fixture.OnRealServers;
import org.junit.jupiter.api.Test;

/** Many at once: events stay in order and none is told twice. */
@QuarkusTest
@OnRealServers
class ConcurrencyIT {
  private static final int THREADS = 8;
  private static final int STAFF = 40;
  private static final int FEW = 8;
  private static final String MACHINE = "300000142";
  private static final LocalDate JOINED = LocalDate.of(2025, 1, 1);
  private static final LocalDate DAY = LocalDate.of(2025, 3, 1);

  @Inject DataSource database;

  @Test
  void completions_at_one_provider_are_told_one_by_one() {
    String provider = newProvider();
    String course = acceptedCourse(newProvider(), DAY);
    List<String> members =
        IntStream.range(0, STAFF)
            .mapToObj(i -> addMember(provider, newPerson(), JOINED).<String>path("memberId"))
            .toList();
    int before = new Log(database).statuses(provider).size();

    List<Response> answers =
        atOnce(
            members.stream()
                .<Callable<Response>>map(member -> () -> complete(provider, member, course, DAY))
                .toList());

    assertThat(answers).extracting(Response::statusCode).containsOnly(201);
    List<String> told = new Log(database).statuses(provider);
    assertThat(told.subList(before, told.size()))
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, STAFF)
                .mapToObj(i -> (i == STAFF ? "COMPLETE " : "PARTLY ") + i + "/" + STAFF)
                .toList());
  }

  @Test
  void the_same_completion_reported_at_once_is_one() {
    String provider = newProvider();
    String course = acceptedCourse(newProvider(), DAY);
    String member = addMember(provider, newPerson(), JOINED).path("memberId");

    List<Response> answers =
        atOnce(
            IntStream.range(0, STAFF)
                .<Callable<Response>>mapToObj(i -> () -> complete(provider, member, course, DAY))
                .toList());

    assertThat(answers).extracting(Response::statusCode).containsOnlyOnce(201).contains(200);
    assertThat(new Log(database).of("training-completed", provider)).hasSize(1);
    assertThat(new Log(database).statuses(provider)).containsExactly("NONE 0/1", "COMPLETE 1/1");
  }

  @Test
  void the_same_person_put_on_a_roster_at_once_stands_there_once() {
    String provider = newProvider();
    String person = newPerson();

    List<Response> answers =
        atOnce(
            IntStream.range(0, STAFF)
                .<Callable<Response>>mapToObj(i -> () -> addMember(provider, person, JOINED))
                .toList());

    assertThat(answers).extracting(Response::statusCode).containsOnlyOnce(201).contains(409);
    assertThat(new Log(database).statuses(provider)).containsExactly("NONE 0/1");
  }

  @Test
  void persons_who_join_leave_and_complete_at_two_providers_at_once_leave_both_right() {
    String one = newProvider();
    String other = newProvider();
    String course = acceptedCourse(MACHINE, DAY);
    List<Callable<Response>> calls = new ArrayList<>();
    for (int i = 0; i < STAFF; i++) {
      String person = newPerson();
      boolean leaves = i % 4 == 0;
      calls.add(() -> joined(one, person, leaves));
      calls.add(() -> joined(other, person, false));
      calls.add(
          () ->
              handIn(
                  machine(MACHINE),
                  "/api/v1/completions",
                  Map.of(
                      "nationalIdentityNumber", person,
                      "courseId", course,
                      "completedOn", DAY.toString())));
    }

    List<Response> answers = atOnce(calls);

    assertThat(answers).extracting(Response::statusCode).containsOnly(200, 201);
    for (String provider : List.of(one, other)) {
      List<String> told = new Log(database).statuses(provider);
      int staff = provider.equals(one) ? STAFF * 3 / 4 : STAFF;
      status(provider).then().statusCode(200);
      assertThat(told.getLast()).isEqualTo("COMPLETE %d/%d".formatted(staff, staff));
      for (int i = 1; i < told.size(); i++) {
        assertThat(told.get(i)).isNotEqualTo(told.get(i - 1));
      }
    }
  }

  /** Whoever comes while the course loses its acceptance is counted as the others are. */
  @Test
  void a_course_that_loses_its_acceptance_while_persons_come_leaves_nobody_told_as_trained() {
    String first = newProvider();
    String next = newProvider();
    String course = acceptedCourse(MACHINE, DAY);
    List<Callable<Response>> calls = new ArrayList<>();
    for (int i = 0; i < FEW; i++) {
      String person = newPerson();
      String member = addMember(first, person, JOINED).path("memberId");
      complete(first, member, course, DAY).then().statusCode(201);
      calls.add(() -> addMember(next, person, JOINED));
    }
    calls.add(
        FEW / 2,
        () ->
            change(
                as("case-officer"),
                as("case-officer"),
                "/api/v1/courses/" + course,
                "lose-acceptance",
                Map.of(
                    "reasons",
                    reasons(),
                    "lostFrom",
                    DAY.toString(),
                    "earlierCompletions",
                    "STOPPED")));

    List<Response> answers = atOnce(calls);

    assertThat(answers).extracting(Response::statusCode).containsOnly(200, 201);
    for (String provider : List.of(first, next)) {
      assertThat(new Log(database).statuses(provider)).last().isEqualTo("NONE 0/" + FEW);
    }
  }

  @Test
  void who_leaves_by_a_report_and_by_name_at_once_has_left_once() {
    String provider = newProvider();
    StringBuilder report = new StringBuilder();
    List<Callable<Response>> calls = new ArrayList<>();
    List<String> members = new ArrayList<>();
    for (int i = 0; i < FEW; i++) {
      String person = newPerson();
      Response member = addMember(provider, person, JOINED);
      members.add(member.header("Location"));
      report.append(
          "{\"nationalIdentityNumber\":\"%s\",\"lastDay\":\"2025-11-30\"}\n".formatted(person));
      calls.add(() -> ended(provider, member));
    }
    calls.add(
        FEW / 2,
        () ->
            given()
                .auth()
                .oauth2(Tokens.of("provider", provider))
                .contentType("application/x-ndjson")
                .body(report.toString().getBytes(StandardCharsets.US_ASCII))
                .post("/api/v1/providers/" + provider + "/roster-reports"));

    atOnce(calls);

    assertThat(members)
        .allSatisfy(
            member ->
                provider(provider)
                    .get(member + "/history")
                    .then()
                    .body("items.kind", contains("ENDED")));
  }

  private static Response ended(String provider, Response added) {
    return provider(provider)
        .header("If-Match", added.header("ETag"))
        .body(Map.of("lastDay", "2025-12-31"))
        .post(added.header("Location") + "/end");
  }

  private static Response joined(String provider, String person, boolean leaves) {
    Response added = addMember(provider, person, JOINED);
    return leaves ? ended(provider, added) : added;
  }

  private static List<Response> atOnce(List<Callable<Response>> calls) {
    try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
      List<Response> answers = new ArrayList<>();
      for (Future<Response> answer : threads.invokeAll(calls)) {
        answers.add(answer.get());
      }
      return answers;
    } catch (InterruptedException | ExecutionException e) {
      throw new AssertionError(e);
    }
  }
}
