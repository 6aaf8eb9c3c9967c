package no.bht.training.completion.rest;

import static no.bht.training.fixture.Portal.acceptedCourse;
import static no.bht.training.fixture.Portal.addMember;
import static no.bht.training.fixture.Portal.newPerson;
import static no.bht.training.fixture.Portal.newProvider;
import static no.bht.training.fixture.Portal.organiser;
import static no.bht.training.fixture.Portal.provider;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import no.bht.training.fixture.OnRealServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers
class CompletionReportResourceTest {
  private static final String REPORTS = "/api/v1/completion-reports";
  private static final String ORGANISER = "300000169";
  private static final LocalDate DAY = LocalDate.of(2025, 3, 1);

  private String course;

  @BeforeEach
  void a_course() {
    course = acceptedCourse(ORGANISER, DAY);
  }

  @Test
  void every_row_is_answered_and_sent_again_nothing_changes() {
    String csv =
        """
        nationalIdentityNumber;courseId;completedOn
        %1$s;%3$s;2025-03-01
        %2$s;%3$s;2025-02-28
        12345678901;%3$s;2025-03-01
        %2$s;"%3$s";2025-03-02

        %2$s;%3$s
        %2$s;%3$s;soon
        """
            .formatted(newPerson(), newPerson(), course);

    List<String> first = answers("text/csv", csv);
    List<String> second = answers("text/csv", csv);

    assertThat(first).hasSize(7);
    assertThat(first.get(0)).contains("\"row\":1,\"outcome\":\"RECORDED\"");
    assertThat(first.get(1)).contains("training:completed-too-early");
    assertThat(first.get(2)).contains("national-identity-number-invalid");
    assertThat(first.get(3)).contains("RECORDED");
    assertThat(first.get(4)).contains("columns-mismatch");
    assertThat(first.get(5)).contains("date-invalid");
    assertThat(first.get(6)).isEqualTo("{\"rows\":6,\"recorded\":2,\"known\":0,\"refused\":4}");
    assertThat(second.get(6)).isEqualTo("{\"rows\":6,\"recorded\":0,\"known\":2,\"refused\":4}");
    assertThat(second.get(0)).isEqualTo(first.get(0).replace("RECORDED", "KNOWN"));
  }

  @Test
  void rows_come_as_lines_of_json_or_as_an_array() {
    String row =
        "{\"nationalIdentityNumber\":\"%s\",\"courseId\":\"%s\",\"completedOn\":\"2025-03-01\"}";
    String one = row.formatted(newPerson(), course);
    String other = row.formatted(newPerson(), course);
    String odd = "{\"name\":\"Kari\",\"more\":{\"x\":[1]},\"courseId\":7}";

    assertThat(answers("application/x-ndjson", one + "\n" + odd + "\n" + other).getLast())
        .isEqualTo("{\"rows\":3,\"recorded\":2,\"known\":0,\"refused\":1}");
    assertThat(answers("application/json", "[" + one + "," + other + "]").getLast())
        .isEqualTo("{\"rows\":2,\"recorded\":0,\"known\":2,\"refused\":0}");
    assertThat(answers("application/json", "[" + one + ", 7").get(1)).contains("report-broken");
  }

  @Test
  void a_provider_reports_its_own_members_only() {
    String provider = newProvider();
    String person = newPerson();
    String member = addMember(provider, person, DAY).path("memberId");
    String csv =
        """
        memberId,courseId,completedOn,nationalIdentityNumber
        %s,%s,2025-03-01,
        00000000-0000-7000-8000-000000000000,%s,2025-03-01,
        %s,%s,2025-03-01,%s
        """
            .formatted(member, course, course, member, course, person);

    List<String> answers =
        provider(provider)
            .contentType("text/csv")
            .body(csv)
            .post(REPORTS)
            .then()
            .statusCode(200)
            .extract()
            .asString()
            .lines()
            .toList();

    assertThat(answers.get(0)).contains("RECORDED");
    assertThat(answers.get(1)).contains("\"code\":\"not-found\"");
    assertThat(answers.get(2)).contains("\"code\":\"person-ambiguous\"");
  }

  @Test
  void a_heading_that_is_none_is_refused() {
    organiser(ORGANISER)
        .contentType("text/csv")
        .body("name,born\nKari,1970\n")
        .post(REPORTS)
        .then()
        .statusCode(400);
  }

  private static List<String> answers(String type, String body) {
    return organiser(ORGANISER)
        .contentType(type)
        .body(body.getBytes(StandardCharsets.UTF_8))
        .post(REPORTS)
        .then()
        .statusCode(200)
        .extract()
        .asString()
        .lines()
        .toList();
  }
}
