package no.bht.approval.statistics;

import static io.restassured.RestAssured.given;
import static no.bht.approval.fixture.ApprovalApi.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.bht.approval.fixture.Database;
import no.bht.approval.fixture.Numbers;
import no.bht.approval.publicregister.RegisterRows;
import no.bht.localstack.testing.RealServers;
import no.bht.platform.testing.OpenApiConformance;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealServers.class)
class StatisticsResourceTest {
  private static final int FIRST = 5000;
  private static final LocalDate FROM = LocalDate.of(2020, 2, 16);
  private static final Instant RECORDED = Instant.parse("2020-02-16T12:00:00Z");

  @Inject Database database;
  @Inject RegisterRows rows;

  /** 55 approvals end in February 2025, four in April, six in May; until then they are in force. */
  @BeforeEach
  void providers() {
    if (database.count("select count(*) from approval where provider = ?", number(0)) > 0) {
      return;
    }
    for (int i = 0; i < 55; i++) {
      provider(i, LocalDate.of(2025, 2, 15), i < 3 ? "OTHER" : "JOINT_COMMERCIAL", 7);
    }
    for (int i = 55; i < 58; i++) {
      provider(i, LocalDate.of(2025, 4, 15), "INTERNAL", 60);
    }
    provider(58, LocalDate.of(2025, 4, 15), "INTERNAL", 150);
    for (int i = 71; i < 77; i++) {
      provider(i, LocalDate.of(2025, 5, 15), "INTERNAL", 150);
    }
    for (int i = 0; i < 18; i++) {
      condition(i, i < 6 ? true : null, LocalDate.of(2021, i < 12 ? 6 : 9, 1));
    }
    LocalDate received = LocalDate.of(1999, 3, 1);
    for (int i = 60; i < 66; i++) {
      database.application(number(i), null, received, received.plusDays(10L * (i - 59)));
    }
    for (int i : new int[] {66, 68, 69, 70}) {
      database.application(number(i), null, received, null);
    }
    UUID old =
        database.approval(number(67), "Old", LocalDate.of(1990, 1, 1), LocalDate.of(1994, 12, 31));
    database.application(number(67), old, received, received.plusDays(5));
  }

  @Test
  void the_peak_of_renewals_shows_in_its_month() {
    table("expected-renewals?from=2025-01&months=6")
        .body("rows", hasSize(6))
        .body("rows[1].month", equalTo("2025-02"))
        .body("rows[1].count", equalTo(55))
        .body("rows[3].month", equalTo("2025-04"))
        .body("rows[3].count", nullValue())
        .body("rows[3].suppressed", equalTo(true));
  }

  @Test
  void approvals_in_force_are_counted_on_any_day_in_three_ways() {
    table("approvals-in-force?asOf=2021-06-15&by=KIND")
        .body("rows.find { it.class == 'JOINT_COMMERCIAL' }.count", equalTo(52))
        .body("rows.find { it.class == 'OTHER' }.suppressed", equalTo(true));
    table("approvals-in-force?asOf=2021-06-15&by=COUNTY")
        .body("rows.find { it.class == '50' }.count", equalTo(65));
    table("approvals-in-force?asOf=2021-06-15&by=SIZE")
        .body("rows.find { it.class == '005-010' }.count", equalTo(55));
    table("approvals-in-force?asOf=2020-02-15&by=COUNTY")
        .body("rows.findAll { it.class == '50' }", hasSize(0));
  }

  @Test
  void applications_are_counted_by_outcome_with_the_time_they_took() {
    table("applications?from=1999-01-01&to=1999-12-31")
        .body("rows", hasSize(3))
        .body("rows[0].outcome", equalTo("APPROVED"))
        .body("rows[0].count", equalTo(6))
        .body("rows[0].medianDays", equalTo(30))
        .body("rows[0].ninetiethPercentileDays", equalTo(60))
        .body("rows[1].outcome", equalTo("OPEN"))
        .body("rows[1].count", nullValue())
        .body("rows[1].medianDays", nullValue());
  }

  @Test
  void conditions_are_counted_by_where_they_stood() {
    table("conditions?asOf=2021-06-02")
        .body("rows.find { it.standing == 'MET' }.count", equalTo(6))
        .body("rows.find { it.standing == 'OVERDUE' }.count", equalTo(6))
        .body("rows.find { it.standing == 'OPEN' }.count", equalTo(6))
        .body("rows.find { it.standing == 'SET' }.count", equalTo(18));
    table("conditions?asOf=2021-06-01")
        .body("rows.find { it.standing == 'OPEN' }.count", equalTo(12));
    table("conditions?asOf=2021-09-02")
        .body("rows.find { it.standing == 'OVERDUE' }.count", equalTo(12));
    String lapsed = "update approval set state = ?, ended_from = ? where provider between ? and ?";
    rows.execute(lapsed, "ENDED", LocalDate.of(2021, 10, 1), number(12), number(17));
    table("conditions?asOf=2021-09-30")
        .body("rows.find { it.standing == 'OVERDUE' }.count", equalTo(12));
    table("conditions?asOf=2021-10-01")
        .body("rows.find { it.standing == 'OVERDUE' }.count", equalTo(6))
        .body("rows.find { it.standing == 'LAPSED' }.count", equalTo(6));
    rows.execute(lapsed, "IN_FORCE", null, number(12), number(17));
  }

  @Test
  void providers_are_counted_by_their_staff() {
    table("providers-by-staff?asOf=2021-06-15")
        .body("rows.find { it.group == 'EXTERNAL' && it.staff == '005-010' }.count", equalTo(55))
        .body(
            "rows.find { it.group == 'INTERNAL' && it.staff == '051-100' }.suppressed",
            equalTo(true));
  }

  @Test
  void a_table_is_csv_where_that_is_asked_for() {
    given()
        .spec(as("analyst"))
        .accept("text/csv")
        .get("/api/v1/statistics/expected-renewals?from=2025-02&months=4")
        .then()
        .statusCode(200)
        .contentType(startsWith("text/csv"))
        .body(containsString("month,count\n2025-02,55\n2025-03,0\n2025-04,\n2025-05,\n"));
  }

  @Test
  void every_day_there_is_has_its_figures() {
    for (String day : List.of("1900-01-01", "2024-02-29", "2026-03-12", "9999-12-31")) {
      for (String statistic :
          List.of(
              "conditions?asOf=" + day,
              "approvals-in-force?by=KIND&asOf=" + day,
              "approvals-in-force?by=COUNTY&asOf=" + day,
              "approvals-in-force?by=SIZE&asOf=" + day,
              "providers-by-staff?asOf=" + day,
              "applications?from=1900-01-01&to=" + day,
              "expected-renewals?months=1&from=" + day.substring(0, 7))) {
        table(statistic);
      }
    }
    table("conditions?asOf=1900-01-01")
        .body("rows.find { it.standing == 'SET' }.count", equalTo(0));
    as("analyst").get("/api/v1/statistics/conditions?asOf=1899-12-31").then().statusCode(400);
    as("analyst")
        .get("/api/v1/statistics/expected-renewals?from=9999-12&months=2")
        .then()
        .statusCode(400);
  }

  @Test
  void only_analysts_read_them_and_bad_parameters_are_refused() {
    as("case-officer").get("/api/v1/statistics/applications").then().statusCode(403);
    for (String bad :
        List.of(
            "approvals-in-force",
            "approvals-in-force?by=NAME",
            "applications?from=2026-02-01&to=2026-01-01",
            "expected-renewals?from=2025",
            "expected-renewals?months=121",
            "expected-renewals?months=999999999999",
            "providers-by-staff?asOf=9999-99-99")) {
      as("analyst").get("/api/v1/statistics/" + bad).then().statusCode(400);
    }
    assertThat(
            database.count("select count(*) from audit_log where path like '/api/v1/statistics/%'"))
        .isPositive();
  }

  private void provider(int place, LocalDate to, String kind, int staff) {
    String provider = number(place);
    database.approval(provider, "Counted " + place, FROM, to);
    Map<String, Object> content = RegisterRows.content("Counted " + place, "5001");
    content.put("providerKind", kind);
    content.put("administrativeStaff", 1);
    content.put("staffing", Map.of("members", Collections.nCopies(staff, Map.of())));
    rows.facts(provider, FROM, RECORDED, content);
  }

  private void condition(int place, @Nullable Boolean met, LocalDate deadline) {
    rows.execute(
        """
        insert into approval_condition (id, version, approval_id, provider, text, evidence_asked, deadline, state,
          met, reason, decided_by, decided_at)
        select gen_random_uuid(), 0, id, provider, 'Train the staff.', 'Certificates.', ?, ?, ?::boolean,
          case when ?::boolean then 'Seen.' end, case when ?::boolean then 'officer' end,
          case when ?::boolean then timestamptz '2021-05-01' end
        from approval where provider = ?
        """,
        deadline,
        met == null ? "OPEN" : "MET",
        met,
        met,
        met,
        met,
        number(place));
  }

  private static String number(int place) {
    return Numbers.organisation(FIRST + place);
  }

  private static ValidatableResponse table(String query) {
    return as("analyst")
        .filter(new OpenApiConformance())
        .get("/api/v1/statistics/" + query)
        .then()
        .statusCode(200);
  }
}
