package no.bht.employerregistry.compliance;

import static no.bht.employerregistry.fixture.Callers.as;
import static no.bht.employerregistry.fixture.Callers.importing;
import static no.bht.employerregistry.fixture.Callers.key;
import static no.bht.employerregistry.fixture.Callers.newNumber;
import static no.bht.employerregistry.fixture.Callers.stranger;
import static no.bht.employerregistry.fixture.Register.affiliate;
import static no.bht.employerregistry.fixture.Register.employer;
import static no.bht.employerregistry.fixture.Register.obligedEmployer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import no.bht.employerregistry.fixture.Approvals;
import no.bht.employerregistry.fixture.BulkFile;
import no.bht.employerregistry.fixture.Log;
import no.bht.employerregistry.fixture.OnRealServers;
import no.bht.platform.sql.Sql;
import no.bht.platform.testing.Today;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers
class ComplianceResourceTest {
  @Inject Approvals approvals;
  @Inject Sql sql;
  @Inject DataSource database;

  private LocalDate today;
  private LocalDate lastDay;
  private String provider;
  private String employer;

  @BeforeEach
  void an_obliged_employer_and_a_provider_approved_for_a_year() {
    today = Today.now();
    lastDay = today.plusYears(1);
    provider = approvals.approvedProvider(today, lastDay);
    employer = obligedEmployer();
  }

  @Test
  void an_obliged_employer_without_anything_lacks_affiliation_and_plan() {
    compliance(today)
        .body("duty.outcome", equalTo("OBLIGED_BY_INDUSTRY"))
        .body("affiliation.status", equalTo("NONE"))
        .body("fulfilled", equalTo("NO"))
        .body("duty.total", equalTo("OBLIGED"))
        .body("duty.grounds.kind", contains("INDUSTRY_LIST"))
        .body("missing", contains("AFFILIATION", "PLAN"))
        .body("toDo.what", contains("AFFILIATION", "PLAN"))
        .body("toDo[0].statute", equalTo("FOR-2011-12-06-1355 § 13-1"))
        .body("toDo[0].dueBy", equalTo("AT_ONCE"))
        .body("affiliation.gaps.reason", hasItem("NOT_AFFILIATED"))
        .body("committee.need", equalTo("ON_DEMAND"))
        .body("annualReport.expected", equalTo(false));
  }

  @Test
  void what_the_office_asks_stands_beside_what_the_law_asks_with_its_day() {
    affiliate(as("provider", provider), employer, provider, today, Map.of());
    String other = approvals.approvedProvider(today, lastDay);
    affiliate(employer, other, today.plusDays(3)).then().statusCode(201);

    compliance(today)
        .body("missing", contains("PLAN", "CONFIRMATION"))
        .body("toDo[1].dueBy", equalTo("OFFICE"))
        .body("toDo[1].by", notNullValue())
        .body("toAnswer", hasSize(2))
        .body("affiliation.overlaps", hasSize(1))
        .body("affiliation.overlaps[0].from", equalTo(today.plusDays(3).toString()))
        .body("affiliation.gaps.reason", hasItem("PROVIDER_NOT_APPROVED"));
  }

  @Test
  void documents_are_missing_when_the_enterprise_said_that_it_needs_them() {
    compliance(today).body("documents", empty());

    as("employer", employer)
        .body(Map.of("needed", true, "everyMonths", 24, "reason", "Noise"))
        .put("/api/v1/employers/" + employer + "/document-needs/MEASUREMENT")
        .then()
        .statusCode(200);

    compliance(today)
        .body("documents[0].missing", equalTo(true))
        .body("missing", contains("AFFILIATION", "PLAN", "DOCUMENTS"));
  }

  @Test
  void a_provider_sees_what_is_missing_of_each_customer_by_a_day() {
    String second = obligedEmployer();
    affiliate(as("provider", provider), employer, provider, today, Map.of());
    affiliate(as("employer", second), second, provider, today, Map.of());
    plan(as("provider", provider), today, lastDay).then().statusCode(201);

    customers("")
        .body("items.employer", contains(employer, second))
        .body("items[0].missing.what", contains("CONFIRMATION"))
        .body("items[1].missing.what", contains("PLAN", "CONFIRMATION"))
        .body("items.obliged", contains(true, true));
    customers("?missing=PLAN").body("items.employer", contains(second));
    customers("?missing=PLAN&by=" + lastDay.plusDays(1))
        .body("items.employer", contains(employer, second));
    customers("?missing=APPROVAL").body("items", empty());
    customers("?missing=APPROVAL&by=" + lastDay.plusDays(1)).body("items", hasSize(2));
    String next = customers("?limit=1").extract().path("next");
    customers("?limit=1&after=" + next).body("items.employer", contains(second));
    String path = "/api/v1/providers/" + provider + "/customers";
    stranger("provider").get(path).then().statusCode(404);
    as("registrar").get(path + "?missing=x").then().statusCode(400);
  }

  private ValidatableResponse customers(String query) {
    return as("provider", provider)
        .get("/api/v1/providers/" + provider + "/customers" + query)
        .then()
        .statusCode(200);
  }

  @Test
  void validity_is_that_of_the_day_on_both_sides_of_the_approvals_last() {
    affiliate(employer, provider, today.plusDays(1)).then().statusCode(201);
    plan(as("employer", employer), today, lastDay.plusYears(1)).then().statusCode(201);

    compliance(today).body("affiliation.status", equalTo("NONE"));
    compliance(lastDay)
        .body("affiliation.status", equalTo("APPROVED"))
        .body("affiliation.items[0].providerApproved", equalTo(true))
        .body("plan.measures", equalTo(1))
        .body("fulfilled", equalTo("YES"))
        .body("missing", not(hasItem("PLAN")));
    compliance(lastDay.plusDays(1))
        .body("affiliation.status", equalTo("PROVIDER_NOT_APPROVED"))
        .body("fulfilled", equalTo("NO"))
        .body("missing", hasItem("APPROVED_PROVIDER"));
  }

  @Test
  void the_day_a_plan_of_several_years_names_is_that_of_one_report() {
    int year = today.getYear();
    LocalDate first = LocalDate.of(year, 1, 1);
    affiliate(employer, provider, today).then().statusCode(201);
    plan(
            as("employer", employer),
            first,
            first.plusYears(2),
            Map.of("annualReportDueOn", (year + 1) + "-01-31"))
        .then()
        .statusCode(201);

    compliance(first.plusMonths(13))
        .body("annualReport.dueOn", equalTo((year + 1) + "-01-31"))
        .body("annualReport.dueBy", equalTo("PLAN"))
        .body("toDo.find { it.what == 'ANNUAL_REPORT' }.by", equalTo((year + 1) + "-01-31"));
    compliance(first.plusYears(2).plusDays(1))
        .body("annualReport.year", equalTo(year + 1))
        .body("annualReport.dueBy", equalTo("OFFICE"))
        .body("missing", not(hasItem("ANNUAL_REPORT")));
  }

  @Test
  void a_document_is_missing_from_the_day_after_it_was_due() {
    int year = today.getYear();
    affiliate(employer, provider, LocalDate.of(year, 1, 1)).then().statusCode(201);
    as("employer", employer)
        .header("Idempotency-Key", key())
        .body(
            Map.of(
                "employer",
                employer,
                "provider",
                provider,
                "kind",
                "MEASUREMENT",
                "title",
                "Noise",
                "periodFrom",
                year + "-02-01",
                "periodTo",
                year + "-02-28",
                "authors",
                "TOGETHER",
                "withoutHealthData",
                true))
        .post("/api/v1/assistance-documents")
        .then()
        .statusCode(201);
    as("employer", employer)
        .body(Map.of("needed", true, "everyMonths", 18, "reason", "Noise"))
        .put("/api/v1/employers/" + employer + "/document-needs/MEASUREMENT")
        .then()
        .body("items[0].dueOn", equalTo((year + 1) + "-08-28"));

    compliance(LocalDate.of(year + 1, 8, 28)).body("documents[0].missing", equalTo(false));
    compliance(LocalDate.of(year + 1, 8, 29)).body("documents[0].missing", equalTo(true));
  }

  @Test
  void an_establishment_has_what_its_enterprise_has_for_it_and_loses_it_when_it_moves() {
    String enterprise = newNumber();
    String named = newNumber();
    String other = newNumber();
    importing(family(enterprise, enterprise, named, other)).then().statusCode(201);
    Map<String, ?> part = Map.of("coverage", "PARTIAL", "coveredUnits", List.of(named));
    Response affiliated = affiliate(as("registrar"), enterprise, provider, today, part);
    employer = enterprise;
    plan(as("provider", provider), today, lastDay).then().statusCode(201);

    compliance(today).body("affiliation.status", equalTo("PARTLY"));
    employer = named;
    compliance(today)
        .body("affiliation.status", equalTo("APPROVED"))
        .body("fulfilled", equalTo("YES"))
        .body("plan.measures", equalTo(1))
        .body("missing", empty())
        .body("toAnswer", empty());
    employer = other;
    compliance(today).body("affiliation.status", equalTo("NONE"));
    assertThat(listed("obliged=true&affiliated=true")).contains(enterprise, named);
    assertThat(listed("obliged=true&affiliated=false")).contains(other).doesNotContain(named);
    coverage("SUB").body("rows[0].affiliated", equalTo(1));
    coverage("MAIN").body("rows[0].affiliated", equalTo(1));

    as("employer", enterprise)
        .header("If-Match", "\"0\"")
        .body(Map.of("kind", "NOT_AFFILIATED", "reason", "We never signed"))
        .post(affiliated.header("Location") + "/dispute")
        .then()
        .statusCode(200);
    employer = named;
    compliance(today).body("fulfilled", equalTo("UNDECIDED"));

    affiliate(other, provider, today).then().statusCode(201);
    Log log = new Log(database);
    JsonNode told = log.of("affiliation-started", enterprise).getFirst();
    assertThat(told.path("coverage").asText()).isEqualTo("PARTIAL");
    assertThat(told.path("coveredUnits").path(0).asText()).isEqualTo(named);
    assertThat(log.of("affiliation-started", other).getFirst().path("mainUnit").asText())
        .isEqualTo(enterprise);
    employer = other;
    compliance(today).body("affiliation.status", equalTo("APPROVED"));
    employer = enterprise;
    compliance(today)
        .body("affiliation.status", equalTo("PARTLY"))
        .body("affiliation.items", hasSize(2));
    String buyer = newNumber();
    importing(family(buyer, buyer, named)).then().statusCode(201);
    employer = named;
    compliance(today).body("affiliation.status", equalTo("NONE"));
    employer = buyer;
    compliance(today).body("affiliation.status", equalTo("NONE"));
    coverage("SUB").body("rows[0].affiliated", equalTo(1));
    coverage("MAIN").body("rows[0].affiliated", equalTo(1)).body("rows[0].obliged", equalTo(2));
  }

  @Test
  void establishments_that_name_each_other_as_their_enterprise_are_answered() {
    String other = newNumber();
    importing(familyIn("8802", other, employer)).then().statusCode(201);
    importing(familyIn("8802", employer, other)).then().statusCode(201);
    affiliate(other, provider, today).then().statusCode(201);

    compliance(today).body("affiliation.status", equalTo("APPROVED"));
  }

  /** An enterprise and its establishments in a municipality of their own. */
  private static byte[] family(String enterprise, String... units) {
    return familyIn("8801", enterprise, units);
  }

  private static byte[] familyIn(String municipality, String enterprise, String... units) {
    BulkFile file = BulkFile.ofUnits();
    for (String unit : units) {
      boolean main = unit.equals(enterprise);
      file.line(
          String.join(
              ",",
              unit,
              "ENHET",
              main ? "" : enterprise,
              main ? "AS" : "BEDR",
              "41.000",
              "",
              "",
              "true",
              "12",
              municipality,
              "2015-09-01",
              ""));
    }
    return file.csv();
  }

  private static ValidatableResponse coverage(String unit) {
    return as("registrar")
        .get("/api/v1/statistics/coverage?municipality=8801&unit=" + unit)
        .then()
        .statusCode(200);
  }

  @Test
  void a_report_counts_from_the_day_it_came_and_is_due_when_the_plan_of_its_year_says() {
    int year = today.getYear();
    LocalDate newYear = LocalDate.of(year, 1, 1);
    LocalDate due = LocalDate.of(year, 4, 1);
    affiliate(employer, provider, newYear.minusDays(1)).then().statusCode(201);
    planned(newYear.minusYears(2), newYear.plusYears(1), newYear.minusMonths(10));

    compliance(newYear)
        .body("annualReport.year", equalTo(year - 1))
        .body("annualReport.expected", equalTo(true))
        .body("annualReport.dueOn", equalTo(due.toString()))
        .body("annualReport.dueBy", equalTo("OFFICE"));
    compliance(due).body("missing", not(hasItem("ANNUAL_REPORT")));
    compliance(due.plusDays(1)).body("missing", hasItem("ANNUAL_REPORT"));
    compliance(newYear.minusDays(1)).body("annualReport.expected", equalTo(false));
    customers("?missing=ANNUAL_REPORT&by=" + due.minusDays(1)).body("items", empty());
    customers("?missing=ANNUAL_REPORT&by=" + due)
        .body("items[0].missing.find { it.what == 'ANNUAL_REPORT' }.by", equalTo(due.toString()));

    LocalDate agreed = LocalDate.of(year, 2, 15);
    planned(newYear.minusYears(2), newYear.minusDays(1), agreed);
    compliance(agreed.plusDays(1))
        .body("annualReport.dueBy", equalTo("PLAN"))
        .body("missing", hasItem("ANNUAL_REPORT"));
    customers("?missing=ANNUAL_REPORT&by=" + agreed)
        .body(
            "items[0].missing.find { it.what == 'ANNUAL_REPORT' }.by", equalTo(agreed.toString()));

    LocalDate came = due.plusDays(10);
    write(
        "insert into annual_report (id, employer, provider, report_year, received_on)"
            + " values (gen_random_uuid(), ?, ?, ?, ?)",
        employer,
        provider,
        year - 1,
        came);
    compliance(came.minusDays(1)).body("missing", hasItem("ANNUAL_REPORT"));
    compliance(came)
        .body("missing", not(hasItem("ANNUAL_REPORT")))
        .body("annualReport.receivedOn", equalTo(came.toString()));
  }

  @Test
  void who_was_a_customer_last_year_is_seen_until_the_report_for_it_has_come() {
    LocalDate newYear = LocalDate.of(today.getYear(), 1, 1);
    Map<String, ?> ended = Map.of("to", newYear.minusDays(1).toString());
    String past = approvals.approvedProvider(newYear.minusYears(2), lastDay);
    provider = past;
    affiliate(as("registrar"), employer, past, newYear.minusYears(1), ended).then().statusCode(201);

    customers("?by=" + newYear).body("items", empty());
    customers("?by=" + LocalDate.of(today.getYear(), 4, 1))
        .body("items.employer", contains(employer))
        .body("items[0].missing.what", contains("ANNUAL_REPORT"));
    customers("?missing=PLAN&by=" + LocalDate.of(today.getYear(), 4, 1)).body("items", empty());
    customers("?by=" + LocalDate.of(today.getYear() + 1, 4, 1)).body("items", empty());
  }

  private void planned(LocalDate from, LocalDate to, LocalDate reportDue) {
    write(
        "insert into plan (id, employer, provider, period_from, period_to, measures, received_on,"
            + " content) values (uuidv7(), ?, ?, ?, ?, '[]', ?,"
            + " jsonb_build_object('annualReportDueOn', ?::text))",
        employer,
        provider,
        from,
        to,
        from,
        reportDue.toString());
  }

  private void write(String statement, Object... values) {
    QuarkusTransaction.requiringNew().run(() -> sql.update(statement, values));
  }

  @Test
  void an_employer_that_is_not_listed_is_asked_for_its_assessment() {
    employer = employer("62.100");

    compliance(today)
        .body("fulfilled", equalTo("UNDECIDED"))
        .body("missing", contains("ASSESSMENT"));
  }

  @Test
  void an_employer_sees_its_own_only() {
    String path = "/api/v1/employers/" + employer + "/compliance";

    as("employer", employer).get(path).then().statusCode(200);
    stranger("employer").get(path).then().statusCode(404);
    as("inspector").get(path).then().statusCode(200);
    as("inspector").get(path + "?asOf=x").then().statusCode(400);
    as("inspector").get("/api/v1/employers/" + newNumber() + "/compliance").then().statusCode(404);
    stranger("employer").get("/api/v1/employers/" + employer).then().statusCode(404);
  }

  @Test
  void a_plan_needs_an_affiliation_and_is_seen_by_its_parties() {
    plan(as("provider", provider), today, lastDay)
        .then()
        .statusCode(409)
        .body("code", equalTo("employer-registry:plan-without-affiliation"));
    affiliate(employer, provider, today);

    Response plan = plan(as("provider", provider), today, lastDay);

    plan.then().statusCode(201).body("measures[0].area", equalTo("A"));
    as("employer", employer).get(plan.header("Location")).then().statusCode(200);
    as("registrar").get(plan.header("Location")).then().statusCode(200);
    stranger("provider").get(plan.header("Location")).then().statusCode(404);
    plan(stranger("provider"), today, lastDay).then().statusCode(404);
    plan(as("provider", provider), today, today.minusDays(1))
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("/periodTo"));
  }

  @Test
  void obliged_employers_without_affiliation_can_be_listed_page_by_page() {
    String affiliated = obligedEmployer();
    String notListed = employer("62.100");
    affiliate(affiliated, provider, today);

    assertThat(listed("obliged=true&affiliated=false"))
        .contains(employer)
        .doesNotContain(affiliated, notListed)
        .isSorted();
    assertThat(listed("affiliated=true")).contains(affiliated).doesNotContain(employer);
    assertThat(listed("obliged=false")).contains(notListed).doesNotContain(employer);
    as("registrar").get("/api/v1/employers?obliged=maybe").then().statusCode(400);
  }

  private static List<String> listed(String query) {
    List<String> numbers = new ArrayList<>();
    String after = "";
    while (after != null) {
      Response page = as("registrar").get("/api/v1/employers?limit=500&" + query + after);
      page.then().statusCode(200);
      numbers.addAll(page.path("items.organisationNumber"));
      String next = page.path("next");
      after = next == null ? null : "&after=" + next;
    }
    return numbers;
  }

  private ValidatableResponse compliance(LocalDate day) {
    return as("inspector")
        .get("/api/v1/employers/" + employer + "/compliance?asOf=" + day)
        .then()
        .statusCode(200);
  }

  private Response plan(RequestSpecification caller, LocalDate from, LocalDate to) {
    return plan(caller, from, to, Map.of());
  }

  private Response plan(
      RequestSpecification caller, LocalDate from, LocalDate to, Map<String, Object> more) {
    Map<String, Object> body = new HashMap<>(more);
    body.put("employer", employer);
    body.put("provider", provider);
    body.put("periodFrom", from.toString());
    body.put("periodTo", to.toString());
    body.put("measures", List.of(Map.of("area", "A", "description", "Noise mapping")));
    return caller.header("Idempotency-Key", key()).body(body).post("/api/v1/plans");
  }
}
