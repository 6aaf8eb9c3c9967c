package no.bht.training.trainingstatus;

import static no.bht.training.fixture.Portal.acceptedCourse;
import static no.bht.training.fixture.Portal.addMember;
import static no.bht.training.fixture.Portal.complete;
import static no.bht.training.fixture.Portal.handIn;
import static no.bht.training.fixture.Portal.machine;
import static no.bht.training.fixture.Portal.newPerson;
import static no.bht.training.fixture.Portal.newProvider;
import static no.bht.training.fixture.Portal.provider;
import static no.bht.training.fixture.Portal.status;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
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
import no.bht.training.fixture.Log;
import no.bht.training.fixture.OnRealServers;
import org.junit.jupiter.api.Test;

/** Many at once: events stay in order and none is told twice. */
@QuarkusTest
@OnRealServers
class ConcurrencyIT {
  private static final int THREADS = 8;
  private static final int STAFF = 40;
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

  private static Response joined(String provider, String person, boolean leaves) {
    Response added = addMember(provider, person, JOINED);
    return leaves
        ? provider(provider)
            .header("If-Match", added.header("ETag"))
            .body(Map.of("lastDay", "2025-12-31"))
            .post(added.header("Location") + "/end")
        : added;
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
