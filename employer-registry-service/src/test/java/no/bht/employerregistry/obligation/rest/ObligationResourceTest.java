package no.bht.employerregistry.obligation.rest;

import static no.bht.employerregistry.fixture.Callers.anybody;
import static no.bht.employerregistry.fixture.Callers.importing;
import static no.bht.employerregistry.fixture.Callers.key;
import static no.bht.employerregistry.fixture.Callers.newNumber;
import static no.bht.employerregistry.fixture.Register.employer;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import no.bht.employerregistry.fixture.BulkFile;
import no.bht.employerregistry.fixture.OnRealServers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@OnRealServers
class ObligationResourceTest {

  @ParameterizedTest
  @CsvSource({
    "industryCode=43.410&date=2026-01-01, OBLIGED_BY_INDUSTRY, ",
    "industryCode=43410&date=2025-10-07, OBLIGED_BY_INDUSTRY, ",
    "industryCode=45.403&date=2025-10-06, OBLIGED_BY_INDUSTRY, ",
    "industryCode=45.403&date=2025-10-07, MUST_BE_ASSESSED, UNKNOWN_CODE",
    "industryCode=45.403&classification=SN2007&date=2025-10-07, MUST_BE_ASSESSED, OTHER_CLASSIFICATION",
    "industryCode=41.200&date=2012-12-31, MUST_BE_ASSESSED, NO_LIST_FOR_DATE",
    "industryCode=00.000, MUST_BE_ASSESSED, NOT_STATED",
    "industryCode=43, MUST_BE_ASSESSED, CODE_TOO_COARSE",
    "industryCode=84.240, MUST_BE_ASSESSED, LIMITATION",
    "industryCode=62.100, NOT_LISTED, ",
  })
  void a_code_is_answered_by_the_list_of_the_day(String query, String outcome, String question) {
    check("?" + query).body("outcome", equalTo(outcome)).body("question", equalTo(question));
  }

  @Test
  void the_answer_to_what_is_not_listed_is_never_that_there_is_no_duty() {
    check("?industryCode=62.100")
        .body("advice.code", equalTo("DUTY_MAY_FOLLOW_FROM_RISK"))
        .body(
            "advice.statute", containsString("dersom risikoforholdene i virksomheten tilsier det"));
  }

  @Test
  void a_question_that_cannot_be_read_is_400_with_a_pointer() {
    bad("?industryCode=4", "/industryCode");
    bad("", "/industryCode");
    bad("?industryCode=41&date=2025-02-29", "/date");
    bad("?industryCode=41&classification=NACE", "/classification");
    bad("/310000018", "/organisationNumber");
  }

  @Test
  void a_number_that_is_not_in_the_register_is_an_answer_too() {
    check("/" + newNumber())
        .body("registered", equalTo(false))
        .body("advice.code", equalTo("NOT_REGISTERED"));
  }

  @Test
  void an_employer_is_answered_with_entry_version_and_the_code_that_was_looked_at() {
    check("/" + employer("43.221") + "?date=2025-10-07")
        .body("registered", equalTo(true))
        .body("outcome", equalTo("OBLIGED_BY_INDUSTRY"))
        .body("entry.code", equalTo("43.2"))
        .body("rule.ruleVersion", equalTo("FOR-2025-10-07-1993"))
        .body("industryCode", equalTo("43.221"))
        .body("subUnits", nullValue());
    check("/" + employer("43.221") + "?date=2025-10-06")
        .body("question", equalTo("OTHER_CLASSIFICATION"));
    check("/" + employer("")).body("question", equalTo("NOT_STATED"));
  }

  @Test
  void secondary_codes_and_sub_units_are_shown_and_do_not_decide() {
    String main = newNumber();
    String form =
        "{\"organisasjonsnummer\":\"%s\",\"navn\":\"N\",\"organisasjonsform\":{\"kode\":\"%s\"},"
            + "\"harRegistrertAntallAnsatte\":false,\"registreringsdatoEnhetsregisteret\":\"2015-01-01\",%s}\n";
    String children =
        form.formatted(newNumber(), "BEDR", sub(main, "41.000"))
            + form.formatted(newNumber(), "BEDR", sub(main, "84.240"))
            + form.formatted(newNumber(), "BEDR", sub(main, "62.100"));
    String parent =
        form.formatted(
            main,
            "AS",
            "\"naeringskode1\":{\"kode\":\"62.100\"},\"naeringskode2\":{\"kode\":\"41.000\"}");

    // The children come first.
    importing(key(), "unit=SUB", BulkFile.bytes(children)).then().body("accepted", equalTo(3));
    importing(key(), "unit=MAIN", BulkFile.bytes(parent)).then().body("accepted", equalTo(1));

    check("/" + main)
        .body("outcome", equalTo("NOT_LISTED"))
        .body("possibleDuties.ground", contains("SECONDARY_CODE", "SUB_UNIT", "SUB_UNIT"))
        .body("possibleDuties.industryCode", hasItems("41.000", "84.240"))
        .body("possibleDuties[0].unit", equalTo(main))
        .body("possibleDuties[1].unit", not(equalTo(main)))
        .body("subUnits.total", equalTo(3))
        .body("subUnits.obliged", equalTo(1))
        .body("subUnits.mustBeAssessed", equalTo(1));
  }

  private static String sub(String main, String code) {
    return "\"overordnetEnhet\":\"%s\",\"naeringskode1\":{\"kode\":\"%s\"}".formatted(main, code);
  }

  private static ValidatableResponse check(String rest) {
    return anybody().get("/api/v1/obligation" + rest).then().statusCode(200);
  }

  private static void bad(String rest, String pointer) {
    anybody()
        .get("/api/v1/obligation" + rest)
        .then()
        .statusCode(400)
        .body("errors.pointer", contains(pointer));
  }
}
