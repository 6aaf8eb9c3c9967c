package no.bht.supervision.preliminaryanswer;

import static no.bht.supervision.fixture.Calls.creating;
import static no.bht.supervision.fixture.Calls.employer;
import static no.bht.supervision.fixture.Calls.inspector;
import static no.bht.supervision.fixture.Calls.openInspection;
import static no.bht.supervision.fixture.Calls.today;
import static no.bht.supervision.fixture.FeeCalls.imposed;
import static no.bht.supervision.fixture.Follow.createAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.sql.Sql;
import no.bht.platform.testing.OrganisationNumbers;
import no.bht.platform.time.TimeLimits;
import no.bht.supervision.fixture.SupervisionTest;
import no.bht.supervision.violationfee.domain.Addressee;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@SupervisionTest
class PreliminaryAnswerResourceTest {
  @Inject Sql sql;

  @ParameterizedTest
  @CsvSource({"3400, NB, Foreløpig svar på klagen", "3401, NN, Førebels svar på klaga"})
  void one_letter_takes_the_appeal_off_the_work_list(int number, String language, String title) {
    OrganisationNumber party = OrganisationNumbers.valid(number);
    String appeal = appealed(party, language);
    assertThat(waiting(appeal)).containsExactly("APPEAL " + TimeLimits.months(today(), 1));
    answered(appeal, today()).then().statusCode(422);

    LocalDate expected = today().plusDays(90);
    String letter =
        answered(appeal, expected)
            .then()
            .statusCode(201)
            .body("expectedOn", equalTo(expected.toString()))
            .extract()
            .path("letterId");
    answered(appeal, expected)
        .then()
        .statusCode(409)
        .body("code", equalTo("supervision:preliminary-answer-given"));

    assertThat(waiting(appeal)).containsExactly("APPEAL_PROMISED " + expected);
    inspector().get(appeal + "/preliminary-answer").then().body("letterId", equalTo(letter));
    assertThat(employer(party).get("/api/v1/messages").<List<String>>path("items.title"))
        .contains(title);
  }

  @Test
  void an_appeal_that_is_gone_is_answered_no_more() {
    OrganisationNumber party = OrganisationNumbers.valid(3402);
    String appeal = appealed(party, "NB");
    employer(party)
        .header("If-Match", inspector().get(appeal).header("ETag"))
        .post(appeal + "/withdraw")
        .then()
        .statusCode(200);

    answered(appeal, null)
        .then()
        .statusCode(409)
        .body("code", equalTo("supervision:step-not-allowed"));
    assertThat(waiting(appeal)).isEmpty();
    answered("/api/v1/appeals/01940000-0000-7000-8000-0000000000a1", null).then().statusCode(404);
    inspector().get(appeal + "/preliminary-answer").then().statusCode(404);
  }

  @Test
  void the_database_counts_as_the_courts_act_does() {
    assertThat(
            sql.list(
                """
                select d::date as day, next_working_day(d::date) as working
                from generate_series(date '2019-01-01', date '2059-12-31', interval '1 day') d
                """,
                row ->
                    TimeLimits.nextWorkingDay(row.getObject("day", LocalDate.class))
                        .equals(row.getObject("working", LocalDate.class))))
        .hasSizeGreaterThan(14_000)
        .doesNotContain(false);
  }

  private static Response answered(String appeal, LocalDate expectedOn) {
    Map<String, Object> body =
        expectedOn == null
            ? Map.of("reason", "Others are asked.")
            : Map.of("reason", "Others are asked.", "expectedOn", expectedOn.toString());
    return creating(body).post(appeal + "/preliminary-answer");
  }

  private static String appealed(OrganisationNumber party, String language) {
    employer(party)
        .contentType(ContentType.JSON)
        .header("If-Match", employer(party).get("/api/v1/language").header("ETag"))
        .body(Map.of("language", language))
        .put("/api/v1/language")
        .then()
        .statusCode(200);
    String fee = imposed(openInspection(party, "EMPLOYER", true), Addressee.ENTERPRISE);
    String decision = inspector().get(fee).path("decision.id");
    return "/api/v1/appeals/"
        + createAs(
                employer(party),
                "/api/v1/decisions/" + decision + "/appeals",
                Map.of("grounds", "We had a service.", "changeWanted", "No fee."))
            .then()
            .statusCode(201)
            .extract()
            .path("id");
  }

  private List<String> waiting(String appeal) {
    return sql.list(
        """
        select kind || ' ' || due_on from (
          select * from work_item_appeal union all select * from work_item_appeal_promised) waits
        where href = ?
        """,
        row -> row.getString(1),
        appeal);
  }
}
