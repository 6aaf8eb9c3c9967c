package no.bht.employerregistry.plan;

import static no.bht.employerregistry.fixture.Callers.as;
import static no.bht.employerregistry.fixture.Callers.key;
import static no.bht.employerregistry.fixture.Callers.stranger;
import static no.bht.employerregistry.fixture.Register.affiliate;
import static no.bht.employerregistry.fixture.Register.obligedEmployer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.sql.DataSource;
import no.bht.employerregistry.annualreport.domain.ReportFixture;
import no.bht.employerregistry.fixture.Approvals;
import no.bht.employerregistry.fixture.Log;
import no.bht.employerregistry.fixture.OnRealServers;
import no.bht.employerregistry.plan.domain.PlanFixture;
import no.bht.platform.testing.NationalIdentityNumbers;
import no.bht.platform.testing.Today;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers
class PlanResourceTest {
  private static final String MEASURE = PlanFixture.FIRST.toString();

  @Inject Approvals approvals;
  @Inject DataSource database;

  private LocalDate today;
  private String provider;
  private String employer;

  @BeforeEach
  void an_employer_affiliated_with_an_approved_provider() {
    today = Today.now();
    provider = approvals.approvedProvider(today.minusYears(2), today.plusYears(3));
    employer = customer();
  }

  @Test
  void a_plan_is_kept_in_versions_with_date_and_author() {
    Response plan = submit(as("provider", provider), whole(it -> {}));
    plan.then().statusCode(201).header("ETag", equalTo("\"0\""));
    String path = plan.header("Location");

    progress(as("employer", employer), path, "\"0\"", "COMPLETED")
        .then()
        .statusCode(200)
        .header("ETag", equalTo("\"1\""))
        .body("measures[0].status", equalTo("COMPLETED"))
        .body("measures[0].statusOn", equalTo(today.toString()));
    progress(as("provider", provider), path, "\"0\"", "IN_PROGRESS").then().statusCode(412);
    as("provider", provider)
        .body(Map.of("status", "IN_PROGRESS"))
        .put(path + "/measures/" + MEASURE + "/status")
        .then()
        .statusCode(428);
    progress(as("provider", provider), path, "\"1\"", "PLANNED")
        .then()
        .statusCode(409)
        .body("code", equalTo("employer-registry:measure-step-not-allowed"));
    change(
            as("provider", provider),
            path,
            "\"1\"",
            it -> PlanFixture.measure(it, 0).remove("status"))
        .then()
        .statusCode(409);
    change(
            as("provider", provider),
            path,
            "\"1\"",
            it -> {
              it.put("making", "In two meetings").put("note", "After the mapping");
              PlanFixture.measure(it, 0).put("status", "COMPLETED");
            })
        .then()
        .statusCode(200)
        .body("version", equalTo(2));

    as("inspector")
        .get(path + "/versions")
        .then()
        .statusCode(200)
        .body("items.version", contains(0, 1, 2))
        .body("items.side", contains("PROVIDER", "EMPLOYER", "PROVIDER"))
        .body("items.author", contains(provider, employer, provider))
        .body("items.reason", contains("SUBMITTED", "PROGRESS", "NEW_NEEDS"));
    as("registrar")
        .get(path + "/versions/0")
        .then()
        .statusCode(200)
        .body("measures[0].status", equalTo("IN_PROGRESS"));
    as("registrar").get(path + "/versions/9").then().statusCode(404);
    as("registrar").get(path + "/versions?limit=1").then().body("items", hasSize(1));
  }

  @Test
  void only_the_two_and_officers_know_of_a_plan() {
    String path = submit(as("employer", employer), whole(it -> {})).header("Location");

    for (String role : List.of("employer", "provider")) {
      stranger(role).get(path).then().statusCode(404);
      stranger(role).get(path + "/assessment").then().statusCode(404);
      stranger(role).get(path + "/completeness").then().statusCode(404);
      stranger(role).get(path + "/versions").then().statusCode(404);
      change(stranger(role), path, "\"0\"", it -> {}).then().statusCode(404);
      progress(stranger(role), path, "\"0\"", "COMPLETED").then().statusCode(404);
      stranger(role).get("/api/v1/plans?" + role + "=" + employer).then().statusCode(404);
    }
    as("employer", employer).get("/api/v1/plans").then().body("items", hasSize(1));
    as("provider", provider).get("/api/v1/plans").then().body("items", hasSize(1));
    as("employer", employer).get(path + "/similar").then().statusCode(403);
  }

  @Test
  void a_copy_begins_the_next_plan() {
    String path = submit(as("employer", employer), whole(it -> {})).header("Location");
    Map<String, String> next =
        Map.of(
            "periodFrom", today.plusYears(1).toString(),
            "periodTo", today.plusYears(2).minusDays(1).toString());

    as("employer", employer)
        .header("Idempotency-Key", key())
        .body(next)
        .post(path + "/copy")
        .then()
        .statusCode(201)
        .body("copyOf", equalTo(path.substring(path.lastIndexOf('/') + 1)))
        .body("measures.status", not(hasItem("IN_PROGRESS")));
    as("employer", employer)
        .header("Idempotency-Key", key())
        .body(Map.of("periodFrom", "2027-01-02", "periodTo", "2027-01-01"))
        .post(path + "/copy")
        .then()
        .statusCode(400);
  }

  @Test
  void every_element_is_told_with_its_line_and_what_is_seen_comes_with_advice() {
    String path = submit(as("employer", employer), whole(it -> {})).header("Location");
    as("provider", provider)
        .get(path + "/completeness")
        .then()
        .statusCode(200)
        .body("elements", hasSize(34))
        .body("elements.line[33]", equalTo(34))
        .body("missing", equalTo(0));
    as("provider", provider).get(path + "/assessment").then().body("signs", hasSize(0));

    String empty =
        submit(as("employer", employer), plan(PlanResourceTest::emptied)).header("Location");
    as("employer", employer).get(empty + "/completeness").then().body("missing", greaterThan(10));
    as("employer", employer)
        .get(empty + "/assessment")
        .then()
        .statusCode(200)
        .body("signs.code", hasItems("E1", "E3", "E6"))
        .body("signs[0].advice.nb", greaterThan(""));
    List<JsonNode> told = new Log(database).of("plan-assessed", employer);
    assertThat(told).hasSize(2);
    assertThat(told.getLast().at("/signs").toString()).contains("\"E1\"", "\"E6\"");
  }

  @Test
  void one_text_for_three_customers_is_seen_at_each() {
    String first = submit(as("provider", provider), whole(it -> {})).header("Location");
    String own = employer;
    for (int i = 0; i < 2; i++) {
      employer = customer();
      submit(as("provider", provider), whole(it -> it.withArray("units").set(0, "Hall")))
          .then()
          .statusCode(201);
    }

    as("employer", own).get(first + "/assessment").then().body("signs.code", contains("E5"));
    as("inspector").get(first + "/similar").then().statusCode(200).body("plans", hasSize(2));
  }

  @Test
  void a_number_with_a_wrong_check_digit_is_refused_where_it_stands() {
    submit(as("employer", employer), plan(it -> it.put("provider", "310000018")))
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/provider"));
  }

  @Test
  void national_identity_numbers_are_refused_and_never_echoed() {
    String number = NationalIdentityNumbers.synthetic(7);
    for (Consumer<ObjectNode> hostile :
        List.<Consumer<ObjectNode>>of(
            it -> it.put("making", "Talked with " + number),
            it -> PlanFixture.measure(it, 0).put("description", number),
            it -> it.withArray("units").add(number),
            it -> it.put(number, "x"))) {
      Response refused = submit(as("employer", employer), whole(hostile));
      refused.then().statusCode(400);
      assertThat(refused.asString()).doesNotContain(number);
    }
    submit(as("employer", employer), whole(it -> it.put("making", "a\u0000b")))
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("/making"));
  }

  @Test
  void what_does_not_fit_the_published_schema_is_refused_where_it_is() {
    as("employer", employer)
        .get("/skjema/plan")
        .then()
        .statusCode(200)
        .body("$id", greaterThan(""));
    submit(as("employer", employer), whole(it -> PlanFixture.measure(it, 0).put("area", "I")))
        .then()
        .statusCode(400)
        .body("errors.pointer", hasItem("/measures/0/area"));
    submit(as("employer", employer), whole(it -> it.put("unknown", true)))
        .then()
        .statusCode(400)
        .body("errors.code", hasItem("unknown-property"));
    submit(as("employer", employer), whole(it -> it.put("making", "x".repeat(2001))))
        .then()
        .statusCode(400)
        .body("errors.code", hasItem("max-length"));
    submit(as("employer", employer), whole(it -> it.put("decidedOn", "2027-02-30")))
        .then()
        .statusCode(400);
    submit(as("employer", employer), whole(it -> PlanFixture.measure(it, 1).put("id", MEASURE)))
        .then()
        .statusCode(422)
        .body("code", equalTo("employer-registry:numbered-twice"));
  }

  @Test
  void a_report_is_compared_with_the_plan_and_the_employer_decides() {
    int year = today.getYear() - 1;
    submit(as("employer", employer), plan(it -> year(it, year)));
    Response report = report(as("provider", provider), year, it -> {});
    report.then().statusCode(201);
    String path = report.header("Location");

    as("employer", employer)
        .get(path + "/comparison")
        .then()
        .statusCode(200)
        .body("totals.done", equalTo(4))
        .body("totals.notDone", equalTo(3))
        .body("recommendations[0].outcome", equalTo("NO_NEXT_PLAN"));
    as("provider", provider).get(path + "/assessment").then().body("signs", hasSize(0));
    Response again = report(as("employer", employer), year, it -> {});
    again.then().statusCode(409);
    assertThat(again.header("Location")).endsWith(path.substring(path.lastIndexOf('/')));
    String decision =
        path + "/recommendations/" + report.path("recommendations[0].id") + "/decision";
    decide(as("provider", provider), decision, "\"0\"").then().statusCode(403);
    decide(stranger("employer"), decision, "\"0\"").then().statusCode(404);
    decide(as("employer", employer), decision, "\"7\"").then().statusCode(412);
    decide(as("employer", employer), decision, "\"0\"").then().statusCode(200);
    as("provider", provider)
        .header("If-Match", "\"1\"")
        .body(
            ReportFixture.body(it -> it.put("done", "Corrected"))
                .toString()
                .replace("2027-", year + "-"))
        .put(path)
        .then()
        .statusCode(200)
        .body("recommendations[0].decision.outcome", equalTo("ACCEPTED"));
    as("inspector")
        .get(path + "/versions")
        .then()
        .body("items.reason", contains("SUBMITTED", "DECIDED", "CORRECTED"));
    assertThat(new Log(database).of("annual-report-received", employer))
        .singleElement()
        .matches(told -> told.path("must").asInt() == 1 && told.path("activities").asInt() == 4);
  }

  @Test
  void a_near_empty_report_is_a_sign_and_a_year_to_come_is_refused() {
    int year = today.getYear() - 1;
    Response report = report(as("provider", provider), year, ObjectNode::removeAll);

    as("employer", employer)
        .get(report.header("Location") + "/assessment")
        .then()
        .body("signs.code", contains("E8"));
    report(as("provider", provider), today.getYear() + 1, it -> {})
        .then()
        .statusCode(422)
        .body("code", equalTo("employer-registry:year-not-begun"));
    Response laterPlan = submit(as("employer", employer), whole(it -> {}));
    String before =
        ReportFixture.body(it -> it.put("planId", laterPlan.<String>path("id")))
            .put("employer", employer)
            .put("provider", provider)
            .put("reportYear", year)
            .toString()
            .replace("2027-", year + "-");
    as("provider", provider)
        .header("Idempotency-Key", key())
        .body(before)
        .post("/api/v1/annual-reports")
        .then()
        .statusCode(422)
        .body("code", equalTo("employer-registry:plan-of-others"));
    report(as("provider", provider), today.getYear() - 5, it -> {})
        .then()
        .statusCode(409)
        .body("code", equalTo("employer-registry:report-without-affiliation"));
    as("inspector")
        .get("/api/v1/providers/" + provider + "/assistance-signs")
        .then()
        .statusCode(200)
        .body("customers", equalTo(1))
        .body("byCode.code", hasItem("E8"));
    stranger("provider")
        .get("/api/v1/providers/" + provider + "/assistance-signs")
        .then()
        .statusCode(404);
  }

  @Test
  void documents_are_registered_with_or_without_their_file() {
    Map<String, Object> body =
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
            today.minusMonths(1).toString(),
            "periodTo",
            today.toString(),
            "authors",
            "TOGETHER",
            "reference",
            "Folder 7",
            "withoutHealthData",
            true);
    Response document =
        as("provider", provider)
            .header("Idempotency-Key", key())
            .body(body)
            .post("/api/v1/assistance-documents");
    document.then().statusCode(201).body("letter", equalTo("b"));
    String path = document.header("Location");
    as("employer", employer).get(path + "/file").then().statusCode(404);
    file(as("employer", employer), path).then().statusCode(201);
    file(as("employer", employer), path)
        .then()
        .statusCode(409)
        .body("code", equalTo("employer-registry:file-there-already"));
    assertThat(as("provider", provider).get(path + "/file").asString()).isEqualTo("measured");
    stranger("provider").get(path).then().statusCode(404);

    as("employer", employer)
        .body(Map.of("needed", true, "everyMonths", 24, "reason", "Noise"))
        .put("/api/v1/employers/" + employer + "/document-needs/MEASUREMENT")
        .then()
        .statusCode(200)
        .body("items[0].dueOn", equalTo(today.plusMonths(24).toString()));
    as("employer", employer)
        .body(Map.of("needed", false, "reason", "None"))
        .put("/api/v1/employers/" + employer + "/document-needs/MEASUREMENT")
        .then()
        .statusCode(428);
  }

  @Test
  void the_questionnaire_leads_to_the_lists() {
    as("employer", employer)
        .get("/api/v1/health-examinations")
        .then()
        .statusCode(200)
        .body("examinations", hasSize(16))
        .body("questions", hasSize(15));
    as("employer", employer)
        .body(
            Map.of(
                "exposures",
                List.of(Map.of("group", "Crew", "exposure", "DIVING", "answer", "EXPOSED"))))
        .post("/api/v1/health-examinations/questionnaire")
        .then()
        .statusCode(200)
        .body("required[0].examination", equalTo("A10"));
  }

  private String customer() {
    String number = obligedEmployer();
    affiliate(number, provider, today.minusYears(2)).then().statusCode(201);
    return number;
  }

  private ObjectNode whole(Consumer<ObjectNode> change) {
    return plan(
        it -> {
          it.path("measures")
              .forEach(each -> ((ObjectNode) each).put("dueOn", today.plusMonths(3).toString()));
          PlanFixture.in(it, "meetings", 0).put("on", today.plusMonths(1).toString());
          it.withObject("committee").putArray("meetings").add(today.plusMonths(2).toString());
          change.accept(it);
        });
  }

  private ObjectNode plan(Consumer<ObjectNode> change) {
    return PlanFixture.body(
        it -> {
          it.put("employer", employer)
              .put("provider", provider)
              .put("periodFrom", today.toString())
              .put("periodTo", today.plusYears(1).minusDays(1).toString());
          change.accept(it);
        });
  }

  private static void emptied(ObjectNode plan) {
    plan.putArray("measures");
    plan.putArray("participation");
  }

  private static void year(ObjectNode plan, int year) {
    plan.put("periodFrom", year + "-01-01").put("periodTo", year + "-12-31");
    plan.path("measures")
        .forEach(
            each ->
                ((ObjectNode) each)
                    .put("dueOn", each.path("dueOn").asText().replace("2027", "" + year)));
  }

  private static Response submit(RequestSpecification caller, ObjectNode body) {
    return caller.header("Idempotency-Key", key()).body(body.toString()).post("/api/v1/plans");
  }

  private Response report(RequestSpecification caller, int year, Consumer<ObjectNode> change) {
    ObjectNode body =
        ReportFixture.body(
            it -> {
              it.path("activities")
                  .forEach(
                      each ->
                          ((ObjectNode) each)
                              .put("on", each.path("on").asText().replace("2027", "" + year)));
              change.accept(it);
            });
    body.put("employer", employer).put("provider", provider).put("reportYear", year);
    return caller
        .header("Idempotency-Key", key())
        .body(body.toString())
        .post("/api/v1/annual-reports");
  }

  private static Response change(
      RequestSpecification caller, String path, String tag, Consumer<ObjectNode> change) {
    return caller
        .header("If-Match", tag)
        .body(PlanFixture.body(change).put("reason", "NEW_NEEDS").toString())
        .put(path);
  }

  private static Response progress(
      RequestSpecification caller, String path, String tag, String status) {
    return caller
        .header("If-Match", tag)
        .body(Map.of("status", status))
        .put(path + "/measures/" + MEASURE + "/status");
  }

  private static Response decide(RequestSpecification caller, String path, String tag) {
    return caller.header("If-Match", tag).body(Map.of("outcome", "ACCEPTED")).put(path);
  }

  private static Response file(RequestSpecification caller, String path) {
    return caller
        .contentType("text/plain")
        .header("Idempotency-Key", key())
        .body("measured")
        .post(path + "/file?fileName=noise.txt");
  }
}
