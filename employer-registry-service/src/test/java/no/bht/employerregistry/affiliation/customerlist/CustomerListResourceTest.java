package no.bht.employerregistry.affiliation.customerlist;

import static io.restassured.RestAssured.given;
import static no.bht.employerregistry.fixture.Callers.as;
import static no.bht.employerregistry.fixture.Callers.importing;
import static no.bht.employerregistry.fixture.Callers.newNumber;
import static no.bht.employerregistry.fixture.Callers.stranger;
import static no.bht.employerregistry.fixture.Register.affiliate;
import static no.bht.employerregistry.fixture.Register.obligedEmployer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javax.sql.DataSource;
import no.bht.employerregistry.fixture.Approvals;
import no.bht.employerregistry.fixture.BulkFile;
import no.bht.employerregistry.fixture.Log;
import no.bht.employerregistry.fixture.OnRealServers;
import no.bht.localstack.testing.Tokens;
import no.bht.platform.testing.NationalIdentityNumbers;
import no.bht.platform.testing.Today;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A provider reports its customers. */
@QuarkusTest
@OnRealServers
class CustomerListResourceTest {
  /** Rows of the long list; the benchmark of a full one sets 10000. */
  private static final int ROWS = Integer.getInteger("bht.test.customer-list-rows", 1_200);

  private static final String HEADING = "employer;contractForm;coveredPart;from;to;lastVisitOn\n";

  @Inject Approvals approvals;
  @Inject DataSource database;

  private LocalDate today;
  private String provider;
  private String employer;

  @BeforeEach
  void an_approved_provider_and_an_employer() {
    today = Today.now();
    provider = approvals.approvedProvider(today.minusYears(1), today.plusYears(4));
    employer = obligedEmployer();
  }

  @Test
  void every_row_is_answered_in_its_order_and_one_that_is_refused_stops_no_other() {
    String other = obligedEmployer();

    List<String> answers =
        lines(
            csv(
                employer + ";BASIC_PACKAGE;;" + today + ";;\n",
                other + ";HOUR_BANK;Yard;" + today + ";;" + today + "\n",
                other + ";HOUR_BANK; yard ;" + today + ";;\n",
                newNumber() + ";HOUR_BANK;;" + today + ";;\n",
                other + ";HOUR_BANK;;" + today.plusDays(1) + ";;\n",
                "123456789;HOUR_BANK;;" + today + ";;\n",
                other + ";PACKAGE;;" + today + ";;\n",
                other + ";HOUR_BANK;;2026-02-30;;\n",
                other + ";HOUR_BANK;;" + today + ";2020-01-01;\n",
                other + ";HOUR_BANK\n",
                other + ";;Office;" + today + ";;\n"));

    assertThat(answers)
        .satisfiesExactly(
            line -> assertThat(line).contains("\"row\":1,\"outcome\":\"ADDED\",\"affiliationId\""),
            line -> assertThat(line).contains("\"row\":2,\"outcome\":\"ADDED\""),
            line -> assertThat(line).contains("\"outcome\":\"DUPLICATE\",\"ofRow\":2"),
            line -> assertThat(line).contains("\"code\":\"employer-unknown\""),
            line -> assertThat(line).contains("\"code\":\"overlapping-affiliation\""),
            line -> assertThat(line).contains("organisation-number-invalid", "employer"),
            line -> assertThat(line).contains("word-unknown", "contractForm"),
            line -> assertThat(line).contains("date-invalid", "from"),
            line -> assertThat(line).contains("ends-before-start", "to"),
            line -> assertThat(line).contains("columns-mismatch"),
            line -> assertThat(line).contains("contract-form-missing"),
            line ->
                assertThat(line)
                    .contains("\"rows\":11,\"added\":2", "\"duplicate\":1,\"refused\":8"));
    assertThat(log().typesOf(employer)).endsWith("affiliation-started");
  }

  @Test
  void said_again_it_changes_nothing_and_what_it_says_otherwise_is_changed() {
    String list = employer + ";BASIC_PACKAGE;;" + today + ";;\n";
    csv(list);
    List<String> told = log().typesOf(employer);

    assertThat(lines(csv(list)).getFirst()).contains("UNCHANGED");
    assertThat(log().typesOf(employer)).isEqualTo(told);
    affiliation().body("items", hasSize(1));

    assertThat(lines(csv(employer + ";HOUR_BANK;;" + today + ";;\n")).getFirst())
        .contains("CHANGED");
    assertThat(lines(csv(employer + ";;;" + today + ";;" + today + "\n")).getFirst())
        .contains("CHANGED");
    LocalDate last = today.plusDays(60);
    assertThat(lines(csv(employer + ";;;" + today + ";" + last + ";\n")).getFirst())
        .contains("ENDED");
    assertThat(lines(csv(employer + ";HOUR_BANK;;" + today + ";;\n")).getFirst())
        .as("a list that says nothing of the end leaves it")
        .contains("UNCHANGED");
    affiliation()
        .body("items[0].contractForm", equalTo("HOUR_BANK"))
        .body("items[0].lastVisitOn", equalTo(today.toString()))
        .body("items[0].to", equalTo(last.toString()))
        .body("items[0].state", equalTo("ENDED"));
    assertThat(log().typesOf(employer)).endsWith("affiliation-started", "affiliation-ended");
  }

  @Test
  void a_row_confirms_what_the_employer_reported_and_does_not_overrule_it() {
    affiliate(as("employer", employer), employer, provider, today, Map.of());

    assertThat(lines(csv(employer + ";HOUR_BANK;;" + today + ";;\n")).getFirst())
        .contains("reported-otherwise");
    assertThat(lines(csv(employer + ";BASIC_PACKAGE;;" + today + ";;\n")).getFirst())
        .contains("CONFIRMED");
    affiliation().body("items[0].agreement", equalTo("CONFIRMED"));
    assertThat(lines(csv(employer + ";BASIC_PACKAGE;;" + today + ";;\n")).getFirst())
        .contains("UNCHANGED");
  }

  @Test
  void whom_a_complete_list_leaves_out_is_marked_and_not_ended_unless_it_says_so() {
    String other = obligedEmployer();
    String both = employer + ";BASIC_PACKAGE;;" + today + ";;\n";
    csv(both, other + ";BASIC_PACKAGE;;" + today + ";;\n");

    assertThat(lines(send("text/csv", "?complete=true", HEADING + both)))
        .anyMatch(line -> line.contains("\"LEFT_OUT\",\"employer\":\"" + other))
        .last()
        .asString()
        .contains("\"leftOut\":1,\"leftOutEnded\":0,\"judgedComplete\":true");
    as("provider", provider)
        .get("/api/v1/affiliations?notInList=true")
        .then()
        .body("items", hasSize(1))
        .body("items[0].employer", equalTo(other))
        .body("items[0].notInListSince", equalTo(today.toString()))
        .body("items[0].state", equalTo("IN_FORCE"));
    assertThat(lines(send("text/csv", "?complete=true", HEADING + both + "x;;;;;\n")).getLast())
        .as("who knows whom that row named")
        .contains("\"judgedComplete\":false");

    LocalDate last = today.plusDays(10);
    assertThat(
            lines(send("text/csv", "?complete=true&endMissingOn=" + last, HEADING + both))
                .getLast())
        .contains("\"leftOut\":0,\"leftOutEnded\":1");
    as("employer", other)
        .get("/api/v1/affiliations")
        .then()
        .body("items[0].to", equalTo(last.toString()));
    send("text/csv", "?endMissingOn=" + last, HEADING + both).then().statusCode(400);
    send("text/csv", "?complete=true&endMissingOn=9999-12-31", HEADING + both)
        .then()
        .statusCode(400);
  }

  @Test
  void json_lines_and_an_array_say_the_same() {
    String row =
        """
        {"employer":"%s","contractForm":"PER_SERVICE","from":"%s","employeesCoveredPercent":80,
         "contactWithoutConsent":true,"coveredUnits":null}"""
            .formatted(employer, today);

    assertThat(lines(send("application/json", "", "[" + row + "]")).getFirst()).contains("ADDED");
    assertThat(lines(send("application/x-ndjson", "", row)).getFirst()).contains("UNCHANGED");
    affiliation()
        .body("items[0].employeesCoveredPercent", equalTo(80))
        .body("items[0].contactWithoutConsent", equalTo(true));
    assertThat(lines(send("application/x-ndjson", "", "{\"name\":1}\n{\"from\":[]}\n{\"fr")))
        .satisfiesExactly(
            line -> assertThat(line).contains("unknown-property"),
            line -> assertThat(line).contains("value-invalid"),
            line -> assertThat(line).contains("json-invalid"),
            line -> assertThat(line).contains("\"rows\":3", "\"refused\":3"));
  }

  @Test
  void hostile_lists_are_answered_row_by_row_and_leave_nothing_behind() {
    String number = NationalIdentityNumbers.synthetic(7);
    String sound = ";HOUR_BANK;%s;" + today + ";;\n";
    List<String> answers =
        lines(
            send(
                "text/csv",
                "",
                "\uFEFF\"employer\";contractForm;coveredPart;from;to;lastVisitOn\r\n"
                    + employer
                    + sound.formatted("=1+1")
                    + employer
                    + sound.formatted("@SUM(A1)")
                    + employer
                    + sound.formatted("a\u0000b")
                    + employer
                    + sound.formatted("Anna " + number)
                    + employer
                    + sound.formatted("\"open")
                    + employer
                    + sound.formatted("x".repeat(1_000_000))
                    + employer
                    + sound.formatted("x".repeat(201))
                    + number
                    + sound.formatted("Yard")
                    + employer
                    + sound.formatted("\"Yard; \"\"north\"\"\"")));

    assertThat(answers)
        .satisfiesExactly(
            line -> assertThat(line).contains("text-invalid"),
            line -> assertThat(line).contains("text-invalid"),
            line -> assertThat(line).contains("text-invalid"),
            line -> assertThat(line).contains("national-identity-number-not-allowed"),
            line -> assertThat(line).contains("csv-invalid"),
            line -> assertThat(line).contains("row-too-long"),
            line -> assertThat(line).contains("value-too-long"),
            line -> assertThat(line).contains("organisation-number-invalid"),
            line -> assertThat(line).contains("ADDED"),
            line -> assertThat(line).contains("\"added\":1", "\"refused\":8"));
    assertThat(String.join("", answers)).doesNotContain(number);
    affiliation()
        .body("items", hasSize(1))
        .body("items[0].coveredPart", equalTo("Yard; \"north\""));
  }

  @Test
  void a_list_without_its_heading_and_anothers_list_are_refused_whole() {
    send("text/csv", "", "name;from\n").then().statusCode(400);
    send("text/csv", "", "").then().statusCode(400);
    send("text/plain", "", "x").then().statusCode(415);
    send("text/csv", "?complete=perhaps", HEADING).then().statusCode(400);
    stranger("provider")
        .contentType("text/csv")
        .body(HEADING)
        .post(path(""))
        .then()
        .statusCode(404);
  }

  @Test
  void two_who_send_the_same_list_at_once_make_it_once() {
    List<String> employers = employers(40);
    String list = list(employers);

    List<CompletableFuture<List<String>>> both =
        Stream.of(1, 2)
            .map(sender -> CompletableFuture.supplyAsync(() -> lines(csv(list))))
            .toList();

    assertThat(both.stream().map(CompletableFuture::join).map(List::getLast))
        .anyMatch(sum -> sum.contains("\"added\":40"))
        .anyMatch(sum -> sum.contains("\"unchanged\":40"));
    assertThat(log().of("affiliation-started", employers.getFirst())).hasSize(1);
  }

  @Test
  void complete_lists_that_come_at_once_wait_for_each_other() {
    List<String> employers = employers(60);
    csv(list(employers));
    String half = list(employers.subList(0, 30));

    List<CompletableFuture<List<String>>> all =
        Stream.of("PER_SERVICE", "HOUR_BANK", "PER_SERVICE", "HOUR_BANK")
            .flatMap(form -> Stream.of(list(employers.reversed()).replace("HOUR_BANK", form), half))
            .map(
                list ->
                    CompletableFuture.supplyAsync(
                        () -> lines(send("text/csv", "?complete=true", HEADING + list))))
            .toList();

    assertThat(all.stream().map(CompletableFuture::join).map(List::getLast))
        .allMatch(sum -> sum.contains("\"refused\":0") && sum.contains("\"judgedComplete\":true"));
  }

  @Test
  void a_long_list_is_taken_in_and_one_that_is_too_long_has_no_effect() {
    List<String> employers = employers(ROWS);
    String list = list(employers);

    assertThat(lines(csv(list)).getLast())
        .contains("\"rows\":%d,\"added\":%d".formatted(ROWS, ROWS));
    assertThat(lines(csv(list)).getLast()).contains("\"unchanged\":" + ROWS);
    String row =
        """
        {"employer":"%s","contractForm":"PRICE_PER_EMPLOYEE","from":"%s","noticePeriodMonths":3,
         "employeesCoveredPercent":100,"contactWithoutConsent":true},"""
            .formatted(employer, today);
    String array = "[" + row.repeat(10_000) + row.replace("},", "}") + "]";
    assertThat(array).as("longer than other JSON may be").hasSizeGreaterThan(1 << 20);
    send("application/json", "", array)
        .then()
        .statusCode(413)
        .body("code", equalTo("list-too-long"));
    affiliation().body("items", hasSize(0));
  }

  private List<String> employers(int many) {
    BulkFile file = BulkFile.ofUnits();
    List<String> numbers = new ArrayList<>();
    for (int i = 0; i < many; i++) {
      String number = newNumber();
      numbers.add(number);
      file.unit(number, "41.000");
    }
    importing(file.csv()).then().statusCode(201);
    return numbers;
  }

  private String list(List<String> employers) {
    StringBuilder list = new StringBuilder();
    employers.forEach(one -> list.append(one).append(";HOUR_BANK;;").append(today).append(";;\n"));
    return list.toString();
  }

  private ValidatableResponse affiliation() {
    return as("employer", employer).get("/api/v1/affiliations").then().statusCode(200);
  }

  private Response csv(String... rows) {
    return send("text/csv", "", HEADING + String.join("", rows));
  }

  private Response send(String type, String query, String body) {
    // Not held against the description: its lines are no JSON document.
    return given()
        .auth()
        .oauth2(Tokens.of("provider", provider))
        .contentType(type)
        .body(body.getBytes(StandardCharsets.UTF_8))
        .post(path(query));
  }

  private String path(String query) {
    return "/api/v1/providers/" + provider + "/customer-lists" + query;
  }

  private static List<String> lines(Response answer) {
    assertThat(answer.statusCode()).isEqualTo(200);
    return answer.asString().lines().toList();
  }

  private Log log() {
    return new Log(database);
  }
}
