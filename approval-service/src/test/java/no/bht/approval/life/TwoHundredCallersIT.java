package no.bht.approval.life;

import static no.bht.approval.fixture.ApprovalApi.APPLICATIONS;
import static no.bht.approval.fixture.ApprovalApi.approved;
import static no.bht.approval.fixture.ApprovalApi.judgeAllMet;
import static no.bht.approval.fixture.ApprovalApi.key;
import static no.bht.approval.fixture.ApprovalApi.read;
import static no.bht.approval.fixture.ApprovalApi.reasons;
import static no.bht.approval.fixture.ApprovalApi.submitted;
import static no.bht.approval.fixture.LifeApi.notifyWithdrawal;
import static no.bht.approval.fixture.LifeApi.unheard;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import no.bht.approval.fixture.Applications;
import no.bht.approval.fixture.Database;
import no.bht.approval.fixture.Numbers;
import no.bht.localstack.testing.RealServers;
import no.bht.localstack.testing.Tokens;
import no.bht.platform.time.Oslo;
import org.junit.jupiter.api.Test;

/**
 * Two hundred officers and portals on one case: no update is lost, nothing is decided twice, one
 * event each. 503 is an honest answer of a service whose pool is used up; it has no effect and the
 * caller comes again.
 */
@QuarkusTest
@WithTestResource(RealServers.class)
class TwoHundredCallersIT {
  private static final int CALLERS = 200;

  /** Who comes again until it succeeds makes all others come again: not all of them at a time. */
  private static final int WHO_COME_AGAIN = 6;

  @Inject Database database;
  @Inject InstantSource clock;

  @Test
  void no_update_is_lost() throws Exception {
    String provider = Numbers.organisation(460);
    String id = submitted(provider);
    List<String> requirements = read(id).path("requirements.code");
    long before = version(read(id));
    String officer = Tokens.of("case-officer");
    String portal = Tokens.of("provider", provider);

    List<Integer> answers =
        atOnce(
            WHO_COME_AGAIN,
            caller ->
                () ->
                    isPortal(caller)
                        ? again(() -> attach(portal, id, caller))
                        : again(
                            () ->
                                judge(
                                    officer,
                                    id,
                                    requirements.get(caller % requirements.size()),
                                    "By " + caller)));

    assertThat(answers).containsOnly(200, 201);
    Response after = read(id);
    assertThat(version(after) - before).as("One version for each change").isEqualTo(CALLERS);
    assertThat(after.<List<String>>path("documents.fileName"))
        .containsExactlyInAnyOrderElementsOf(
            IntStream.range(0, CALLERS)
                .filter(TwoHundredCallersIT::isPortal)
                .mapToObj("%d.txt"::formatted)
                .toList());
    assertThat(after.<List<String>>path("requirements.judgement.reason"))
        .filteredOn(reason -> reason != null)
        .allMatch(reason -> reason.startsWith("By "));
    assertThat(count("judgement_entry where case_id = ?", UUID.fromString(id)))
        .as("What every officer said is logged")
        .isEqualTo(IntStream.range(0, CALLERS).filter(caller -> !isPortal(caller)).count());
    assertThat(database.events("application-received", provider)).isEqualTo(1);
  }

  @Test
  void nothing_is_decided_twice() throws Exception {
    String provider = Numbers.organisation(461);
    String id = submitted(provider);
    judgeAllMet(id);
    String tag = read(id).header("ETag");
    String officer = Tokens.of("case-officer");
    String portal = Tokens.of("provider", provider);

    List<Integer> answers =
        atOnce(
            CALLERS,
            caller ->
                () ->
                    switch (caller % 4) {
                      case 0, 1 -> decide(officer, id, "approve", tag);
                      case 2 -> decide(officer, id, "refuse", tag);
                      default -> apply(portal, provider);
                    });

    assertThat(answers).containsOnlyOnce(200).doesNotContain(500);
    assertThat(database.events("approval-granted", provider)).isEqualTo(1);
    assertThat(database.events("approval-refused", provider)).isZero();
    assertThat(database.messages("DECISION", provider)).isEqualTo(1);
    assertThat(count("casework_decision where case_id = ?", UUID.fromString(id))).isEqualTo(1);
    assertThat(count("approval where provider = ?", provider)).isEqualTo(1);
    assertThat(count("approval_version where provider = ? and cause = 'GRANTED'", provider))
        .isEqualTo(1);
    assertThat(count("approval_case where provider = ? and decided_on is null", provider))
        .as("Open applications of the portals")
        .isEqualTo(answers.stream().filter(status -> status == 201).count())
        .isLessThanOrEqualTo(1);
  }

  @Test
  void one_withdrawal_is_carried_out_or_dropped() throws Exception {
    String provider = Numbers.organisation(462);
    approved(provider);
    Response opened = notifyWithdrawal(provider, unheard());
    String path = "/api/v1/withdrawals/" + opened.path("id");
    String officer = Tokens.of("case-officer");
    String today = Oslo.today(clock).toString();

    List<Integer> answers =
        atOnce(
            CALLERS,
            caller ->
                () ->
                    caller % 2 == 0
                        ? post(
                            officer,
                            path + "/decide",
                            opened.header("ETag"),
                            Map.of("withdrawnFrom", today, "reasons", reasons()))
                        : post(
                            officer,
                            path + "/drop",
                            opened.header("ETag"),
                            Map.of("reason", "Nothing came of it.")));

    assertThat(answers).containsOnlyOnce(200).isSubsetOf(200, 412, 503);
    boolean withdrawn =
        RestAssured.given()
            .auth()
            .oauth2(officer)
            .get(path)
            .<String>path("state")
            .equals("WITHDRAWN");
    assertThat(database.events("approval-withdrawn", provider)).isEqualTo(withdrawn ? 1 : 0);
    assertThat(database.messages("WITHDRAWAL_DECISION", provider)).isEqualTo(withdrawn ? 1 : 0);
    assertThat(database.messages("WITHDRAWAL_DROPPED", provider)).isEqualTo(withdrawn ? 0 : 1);
  }

  private static boolean isPortal(int caller) {
    return caller % 5 < 2;
  }

  /** Reads, changes, and comes again if another was faster. */
  private static int again(Callable<Integer> attempt) throws Exception {
    int status = attempt.call();
    while (status == 412 || status == 503) {
      status = attempt.call();
    }
    return status;
  }

  private static int judge(String officer, String id, String requirement, String reason) {
    String tag = given(officer).get(APPLICATIONS + "/" + id).header("ETag");
    return tag == null
        ? 503
        : given(officer)
            .contentType(ContentType.JSON)
            .header("If-Match", tag)
            .body(Map.of("judgement", "MET", "reason", reason))
            .put(APPLICATIONS + "/" + id + "/requirements/" + requirement)
            .statusCode();
  }

  private static int attach(String portal, String id, int caller) {
    return given(portal)
        .header("Idempotency-Key", key())
        .contentType("text/plain")
        .queryParam("kind", "STAFF_LIST")
        .queryParam("fileName", caller + ".txt")
        .body("Portal " + caller)
        .post(APPLICATIONS + "/" + id + "/documents")
        .statusCode();
  }

  private static int decide(String officer, String id, String verb, String tag) {
    return post(officer, APPLICATIONS + "/" + id + "/" + verb, tag, Map.of("reasons", reasons()));
  }

  private static int apply(String portal, String provider) {
    return given(portal)
        .contentType(ContentType.JSON)
        .header("Idempotency-Key", key())
        .body(Applications.complete(provider))
        .post(APPLICATIONS)
        .statusCode();
  }

  private static int post(String token, String path, String tag, Map<String, Object> body) {
    return given(token)
        .contentType(ContentType.JSON)
        .header("If-Match", tag)
        .body(body)
        .post(path)
        .statusCode();
  }

  private static RequestSpecification given(String token) {
    return RestAssured.given().auth().oauth2(token);
  }

  private static long version(Response read) {
    return Long.parseLong(read.header("ETag").replaceAll("[^0-9]", ""));
  }

  private long count(String from, Object value) {
    return database.count("select count(*) from " + from, value);
  }

  private static List<Integer> atOnce(int atATime, IntFunction<Callable<Integer>> call)
      throws Exception {
    List<Integer> answers = new ArrayList<>();
    try (ExecutorService callers = Executors.newFixedThreadPool(atATime)) {
      List<Callable<Integer>> calls = IntStream.range(0, CALLERS).mapToObj(call).toList();
      for (Future<Integer> answer : callers.invokeAll(calls)) {
        answers.add(answer.get());
      }
    }
    return answers;
  }
}
