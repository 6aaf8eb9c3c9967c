package no.bht.employerregistry.listproposal;

import static no.bht.employerregistry.fixture.Callers.as;
import static no.bht.employerregistry.fixture.Callers.importing;
import static no.bht.employerregistry.fixture.Callers.key;
import static no.bht.employerregistry.fixture.Callers.newNumber;
import static no.bht.employerregistry.fixture.Proposals.adopt;
import static no.bht.employerregistry.fixture.Proposals.draft;
import static no.bht.employerregistry.fixture.Proposals.limiting;
import static no.bht.employerregistry.fixture.Proposals.propose;
import static no.bht.employerregistry.fixture.Proposals.simulate;
import static no.bht.employerregistry.fixture.Proposals.withdraw;
import static no.bht.employerregistry.fixture.Register.employer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import no.bht.employerregistry.fixture.BulkFile;
import no.bht.employerregistry.fixture.Log;
import no.bht.employerregistry.fixture.OnRealServers;
import no.bht.employerregistry.listproposal.ListJobs.ClaimLost;
import no.bht.employerregistry.listproposal.ListJobs.Job;
import no.bht.employerregistry.listproposal.ListJobs.Kind;
import no.bht.employerregistry.listproposal.ReEvaluation.Stretch;
import no.bht.platform.sql.Sql;
import no.bht.platform.testing.Today;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Jobs over the whole register of the test run; what belongs to others is in it too. The codes are
 * used by nobody else.
 */
@QuarkusTest
@OnRealServers
class ListJobsIT {
  private static final LocalDate FIRST_DAY = LocalDate.of(2040, 1, 2);

  @Inject ListJobWorker worker;
  @Inject ListJobs jobs;
  @Inject Simulation simulation;
  @Inject ReEvaluation reEvaluation;
  @Inject DueReEvaluations due;
  @Inject InstantSource clock;
  @Inject Sql sql;
  @Inject DataSource database;

  private final List<String> gained = new ArrayList<>();
  private final List<String> lost = new ArrayList<>();
  private final List<String> adopted = new ArrayList<>();
  private String same;

  @BeforeEach
  void employers_inside_and_outside_of_what_changes() {
    worker.work();
    BulkFile file = BulkFile.ofUnits();
    for (int i = 0; i < 7; i++) {
      gained.add(newNumber());
      file.unit(gained.getLast(), "98.200");
    }
    for (int i = 0; i < 2; i++) {
      lost.add(newNumber());
      file.unit(lost.getLast(), "05.100");
    }
    same = newNumber();
    file.unit(same, "41.000");
    importing(file.csv()).then().statusCode(201);
  }

  @AfterEach
  void everything_is_as_it_was() {
    Today.reset();
    adopted.forEach(proposal -> withdraw(proposal).then().statusCode(200));
    worker.work();
    gained.forEach(number -> assertThat(dutyOf(number)).isEqualTo("NOT_LISTED"));
    lost.forEach(number -> assertThat(dutyOf(number)).isEqualTo("OBLIGED_BY_INDUSTRY"));
  }

  @Test
  void a_simulation_tells_what_would_change_and_changes_nothing() {
    String simulation = simulate(draft("05", "98.2"));
    as("ops").get(simulation).then().body("state", equalTo("WAITING")).body("total", nullValue());
    long events = new Log(database).count();

    worker.work();

    as("ops")
        .get(simulation)
        .then()
        .body("state", equalTo("COMPLETED"))
        .body("changed", greaterThan(8));
    ValidatableResponse report = as("registrar").get(simulation + "/report").then().statusCode(200);
    report
        .body("rows.find { it.value == '98.200' }.partOf", equalTo("U"))
        .body("rows.find { it.value == '98.200' }.lost", equalTo(0))
        .body("rows.find { it.value == '41.000' }.gained", equalTo(0));
    assertThat(number(report, "98.200", "gained")).isEqualTo(number(report, "98.200", "employers"));
    assertThat(number(report, "05.100", "lost")).isEqualTo(number(report, "05.100", "employers"));
    assertThat(number(report, "ALL", "gained")).isEqualTo(sum(report, "SECTION", "gained"));
    assertThat(number(report, "ALL", "employers"))
        .isEqualTo(sum(report, "SIZE_CLASS", "employers"));
    assertThat(number(report, "ALL", "employers")).isEqualTo(sum(report, "COUNTY", "employers"));
    as("inspector")
        .accept("text/csv")
        .get(simulation + "/report")
        .then()
        .statusCode(200)
        .contentType(startsWith("text/csv"))
        .body(startsWith("dimension,value,partOf,suppressed,employers"));
    assertThat(changesOf(simulation)).containsAll(gained).containsAll(lost).doesNotContain(same);
    assertThat(new Log(database).count()).isEqualTo(events);
    assertThat(dutyOf(gained.getFirst())).isEqualTo("NOT_LISTED");
  }

  @Test
  void codes_of_another_classification_are_counted_by_the_crosswalk_and_never_as_not_listed() {
    loadCrosswalk();
    List<String> numbers = List.of(newNumber(), newNumber(), newNumber(), newNumber());
    List<String> codes = List.of("01.110", "01.120", "01.130", "01.140");
    BulkFile file = BulkFile.ofUnits();
    for (int i = 0; i < numbers.size(); i++) {
      file.unit(numbers.get(i), codes.get(i));
    }
    importing(key(), "unit=SUB&classification=SN2007", file.csv()).then().statusCode(201);
    String both = newNumber();
    importing(
        key(), "unit=SUB&classification=SN2007", BulkFile.ofUnits().unit(both, "01.110").csv());
    importing(BulkFile.ofUnits().unit(both, "98.200").csv()).then().statusCode(201);

    String simulation = simulate(draft("05", "98.2"));
    worker.work();

    ValidatableResponse report = as("registrar").get(simulation + "/report").then().statusCode(200);
    report.body("crosswalk", containsString("test-"));
    for (String outcome :
        List.of("UNMAPPED", "CANDIDATES_LISTED", "CANDIDATES_DIFFER", "CANDIDATES_NOT_LISTED")) {
      assertThat(number(report, outcome, "employers")).as(outcome).isPositive();
      assertThat(number(report, outcome, "mustBeAssessedAfter"))
          .isEqualTo(number(report, outcome, "employers"));
      assertThat(number(report, outcome, "obligedAfter")).isZero();
    }
    assertThat(number(report, "ALL", "unmapped"))
        .isEqualTo(number(report, "UNMAPPED", "employers"));
    assertThat(number(report, "ALL", "employers")).isEqualTo(sum(report, "CROSSWALK", "employers"));
    assertThat(changesOf(simulation)).contains(both).doesNotContainAnyElementsOf(numbers);
  }

  @Test
  void exact_codes_follow_a_list_in_its_simulation_and_on_its_first_day() {
    String painters = newNumber();
    importing(BulkFile.ofUnits().unit(painters, "43").csv()).then().statusCode(201);
    as("registrar")
        .header("Idempotency-Key", key())
        .body(Map.of("industryCode", "43.340", "reason", "Told by letter"))
        .post("/api/v1/employers/" + painters + "/exact-code")
        .then()
        .statusCode(201);
    String proposal = draft("43.3", "98.2");
    String simulation = simulate(proposal);
    worker.work();
    assertThat(changesOf(simulation)).contains(painters);

    adopt(proposal, FIRST_DAY.toString()).then().statusCode(200);
    adopted.add(proposal);
    // The same regulation lets them in again on a later day.
    adopted.add(draft("05", "98.2"));
    adopt(adopted.getLast(), FIRST_DAY.plusDays(30).toString()).then().statusCode(200);
    Today.set(FIRST_DAY);
    worker.work();
    worker.work();

    assertThat(told("obligation-lifted", painters)).isEqualTo(1);
  }

  private static void loadCrosswalk() {
    List<Map<String, String>> rows =
        List.of(
            Map.of("sn2007", "01.11", "sn2025", "41.000"),
            Map.of("sn2007", "01.12", "sn2025", "62.100"),
            Map.of("sn2007", "01.13", "sn2025", "41.000"),
            Map.of("sn2007", "01.13", "sn2025", "62.100"),
            Map.of("sn2007", "96.02", "sn2025", "96.21"));
    as("registrar")
        .header("Idempotency-Key", key())
        .body(Map.of("version", key(), "source", "Own", "licence", "Own", "rows", rows))
        .post("/api/v1/crosswalks")
        .then()
        .statusCode(201);
  }

  @Test
  void small_numbers_are_held_back_from_analysts() {
    String simulation = simulate(draft("05", "98.2"));
    worker.work();

    List<Map<String, Object>> rows =
        as("analyst").get(simulation + "/report").then().statusCode(200).extract().path("rows");

    assertThat(rows).anyMatch(row -> row.get("suppressed").equals(true));
    rows.forEach(
        row ->
            row.values().stream()
                .filter(Integer.class::isInstance)
                .forEach(number -> assertThat((Integer) number).isNotIn(1, 2, 3, 4)));
    as("analyst").get(simulation + "/changes").then().statusCode(403);
  }

  @Test
  void a_simulation_whose_replica_dies_goes_on_behind_its_last_chunk_elsewhere() {
    String proposal = draft("05", "98.2");
    String undisturbed = simulate(proposal);
    worker.work();
    String disturbed = simulate(proposal);
    Job dead = jobs.claim().orElseThrow();
    String last = simulation.chunk(dead, "");
    assertThat(jobs.claim()).isEmpty();
    expireLeases();

    worker.work();

    assertThatThrownBy(() -> simulation.chunk(dead, last)).isInstanceOf(ClaimLost.class);
    as("ops").get(disturbed).then().body("state", equalTo("COMPLETED"));
    assertThat(rowsOf(disturbed)).isEqualTo(rowsOf(undisturbed));
    assertThat(changesOf(disturbed)).isEqualTo(changesOf(undisturbed));
  }

  @Test
  void a_cancelled_simulation_stops_where_it_is_and_leaves_nothing() {
    String address = simulate(draft("05", "98.2"));
    UUID id = UUID.fromString(address.substring(address.lastIndexOf('/') + 1));
    Job running = jobs.claim().orElseThrow();
    String last = simulation.chunk(running, "");
    as("registrar").delete(address).then().statusCode(428);

    as("registrar")
        .header("If-Match", "\"0\"")
        .delete(address)
        .then()
        .statusCode(200)
        .body("state", equalTo("CANCELLED"));

    assertThatThrownBy(() -> simulation.chunk(running, last)).isInstanceOf(ClaimLost.class);
    for (String table : List.of("change", "count", "code")) {
      assertThat(
              number(
                  "select count(*) from list_simulation_" + table + " where simulation_id = ?", id))
          .isZero();
    }
    as("registrar").header("If-Match", "\"0\"").delete(address).then().statusCode(412);
    as("registrar")
        .header("If-Match", "\"1\"")
        .delete(address)
        .then()
        .statusCode(409)
        .body("code", equalTo("employer-registry:simulation-ended"));
    as("registrar")
        .get(address + "/report")
        .then()
        .statusCode(409)
        .body("code", equalTo("employer-registry:simulation-not-completed"));
  }

  @Test
  void a_simulation_needs_a_list_that_is_not_given_up_and_a_day_that_is_not_past() {
    String proposal = draft("05", "98.2");
    order(proposal, Map.of("day", Today.now().minusDays(1).toString())).statusCode(422);
    order(proposal, Map.of("day", "2200-01-01")).statusCode(400);
    withdraw(proposal).then().statusCode(200);
    order(proposal, Map.of()).statusCode(409);
    order("/api/v1/list-proposals/" + new UUID(0, 1), Map.of()).statusCode(404);
  }

  @Test
  void on_the_first_day_the_changed_employers_are_written_and_told_once_and_nobody_else() {
    adoptFromFirstDay();
    String untouched = rowVersion(same);
    String simulation = simulate(adopted.getFirst());
    worker.work();
    assertThat(changesOf(simulation)).containsAll(gained).containsAll(lost);
    assertThat(dutyOf(gained.getFirst())).isEqualTo("NOT_LISTED");

    Today.set(FIRST_DAY.plusDays(1));
    worker.work();
    String written = rowVersion(gained.getFirst());
    worker.work();

    gained.forEach(number -> assertThat(told("obligation-established", number)).isEqualTo(1));
    lost.forEach(number -> assertThat(told("obligation-lifted", number)).isEqualTo(1));
    assertThat(
            new Log(database).of("obligation-established", gained.getFirst()).getFirst().toString())
        .contains(FIRST_DAY.toString(), "FOR-2039-12-01-77", "98.2");
    assertThat(dutyOf(gained.getFirst())).isEqualTo("OBLIGED_BY_INDUSTRY");
    assertThat(dutyOf(lost.getFirst())).isEqualTo("NOT_LISTED");
    assertThat(rowVersion(same)).isEqualTo(untouched);
    assertThat(rowVersion(gained.getFirst())).isEqualTo(written);
    as("ops")
        .get("/api/v1/industry-lists/re-evaluations?limit=2")
        .then()
        .statusCode(200)
        .body("items[0].day", equalTo(FIRST_DAY.plusDays(1).toString()))
        .body("items[0].changed", equalTo(0))
        .body("items[1].day", equalTo(FIRST_DAY.toString()))
        .body("items[1].state", equalTo("COMPLETED"));
  }

  @Test
  void a_re_evaluation_whose_replica_dies_tells_each_employer_once() {
    adoptFromFirstDay();
    Today.set(FIRST_DAY);
    due.order();
    due.order();
    Job dead = jobs.claim().orElseThrow();
    assertThat(dead.kind()).isEqualTo(Kind.RE_EVALUATION);
    assertThat(jobs.claim()).isEmpty();
    ReEvaluation.LaidOut laidOut = reEvaluation.begin(dead);
    // Not the first: after a kill any of them may be missing.
    Stretch stretch = laidOut.stretches().getLast();
    ReEvaluation.Chunk chunk = reEvaluation.chunk(dead, laidOut.verdicts(), stretch);
    assertThat(chunk.employers()).isBetween(1L, 8L);
    expireLeases();

    worker.work();

    assertThatThrownBy(() -> reEvaluation.chunk(dead, laidOut.verdicts(), stretch))
        .isInstanceOf(ClaimLost.class);
    gained.forEach(number -> assertThat(told("obligation-established", number)).isEqualTo(1));
    lost.forEach(number -> assertThat(told("obligation-lifted", number)).isEqualTo(1));
  }

  @Test
  void a_list_adopted_from_today_is_followed_at_once() {
    Today.set(FIRST_DAY);
    worker.work();
    adoptFromFirstDay();

    worker.work();

    assertThat(told("obligation-established", gained.getFirst())).isEqualTo(1);
    withdraw(adopted.getFirst())
        .then()
        .statusCode(409)
        .body("code", equalTo("employer-registry:list-in-force"));
  }

  @Test
  void another_limitation_of_the_same_entry_is_another_question() {
    String police = employer("84.240");
    String prison = employer("84.230");
    answer(police, "84.24");
    answer(prison, "84.23");
    Map<String, Object> list = limiting("84.24", "bare for politidistriktene");
    adopted.add(propose(list).then().statusCode(201).extract().header("Location"));
    adopt(adopted.getFirst(), FIRST_DAY.toString()).then().statusCode(200);
    String untouched = rowVersion(prison);

    Today.set(FIRST_DAY);
    worker.work();

    assertThat(told("obligation-lifted", police)).isEqualTo(1);
    assertThat(rowVersion(prison)).isEqualTo(untouched);
    as("registrar")
        .get("/api/v1/industry-questions?question=LIMITATION&limit=1000")
        .then()
        .body(
            "items.find { it.organisationNumber == '" + police + "' }.ruleVersion",
            equalTo("FOR-2039-12-01-77"));
  }

  private static void answer(String employer, String entry) {
    as("registrar")
        .header("Idempotency-Key", key())
        .body(Map.of("entry", entry, "within", true))
        .post("/api/v1/employers/" + employer + "/industry-question/answers")
        .then()
        .statusCode(201);
  }

  @Test
  void before_an_adoption_nothing_was_known_of_the_list() {
    Instant before = clock.instant();
    adoptFromFirstDay();
    String duty = "/api/v1/employers/" + gained.getFirst() + "/obligation";

    as("registrar")
        .get(duty + "?asOf=" + FIRST_DAY)
        .then()
        .body("duty.outcome", equalTo("OBLIGED"));
    as("registrar")
        .get(duty + "?asOf=" + FIRST_DAY + "&knownAt=" + before)
        .then()
        .body("duty.outcome", equalTo("NO_KNOWN_GROUND"));
    as("registrar")
        .get(duty + "/history?knownAt=" + before)
        .then()
        .body("items.duty.outcome", not(hasItem("OBLIGED")));
  }

  private void adoptFromFirstDay() {
    String proposal = draft("05", "98.2");
    adopt(proposal, FIRST_DAY.toString()).then().statusCode(200);
    adopted.add(proposal);
  }

  private static ValidatableResponse order(String proposal, Map<String, ?> body) {
    return as("registrar")
        .header("Idempotency-Key", key())
        .body(body)
        .post(proposal + "/simulations")
        .then();
  }

  private static int number(ValidatableResponse report, String value, String column) {
    return report.extract().path("rows.find { it.value == '" + value + "' }." + column);
  }

  private static int sum(ValidatableResponse report, String dimension, String column) {
    return report
        .extract()
        .path("rows.findAll { it.dimension == '" + dimension + "' }." + column + ".sum()");
  }

  private static List<Map<String, Object>> rowsOf(String simulation) {
    return as("registrar").get(simulation + "/report").then().extract().path("rows");
  }

  private static List<String> changesOf(String simulation) {
    return as("registrar")
        .get(simulation + "/changes?limit=1000")
        .then()
        .statusCode(200)
        .extract()
        .path("items.employer");
  }

  private long told(String type, String employer) {
    return new Log(database)
        .of(type, employer).stream()
            .filter(event -> event.path("from").asText().startsWith("2040"))
            .count();
  }

  private String dutyOf(String employer) {
    return text("select duty from employer where organisation_number = ?", employer);
  }

  private String rowVersion(String employer) {
    return text("select xmin::text from employer where organisation_number = ?", employer);
  }

  private String text(String statement, Object value) {
    return sql.one(statement, row -> row.getString(1), value).orElseThrow();
  }

  private long number(String statement, Object value) {
    return sql.one(statement, row -> row.getLong(1), value).orElseThrow();
  }

  private void expireLeases() {
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                sql.update(
                    "update list_job set lease_until = clock_timestamp() - interval '1s'"
                        + " where state = 'RUNNING'"));
  }
}
