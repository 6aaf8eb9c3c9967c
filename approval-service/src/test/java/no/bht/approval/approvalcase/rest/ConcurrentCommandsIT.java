package no.bht.approval.approvalcase.rest;

import static no.bht.approval.fixture.ApprovalApi.APPLICATIONS;
import static no.bht.approval.fixture.ApprovalApi.judgeAllMet;
import static no.bht.approval.fixture.ApprovalApi.read;
import static no.bht.approval.fixture.ApprovalApi.reasons;
import static no.bht.approval.fixture.ApprovalApi.submit;
import static no.bht.approval.fixture.ApprovalApi.submitted;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import no.bht.approval.fixture.Applications;
import no.bht.approval.fixture.Database;
import no.bht.approval.fixture.Numbers;
import no.bht.localstack.testing.RealServers;
import no.bht.localstack.testing.Tokens;
import org.junit.jupiter.api.Test;

/** 503 is an honest answer of a service whose pool is used up; it has no effect. */
@QuarkusTest
@WithTestResource(RealServers.class)
class ConcurrentCommandsIT {
  private static final int CALLERS = 24;

  @Inject Database database;

  @Test
  void many_officers_approve_one_application_and_one_does() throws Exception {
    String provider = Numbers.organisation(110);
    String id = submitted(provider);
    judgeAllMet(id);
    String tag = read(id).header("ETag");
    String token = Tokens.of("case-officer");

    List<Integer> answers =
        atOnce(
            () ->
                RestAssured.given()
                    .auth()
                    .oauth2(token)
                    .contentType(ContentType.JSON)
                    .header("If-Match", tag)
                    .body(Map.of("reasons", reasons()))
                    .post(APPLICATIONS + "/" + id + "/approve")
                    .statusCode());

    assertThat(answers).containsOnlyOnce(200).isSubsetOf(200, 412, 503);
    assertThat(database.events("approval-granted", provider)).isEqualTo(1);
    assertThat(database.messages("DECISION", provider)).isEqualTo(1);
    assertThat(
            database.count(
                "select count(*) from casework_decision where case_id = ?", UUID.fromString(id)))
        .isEqualTo(1);
    assertThat(database.count("select count(*) from approval where provider = ?", provider))
        .isEqualTo(1);
  }

  @Test
  void many_portals_of_one_provider_apply_and_one_application_is_open() throws Exception {
    String provider = Numbers.organisation(111);
    Tokens.of("provider", provider);

    List<Integer> answers =
        atOnce(() -> submit(provider, Applications.complete(provider)).statusCode());

    assertThat(answers).containsOnlyOnce(201).isSubsetOf(201, 409, 503);
    assertThat(database.events("application-received", provider)).isEqualTo(1);
  }

  private static List<Integer> atOnce(Callable<Integer> call) throws Exception {
    List<Integer> answers = new ArrayList<>();
    try (ExecutorService callers = Executors.newFixedThreadPool(CALLERS)) {
      for (Future<Integer> answer :
          callers.invokeAll(Stream.generate(() -> call).limit(CALLERS).toList())) {
        answers.add(answer.get());
      }
    }
    return answers;
  }
}
