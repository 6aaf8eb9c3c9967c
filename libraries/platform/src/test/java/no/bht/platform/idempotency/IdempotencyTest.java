package no.bht.platform.idempotency;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import no.bht.localstack.testing.RealServers;
import no.bht.localstack.testing.Tokens;
import no.bht.platform.sample.SlowCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(RealServers.class)
class IdempotencyTest {

  @Inject DataSource database;
  @Inject ForgetOldKeys forgetOldKeys;

  @Test
  void a_key_is_kept_for_thirty_days_and_then_forgotten() throws SQLException {
    post("young", "young-1", "");
    post("old", "old-1", "");
    age("young", "29 days 23 hours");
    age("old", "30 days 1 hour");

    forgetOldKeys.forget();

    post("young", "young-2", "").then().statusCode(422);
    post("old", "old-2", "").then().statusCode(201);
  }

  private void age(String key, String age) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(
          "update idempotency_key set created_at = now() - interval '%s' where key = '%s'"
              .formatted(age, key));
    }
  }

  @Test
  void the_first_answer_is_given_again() {
    Response first = post("again", "again-1", "");
    Response second = post("again", "again-1", "");
    assertThat(first.statusCode()).isEqualTo(201);
    assertThat(second.statusCode()).isEqualTo(201);
    assertThat(second.asString()).isEqualTo(first.asString());
    assertThat(second.header("Location")).isEqualTo(first.header("Location"));
    assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
    assertThat(rows("again-1")).isEqualTo(1);
  }

  @Test
  void another_payload_under_the_same_key_is_refused() {
    post("payload", "payload-1", "");
    post("payload", "payload-2", "")
        .then()
        .statusCode(422)
        .body("code", equalTo("idempotency-key-reused"));
    assertThat(rows("payload-2")).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"with space", "æ", "a/b"})
  void a_key_of_another_form_is_refused(String key) {
    post(key, "form-1", "").then().statusCode(400).body("code", equalTo("idempotency-key-invalid"));
  }

  @Test
  void a_command_without_a_key_is_refused() {
    request("missing-1", "")
        .post("/api/v1/samples")
        .then()
        .statusCode(400)
        .body("code", equalTo("idempotency-key-missing"));
  }

  @Test
  void keys_of_two_consumers_never_meet() {
    post("shared", "shared-1", "");
    given()
        .auth()
        .oauth2(Tokens.of("provider", "310000019"))
        .contentType(ContentType.JSON)
        .header("Idempotency-Key", "shared")
        .body(body("shared-2", ""))
        .post("/api/v1/samples")
        .then()
        .statusCode(201);
  }

  @Test
  void a_refusal_is_an_answer_and_undoes_all() {
    post("refused", "refused-1", "refuse")
        .then()
        .statusCode(409)
        .body("code", equalTo("refused-for-test"));
    post("refused", "refused-1", "refuse")
        .then()
        .statusCode(409)
        .contentType("application/problem+json")
        .header("Idempotency-Replayed", "true")
        .body("code", equalTo("refused-for-test"));
    assertThat(rows("refused-1")).isZero();
  }

  @Test
  void a_fault_of_ours_does_not_use_the_key_up() {
    post("fault", "fault-1", "break").then().statusCode(500);
    post("fault", "fault-2", "").then().statusCode(201);
    assertThat(rows("fault-1")).isZero();
  }

  @Test
  void a_second_call_while_the_first_runs_is_told_so() throws Exception {
    try (ExecutorService threads = Executors.newSingleThreadExecutor()) {
      Future<Response> first = threads.submit(() -> post("slow", "slow-1", "slow"));
      SlowCommand.awaitStart();
      post("slow", "slow-1", "slow")
          .then()
          .statusCode(409)
          .body("code", equalTo("idempotency-key-in-use"));
      SlowCommand.letEnd();
      assertThat(first.get().statusCode()).isEqualTo(201);
    }
    assertThat(rows("slow-1")).isEqualTo(1);
  }

  @Test
  void thirty_at_once_have_one_effect() throws Exception {
    try (ExecutorService threads = Executors.newFixedThreadPool(10)) {
      List<Callable<Integer>> calls =
          IntStream.range(0, 30)
              .<Callable<Integer>>mapToObj(i -> () -> post("many", "many-1", "").statusCode())
              .toList();
      List<Integer> statuses =
          threads.invokeAll(calls).stream().map(Future::resultNow).collect(Collectors.toList());
      assertThat(statuses).isSubsetOf(201, 409).contains(201);
    }
    assertThat(rows("many-1")).isEqualTo(1);
  }

  private static Response post(String key, String name, String mode) {
    return request(name, mode).header("Idempotency-Key", key).post("/api/v1/samples");
  }

  private static RequestSpecification request(String name, String mode) {
    return given()
        .auth()
        .oauth2(Tokens.of("case-officer"))
        .contentType(ContentType.JSON)
        .body(body(name, mode));
  }

  private static String body(String name, String mode) {
    return "{\"items\":[{\"name\":\"" + name + "\",\"share\":1}],\"mode\":\"" + mode + "\"}";
  }

  private long rows(String name) {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery("select count(*) from sample where name = '" + name + "'")) {
      row.next();
      return row.getLong(1);
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }
}
