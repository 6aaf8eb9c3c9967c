package no.bht.approval.provider;

import static no.bht.approval.fixture.ApprovalApi.as;
import static no.bht.approval.fixture.ApprovalApi.asProvider;
import static no.bht.approval.fixture.ApprovalApi.submitted;
import static no.bht.approval.fixture.LifeApi.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.bht.approval.fixture.ApprovalApi;
import no.bht.approval.fixture.Database;
import no.bht.approval.fixture.Numbers;
import no.bht.approval.fixture.OtherServices;
import no.bht.localstack.testing.RealServers;
import no.bht.platform.testing.Today;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealServers.class)
class ProviderFileIT {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @Inject Database database;
  @Inject OtherServices others;

  private LocalDate today = LocalDate.EPOCH;

  @BeforeEach
  void readTheClock() {
    today = Today.now();
  }

  @Test
  void what_other_services_tell_stands_in_the_file() {
    String provider = Numbers.organisation(2150);
    String employer = Numbers.organisation(2151);
    UUID approval =
        database.approval(provider, "Filed", LocalDate.of(2026, 3, 9), LocalDate.of(2031, 3, 8));
    String inspection = "0198c7a0-5b1e-7c3a-9f60-2d5f0a1b3c4d";
    others.tell("training", "provider-training-status-changed", provider, training("PARTLY", 8));
    others.tell("training", "provider-training-status-changed", provider, training("COMPLETE", 9));
    others.tell(
        "supervision",
        "control-point-breached",
        employer,
        Map.of(
            "inspectionId",
            inspection,
            "controlPoint",
            "5534",
            "observedOn",
            "2026-05-04",
            "provider",
            provider));
    others.tell(
        "supervision",
        "order-issued",
        employer,
        Map.of(
            "orderId",
            inspection,
            "inspectionId",
            inspection,
            "controlPoint",
            "5534",
            "deadline",
            "2026-06-15",
            "requiresAssistance",
            true,
            "provider",
            provider));

    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                as("inspector")
                    .get(file(provider))
                    .then()
                    .statusCode(200)
                    .body("findings", hasSize(2))
                    .body("training.status", equalTo("COMPLETE")));
    asProvider(provider)
        .get(file(provider))
        .then()
        .body("approvals.id", contains(approval.toString()))
        .body("training.trained", equalTo(9))
        .body("findings.kind", contains("ORDER", "BREACH"))
        .body("findings.party", contains(employer, employer))
        .body("findings.date", contains("2026-06-15", "2026-05-04"));
  }

  @Test
  void a_breach_that_was_cleared_stands_apart_whichever_came_first() {
    String provider = Numbers.organisation(2163);
    String other = Numbers.organisation(2164);
    String employer = Numbers.organisation(2165);
    String inspection = affiliation(provider, "inspection");
    finding("cleared", employer, inspection, "5528", provider, 2);
    finding("breached", employer, inspection, "5528", provider, 1);
    finding("breached", employer, inspection, "5528", other, 2);
    finding("cleared", employer, inspection, "5528", provider, 2);
    finding("breached", employer, inspection, "5534", provider, 3);
    finding("cleared", employer, inspection, "5534", provider, 4);
    finding("breached", employer, inspection, "5534", provider, 5);
    untilTold(provider, 3);

    as("inspector")
        .get(file(provider))
        .then()
        .body("findings.controlPoint", contains("5534"))
        .body("clearedFindings.controlPoint", contains("5534", "5528"))
        .body("clearedFindings[1].clearedOn", equalTo("2026-05-06"));
    as("inspector").get(file(other)).then().body("findings.controlPoint", contains("5528"));
  }

  private void untilTold(String provider, int findings) {
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                assertThat(
                        database.count("select count(*) from finding where provider = ?", provider))
                    .isEqualTo(findings));
  }

  private void finding(
      String what, String employer, String inspection, String point, String provider, int number) {
    Map<String, Object> data =
        new HashMap<>(
            Map.of(
                "inspectionId", inspection,
                "controlPoint", point,
                "provider", provider,
                "sequence", number));
    data.putAll(
        what.equals("cleared")
            ? Map.of("clearedOn", "2026-05-06", "breachRemains", false)
            : Map.of("observedOn", "2026-05-04"));
    others.tell("supervision", "control-point-" + what, employer, data);
  }

  @Test
  void training_that_is_complete_is_evidence_in_the_next_application() {
    String provider = Numbers.organisation(2152);
    others.tell("training", "provider-training-status-changed", provider, training("COMPLETE", 9));
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                as("case-officer")
                    .get(file(provider))
                    .then()
                    .body("training.status", equalTo("COMPLETE")));

    ApprovalApi.read(submitted(provider))
        .then()
        .body(
            "requirements.find { it.code == 'MANDATORY_TRAINING' }.machine.result", equalTo("MET"));
  }

  @Test
  void findings_that_name_no_provider_stand_nowhere() {
    String employer = Numbers.organisation(2153);
    String provider = Numbers.organisation(2154);
    others.tell(
        "supervision",
        "control-point-breached",
        employer,
        Map.of(
            "inspectionId",
            "0198c7a0-5b1e-7c3a-9f60-2d5f0a1b3c4e",
            "controlPoint",
            "5528",
            "observedOn",
            "2026-05-04"));
    others.tell("training", "provider-training-status-changed", provider, training("NONE", 0));
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                as("case-officer")
                    .get(file(provider))
                    .then()
                    .body("training.status", equalTo("NONE")));

    as("case-officer").get(file(employer)).then().statusCode(200).body("findings", empty());
  }

  @Test
  void customers_and_employees_are_counted_per_full_time_equivalent_from_the_registrys_events() {
    String provider = Numbers.organisation(2155);
    ApprovalApi.approved(provider);
    String large = Numbers.organisation(2156);
    String small = Numbers.organisation(2157);
    String left = Numbers.organisation(2158);
    affiliated(large, provider, "1", Map.of("from", daysAgo(300), "employees", 100));
    affiliated(large, provider, "2", Map.of("from", daysAgo(269), "employees", 100));
    affiliated(small, provider, "3", Map.of("from", daysAgo(300)));
    affiliated(left, provider, "4", Map.of("from", daysAgo(300), "employees", 7));
    tell("affiliation-ended", left, "4", Map.of("lastDay", daysAgo(270)));
    tell("affiliation-invalidated", small, "3", Map.of("invalidFrom", daysAgo(269)));
    untilServed(4, provider, "true");
    untilServed(1, provider, "last_day is not null");
    untilServed(1, provider, "invalid_from is not null");

    volume(provider)
        .body("customers", equalTo(1))
        .body("employees", equalTo(100))
        .body("customersWithoutCount", equalTo(0))
        .body("professionalFullTimeEquivalents", equalTo(3.40f))
        .body("customersPerFullTimeEquivalent", equalTo(0.3f))
        .body("employeesPerFullTimeEquivalent", equalTo(29.4f));
    affiliated(small, provider, "3", Map.of("from", daysAgo(240), "restored", true));
    affiliated(small, provider, "3", Map.of("from", daysAgo(240), "restored", true));
    tell("affiliation-ended", small, "99", Map.of("lastDay", daysAgo(270)));
    String mark = Numbers.organisation(2160);
    affiliated(small, mark, "5", Map.of("from", daysAgo(300)));
    untilServed(1, mark, "true");

    volume(provider)
        .body("customers", equalTo(2))
        .body("customersWithoutCount", equalTo(1))
        .body("employeesPerFullTimeEquivalent", equalTo(29.4f));
    others.tell(
        "employer-registry",
        "employer-changed",
        large,
        Map.of("readOn", daysAgo(100), "employees", 50));
    others.tell(
        "employer-registry",
        "employer-changed",
        small,
        Map.of("readOn", daysAgo(100), "employees", 3, "deregisteredOn", daysAgo(200)));
    untilServed(2, provider, "employees = 50");
    untilServed(1, provider, "gone_from is not null");

    volume(provider).body("customers", equalTo(1)).body("employees", equalTo(50));
  }

  @Test
  void deviations_and_complaints_stand_in_the_file_with_day_and_source() {
    String provider = Numbers.organisation(2159);
    Map<String, Object> deviation =
        Map.of(
            "reportId", affiliation(provider, "d"),
            "topic", "STAFFING",
            "statute", "FOR-2011-12-06-1360 § 2-2",
            "observedOn", "2026-05-04");
    others.tell("supervision", "deviation-reported", provider, deviation);
    Map<String, Object> mark = new HashMap<>(deviation);
    mark.put("reportId", affiliation(provider, "mark"));
    others.tell("supervision", "deviation-reported", provider, deviation);
    others.tell("supervision", "deviation-reported", provider, mark);
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                as("inspector")
                    .get(file(provider))
                    .then()
                    .body("deviations.reportId", hasItem(mark.get("reportId"))));
    String complaints = "/api/v1/providers/" + provider + "/complaints";
    post(
            "case-officer",
            complaints,
            Map.of("receivedOn", daysAgo(9), "source", "EMPLOYEE", "text", "Nobody came."))
        .then()
        .statusCode(201);

    as("case-officer")
        .get(file(provider))
        .then()
        .body("deviations", hasSize(2))
        .body("deviations[1].topic", equalTo("STAFFING"))
        .body("deviations[1].observedOn", equalTo("2026-05-04"))
        .body("complaints.source", contains("EMPLOYEE"))
        .body("complaints[0].receivedOn", equalTo(daysAgo(9)));
    asProvider(provider)
        .get(file(provider))
        .then()
        .body("deviations", hasSize(2))
        .body("$", not(hasKey("complaints")));
    for (String day : List.of("9999-12-31", "1899-12-31")) {
      post(
              "case-officer",
              complaints,
              Map.of("receivedOn", day, "source", "EMPLOYEE", "text", "Nobody came."))
          .then()
          .statusCode(400);
    }
    asProvider(provider).get(complaints).then().statusCode(403);
  }

  @Test
  void what_follows_a_deviation_and_a_rejected_report_stand_in_the_file() {
    String provider = Numbers.organisation(2161);
    String employer = Numbers.organisation(2162);
    String report = affiliation(provider, "report");
    String rejection = affiliation(provider, "rejection");
    others.tell(
        "supervision",
        "deviation-reported",
        provider,
        Map.of(
            "reportId", report,
            "topic", "ASSISTANCE",
            "statute", "FOR-2011-12-06-1360 § 2-4",
            "observedOn", "2026-05-04",
            "weight", "CONCERN"));
    others.tell(
        "supervision",
        "deviation-decided",
        provider,
        Map.of("reportId", report, "outcome", "GUIDANCE", "decidedOn", "2026-05-20"));
    String unannounced = affiliation(provider, "unannounced");
    others.tell(
        "supervision",
        "deviation-reported",
        provider,
        Map.of(
            "reportId", unannounced,
            "topic", "TRAINING",
            "statute", "FOR-2011-12-06-1360 § 2-3",
            "observedOn", "2026-05-05",
            "weight", "DEVIATION"));
    others.tell(
        "supervision",
        "deviation-decided",
        provider,
        Map.of("reportId", unannounced, "outcome", "INSPECTION", "decidedOn", "2026-05-20"));
    others.tell(
        "supervision",
        "report-rejected",
        provider,
        Map.of(
            "rejectionId",
            rejection,
            "employer",
            employer,
            "kind",
            "MAPPING",
            "reason",
            "DIGITAL_WHERE_PRESENCE_NEEDED",
            "rejectedOn",
            "2026-05-21",
            "otherSupplierDemanded",
            false));
    others.tell(
        "supervision",
        "report-rejection-changed",
        provider,
        Map.of("rejectionId", rejection, "state", "ACCEPTED", "changedOn", "2026-06-02"));

    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                as("case-officer")
                    .get(file(provider))
                    .then()
                    .body("rejectedReports.state", contains("ACCEPTED")));
    as("inspector")
        .get(file(provider))
        .then()
        .body("deviations.outcome", contains("INSPECTION", "GUIDANCE"));
    asProvider(provider)
        .get(file(provider))
        .then()
        .body("deviations.outcome", contains(null, "GUIDANCE"))
        .body("deviations.outcomeOn", contains(null, "2026-05-20"))
        .body("deviations.weight", contains("DEVIATION", "CONCERN"))
        .body("rejectedReports.employer", contains(employer))
        .body("rejectedReports.changedOn", contains("2026-06-02"));
  }

  private String daysAgo(int days) {
    return today.minusDays(days).toString();
  }

  private void affiliated(
      String employer, String provider, String number, Map<String, Object> data) {
    Map<String, Object> all = new HashMap<>(Map.of("provider", provider, "restored", false));
    all.putAll(data);
    tell("affiliation-started", employer, number, all);
  }

  private void tell(String event, String employer, String number, Map<String, Object> data) {
    Map<String, Object> all = new HashMap<>(data);
    all.put("affiliationId", affiliation("", number));
    others.tell("employer-registry", event, employer, all);
  }

  private static String affiliation(String of, String number) {
    return UUID.nameUUIDFromBytes((of + number).getBytes(StandardCharsets.UTF_8)).toString();
  }

  private void untilServed(long rows, String provider, String which) {
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                assertThat(
                        database.count(
                            "select count(*) from served_employer where provider = ? and " + which,
                            provider))
                    .isEqualTo(rows));
  }

  private static ValidatableResponse volume(String provider) {
    return as("inspector").get(file(provider)).then().statusCode(200).rootPath("volume");
  }

  @Test
  void another_providers_file_is_not_there() {
    asProvider(Numbers.organisation(2150))
        .get(file(Numbers.organisation(2152)))
        .then()
        .statusCode(404);
  }

  private static Map<String, Object> training(String status, int trained) {
    return Map.of("status", status, "staff", 9, "trained", trained, "since", "2026-02-20");
  }

  private static String file(String provider) {
    return "/api/v1/providers/" + provider + "/file";
  }
}
