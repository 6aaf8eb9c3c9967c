package no.bht.supervision.customerreport;

import static io.restassured.RestAssured.given;
import static no.bht.supervision.fixture.Calls.inspector;
import static no.bht.supervision.fixture.Calls.provider;
import static no.bht.supervision.fixture.Calls.today;
import static no.bht.supervision.fixture.Follow.createAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.bht.localstack.testing.Tokens;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.testing.OrganisationNumbers;
import no.bht.supervision.fixture.Announced;
import no.bht.supervision.fixture.SupervisionTest;
import org.junit.jupiter.api.Test;

@SupervisionTest
class CustomerReportResourceTest {
  private static final String REPORTS = "/api/v1/customer-reports";
  private static final String LISTS = "/api/v1/customer-report-lists";
  private static final String HEADING =
      "employer;year;answer;contract;planMade;activitiesPlanned;activitiesDelivered;"
          + "meetingsOffered;meetingsHeld;reportDelivered\n";
  private static final String SILENT = ";EMPLOYER_DID_NOT_RESPOND;;;;;;;\n";

  @Inject Announced announced;

  @Test
  void the_form_is_filled_in_whole_or_the_employer_did_not_respond() {
    OrganisationNumber own = OrganisationNumbers.valid(7400);
    OrganisationNumber customer = customer(7401, own, "2024-05-01", "2025-03-31");
    createAs(provider(own), REPORTS, confirmed(customer, 2025))
        .then()
        .statusCode(201)
        .body("number", equalTo(1))
        .body("meetingsHeld", equalTo(1));
    createAs(provider(own), REPORTS, silent(customer, 2024))
        .then()
        .statusCode(201)
        .body("$", not(hasKey("contract")));

    Map<String, Object> half = confirmed(customer, 2025);
    half.remove("meetingsHeld");
    createAs(provider(own), REPORTS, half)
        .then()
        .statusCode(400)
        .body("code", equalTo("form-incomplete"));
    Map<String, Object> both = confirmed(customer, 2025);
    both.put("answer", "EMPLOYER_DID_NOT_RESPOND");
    createAs(provider(own), REPORTS, both).then().statusCode(400);
    createAs(provider(own), REPORTS, confirmed(customer, today().getYear() + 1))
        .then()
        .statusCode(400);
  }

  @Test
  void only_own_customers_of_the_year_are_reported_on() {
    OrganisationNumber own = OrganisationNumbers.valid(7402);
    OrganisationNumber customer = customer(7403, own, "2024-05-01", "2025-03-31");
    for (int year : List.of(2023, 2026)) {
      createAs(provider(own), REPORTS, confirmed(customer, year))
          .then()
          .statusCode(422)
          .body("code", equalTo("supervision:not-a-customer"));
    }
    createAs(provider(OrganisationNumbers.valid(7404)), REPORTS, confirmed(customer, 2025))
        .then()
        .statusCode(422);
  }

  @Test
  void said_otherwise_it_is_a_further_number_and_the_earlier_one_stays() {
    OrganisationNumber own = OrganisationNumbers.valid(7405);
    OrganisationNumber customer = customer(7406, own, "2024-01-01", null);
    String first =
        createAs(provider(own), REPORTS, silent(customer, 2025))
            .then()
            .extract()
            .header("Location");
    createAs(provider(own), REPORTS, confirmed(customer, 2025)).then().body("number", equalTo(2));
    createAs(provider(own), REPORTS, confirmed(customer, 2025)).then().body("number", equalTo(2));

    inspector()
        .get(REPORTS + "?employer=" + customer.value() + "&year=2025")
        .then()
        .statusCode(200)
        .body("items.number", contains(2))
        .body("items.provider", contains(own.value()));
    provider(own)
        .get(first)
        .then()
        .statusCode(200)
        .body("answer", equalTo("EMPLOYER_DID_NOT_RESPOND"));
    provider(OrganisationNumbers.valid(7404)).get(first).then().statusCode(404);
    provider(OrganisationNumbers.valid(7404))
        .get(REPORTS + "?provider=" + own.value())
        .then()
        .body("items", hasSize(0));
  }

  @Test
  void every_row_of_a_list_is_answered_and_one_that_is_refused_stops_no_other() {
    OrganisationNumber own = OrganisationNumbers.valid(7407);
    String one = customer(7408, own, "2025-01-01", null).value();
    String other = customer(7409, own, "2025-01-01", null).value();
    String stranger = OrganisationNumbers.valid(7410).value();
    String list =
        HEADING
            + one
            + ";2025;CONFIRMED;true;true;6;2;4;1;true\n"
            + other
            + ";2025"
            + SILENT
            + one
            + ";2025"
            + SILENT
            + stranger
            + ";2025"
            + SILENT
            + "123456789;2025"
            + SILENT
            + one
            + ";2024;CONFIRMED;true;true;6;2;4;1;\n"
            + one
            + ";1999"
            + SILENT
            + one
            + ";2026;CONFIRMED;yes;true;6;2;4;1;true\n"
            + one
            + ";2026\n";

    assertThat(csv(own, list))
        .satisfiesExactly(
            line -> assertThat(line).contains("\"row\":1,\"outcome\":\"ADDED\",\"id\":"),
            line -> assertThat(line).contains("\"row\":2,\"outcome\":\"ADDED\""),
            line -> assertThat(line).contains("duplicate"),
            line -> assertThat(line).contains("supervision:not-a-customer", "employer"),
            line -> assertThat(line).contains("organisation-number-invalid"),
            line -> assertThat(line).contains("form-incomplete"),
            line -> assertThat(line).contains("year-invalid"),
            line -> assertThat(line).contains("flag-invalid", "contract"),
            line -> assertThat(line).contains("columns-mismatch"),
            line ->
                assertThat(line)
                    .isEqualTo(
                        "{\"rows\":9,\"added\":2,\"corrected\":0,\"unchanged\":0,\"refused\":7}"));
    assertThat(
            csv(
                own,
                HEADING
                    + other
                    + ";2025;CONFIRMED;true;true;6;2;4;1;true\n"
                    + one
                    + ";2025;CONFIRMED;true;true;6;2;4;1;true\n"))
        .last()
        .asString()
        .contains("\"corrected\":1,\"unchanged\":1");
    assertThat(
            lines(
                own,
                "application/json",
                "[{\"employer\":\""
                    + one
                    + "\",\"year\":2025,\"answer\":\"EMPLOYER_DID_NOT_RESPOND\"}]"))
        .last()
        .asString()
        .contains("\"corrected\":1");
  }

  @Test
  void a_long_list_takes_many_transactions_and_pages_of_it_are_read_to_the_end() {
    OrganisationNumber own = OrganisationNumbers.valid(7411);
    List<OrganisationNumber> customers =
        IntStream.range(0, 1_100).mapToObj(i -> OrganisationNumbers.valid(74_000 + i)).toList();
    customers.forEach(one -> announced.affiliated(one, own, "2025-01-01", null));
    StringBuilder list = new StringBuilder(HEADING);
    customers.forEach(one -> list.append(one.value()).append(";2025").append(SILENT));

    assertThat(csv(own, list.toString())).last().asString().contains("\"added\":1100");
    String next = provider(own).get(REPORTS + "?limit=1000").path("next");
    provider(own)
        .get(REPORTS + "?limit=1000&after=" + next)
        .then()
        .body("items", hasSize(100))
        .body("$", not(hasKey("next")));
  }

  private OrganisationNumber customer(
      int seed, OrganisationNumber provider, String from, String to) {
    OrganisationNumber employer = OrganisationNumbers.valid(seed);
    announced.affiliated(employer, provider, from, to);
    return employer;
  }

  private static List<String> csv(OrganisationNumber provider, String list) {
    return lines(provider, "text/csv", list);
  }

  private static List<String> lines(OrganisationNumber provider, String type, String list) {
    String answer =
        given()
            .auth()
            .oauth2(Tokens.of("provider", provider.value()))
            .header("Content-Type", type)
            .body(list.getBytes(StandardCharsets.UTF_8))
            .post(LISTS)
            .then()
            .statusCode(200)
            .extract()
            .asString();
    return Stream.of(answer.split("\n", -1)).filter(line -> !line.isEmpty()).toList();
  }

  private static Map<String, Object> silent(OrganisationNumber employer, int year) {
    return Map.of("employer", employer.value(), "year", year, "answer", "EMPLOYER_DID_NOT_RESPOND");
  }

  private static Map<String, Object> confirmed(OrganisationNumber employer, int year) {
    Map<String, Object> form = new HashMap<>(silent(employer, year));
    form.putAll(
        Map.of(
            "answer",
            "CONFIRMED",
            "contract",
            true,
            "planMade",
            true,
            "activitiesPlanned",
            6,
            "activitiesDelivered",
            2,
            "meetingsOffered",
            4,
            "meetingsHeld",
            1,
            "reportDelivered",
            true));
    return form;
  }
}
