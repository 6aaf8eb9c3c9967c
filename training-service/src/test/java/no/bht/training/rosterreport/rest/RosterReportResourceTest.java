package no.bht.training.rosterreport.rest;

import static io.restassured.RestAssured.given;
import static no.bht.training.fixture.Portal.newPerson;
import static no.bht.training.fixture.Portal.newProvider;
import static no.bht.training.fixture.Portal.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import no.bht.localstack.testing.Tokens;
import no.bht.training.fixture.Log;
import no.bht.training.fixture.OnRealServers;
import no.bht.training.fixture.Tables;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers
class RosterReportResourceTest {
  private static final String HEADING =
      "nationalIdentityNumber;reference;role;relation;from;lastDay\n";

  private final String provider = newProvider();

  @Inject DataSource database;

  @Test
  void every_row_is_answered_in_its_order() {
    String known = newPerson();
    send("text/csv", HEADING + known + ";a-1;LEADER;EMPLOYED;2024-01-08;\n");

    List<String> answers =
        lines(
            send(
                "text/csv",
                HEADING
                    + newPerson()
                    + ";a-2;PROFESSIONAL;HIRED_IN;2024-01-08;\n"
                    + known
                    + ";a-1;LEADER;EMPLOYED;2024-01-08;\n"
                    + known
                    + ";a-1;LEADER;EMPLOYED;2024-01-08;2025-12-31\n"
                    + known
                    + ";a-1;LEADER;EMPLOYED;2025-12-01;\n"
                    + "12345678901;a-3;LEADER;EMPLOYED;2024-01-08;\n"
                    + newPerson()
                    + ";a-3;BOSS;EMPLOYED;2024-01-08;\n"
                    + newPerson()
                    + ";a-3;LEADER;EMPLOYED;2024-02-30;\n"
                    + newPerson()
                    + ";12345678901;LEADER;EMPLOYED;2024-01-08;\n"
                    + newPerson()
                    + ";a-3;LEADER\n"));

    assertThat(answers)
        .satisfiesExactly(
            line -> assertThat(line).contains("\"row\":1,\"outcome\":\"ADDED\",\"memberId\""),
            line -> assertThat(line).contains("\"row\":2,\"outcome\":\"UNCHANGED\""),
            line -> assertThat(line).contains("\"row\":3,\"outcome\":\"ENDED\""),
            line -> assertThat(line).contains("REFUSED", "already-member"),
            line -> assertThat(line).contains("national-identity-number-invalid"),
            line -> assertThat(line).contains("word-unknown", "role"),
            line -> assertThat(line).contains("date-invalid", "from"),
            line -> assertThat(line).contains("national-identity-number-not-allowed", "reference"),
            line -> assertThat(line).contains("columns-mismatch"),
            line ->
                assertThat(line)
                    .isEqualTo(
                        "{\"rows\":9,\"added\":1,\"ended\":1,\"unchanged\":1,\"refused\":6}"));
    assertThat(new Log(database).statuses(provider)).containsExactly("NONE 0/1");
  }

  @Test
  void json_lines_and_arrays_say_the_same() {
    String first = newPerson();
    String second = newPerson();
    String row =
        "{\"nationalIdentityNumber\":\"%s\",\"reference\":\"a\",\"role\":\"LEADER\","
            + "\"relation\":\"EMPLOYED\",\"from\":\"2024-01-08\",\"lastDay\":null}";

    String both = row.formatted(first) + "\n" + row.formatted(second) + "\n";
    assertThat(lines(send("application/x-ndjson", both)).getLast()).contains("\"added\":2");
    String array = "[" + row.formatted(first) + ",\n" + row.formatted(second) + "]";
    assertThat(lines(send("application/json", array)).getLast()).contains("\"unchanged\":2");
    assertThat(
            lines(
                    send(
                        "application/x-ndjson",
                        "{\"nationalIdentityNumber\":\"%s\",\"lastDay\":\"2024-12-31\"}"
                            .formatted(first)))
                .getLast())
        .contains("\"ended\":1");
    assertThat(
            lines(
                send(
                    "application/x-ndjson",
                    "{\"name\":\"x\"}\n{\"from\":1}\n" + row.formatted(first) + "\n{\"from")))
        .satisfiesExactly(
            line -> assertThat(line).contains("unknown-property"),
            line -> assertThat(line).contains("text-expected"),
            line -> assertThat(line).contains("known-otherwise"),
            line -> assertThat(line).contains("json-invalid"),
            line -> assertThat(line).contains("\"rows\":4", "\"refused\":4"));
  }

  @Test
  void a_report_without_its_heading_and_anothers_roster_are_refused_whole() {
    send("text/csv", "name;from\n").then().statusCode(400).body("code", equalTo("heading-invalid"));
    send("text/csv", "").then().statusCode(400);
    send("text/plain", "x").then().statusCode(415);
    given()
        .auth()
        .oauth2(Tokens.of("provider", newProvider()))
        .contentType("text/csv")
        .body(HEADING)
        .post("/api/v1/providers/" + provider + "/roster-reports")
        .then()
        .statusCode(404);
  }

  @Test
  void what_is_no_report_is_answered_and_no_fault() {
    String deep = "{\"reference\":" + "[".repeat(5_000);
    for (String body : new String[] {"1", "\"x\"", "[1]", "{]", deep, "\u0000\u0000{", "[null]"}) {
      assertThat(lines(send("application/x-ndjson", body)).getFirst()).contains("json-invalid");
    }
    assertThat(lines(send("application/json", "[]"))).hasSize(1);
    assertThat(lines(send("text/csv", HEADING + "\"open\n")).getLast()).contains("\"added\":0");
  }

  @Test
  void a_large_report_sent_twice_changes_nothing_the_second_time() {
    String report = RosterReports.csv(12_000, 0, LocalDate.of(2024, 1, 8));

    List<String> first = lines(send("text/csv", report));
    List<String> tables = Tables.of(database, "audit_log", "relay_state");
    List<String> second = lines(send("text/csv", report));

    assertThat(first).hasSize(12_001);
    assertThat(first.getLast()).contains("\"added\":12000", "\"refused\":0");
    assertThat(second.getLast()).contains("\"unchanged\":12000", "\"refused\":0");
    assertThat(Tables.of(database, "audit_log", "relay_state")).isEqualTo(tables);
    status(provider).then().body("staff", equalTo(12_000)).body("status", equalTo("NONE"));
  }

  private Response send(String type, String body) {
    return given()
        .auth()
        .oauth2(Tokens.of("provider", provider))
        .contentType(type)
        .body(body.getBytes(StandardCharsets.UTF_8))
        .post("/api/v1/providers/" + provider + "/roster-reports");
  }

  private static List<String> lines(Response answer) {
    assertThat(answer.statusCode()).isEqualTo(200);
    return answer.asString().lines().toList();
  }
}
