package no.bht.employerregistry.registerimport.rest;

import static no.bht.employerregistry.fixture.Callers.anybody;
import static no.bht.employerregistry.fixture.Callers.as;
import static no.bht.employerregistry.fixture.Callers.importing;
import static no.bht.employerregistry.fixture.Callers.key;
import static no.bht.employerregistry.fixture.Callers.newNumber;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import no.bht.employerregistry.fixture.BulkFile;
import no.bht.employerregistry.fixture.Log;
import no.bht.employerregistry.fixture.OnRealServers;
import no.bht.employerregistry.registerimport.domain.ImportLock;
import no.bht.platform.sql.Sql;
import no.bht.platform.testing.Today;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@OnRealServers
class ImportResourceTest {
  @Inject DataSource database;
  @Inject ImportLock importLock;
  @Inject Sql sql;

  enum Form {
    CSV,
    NDJSON,
    JSON_ARRAY;

    byte[] of(BulkFile file) {
      return switch (this) {
        case CSV -> file.csv();
        case NDJSON -> file.ndjson();
        case JSON_ARRAY -> file.jsonArray();
      };
    }
  }

  @ParameterizedTest
  @EnumSource(Form.class)
  void a_file_is_loaded_once_whatever_its_form_and_packing(Form form) {
    String obliged = newNumber();
    String notListed = newNumber();
    byte[] file = form.of(BulkFile.ofUnits().unit(obliged, "41.000").unit(notListed, "62.100"));

    importing(file)
        .then()
        .statusCode(201)
        .body("format", equalTo(form.name()))
        .body("complete", equalTo(true))
        .body("read", equalTo(2))
        .body("new", equalTo(2))
        .body("obligationsEstablished", equalTo(1));
    long events = new Log(database).count();
    importing(BulkFile.gzip(file))
        .then()
        .statusCode(201)
        .body("gzip", equalTo(true))
        .body("unchanged", equalTo(2))
        .body("new", equalTo(0))
        .body("changed", equalTo(0))
        .body("obligationsEstablished", equalTo(0));

    assertThat(new Log(database).count()).isEqualTo(events);
    assertThat(new Log(database).typesOf(obliged)).containsExactly("obligation-established");
    assertThat(new Log(database).typesOf(notListed)).isEmpty();
  }

  @Test
  void the_event_says_which_entry_of_which_list_and_since_when() {
    String number = newNumber();

    importing(BulkFile.ofUnits().unit(number, "43.221").csv()).then().statusCode(201);

    var event = new Log(database).of("obligation-established", number).getFirst();
    assertThat(event.path("ground").asText()).isEqualTo("INDUSTRY_LIST");
    assertThat(event.path("ruleVersion").asText()).isEqualTo("FOR-2025-10-07-1993");
    assertThat(event.path("entry").asText()).isEqualTo("43.2");
    assertThat(event.path("industryCode").asText()).isEqualTo("43.221");
    assertThat(event.path("classification").asText()).isEqualTo("SN2025");
    assertThat(event.path("municipalityNumber").asText()).isEqualTo("0301");
    assertThat(event.path("from").asText()).isEqualTo(Today.now().toString());
  }

  @Test
  void a_change_of_duty_is_told_and_a_change_of_entry_is_not() {
    String number = newNumber();

    importing(BulkFile.ofUnits().unit(number, "41.000").csv());
    importing(BulkFile.ofUnits().unit(number, "43.310").csv())
        .then()
        .body("changed", equalTo(1))
        .body("obligationsLifted", equalTo(0));
    importing(BulkFile.ofUnits().unit(number, "84.240").csv())
        .then()
        .body("obligationsLifted", equalTo(1));
    importing(BulkFile.ofUnits().unit(number, "41.000").csv());
    importing(BulkFile.ofUnits().closed(number, "41.000", "2026-01-31").csv());

    assertThat(new Log(database).typesOfTurnsOf(number))
        .containsExactly(
            "obligation-established",
            "obligation-lifted",
            "obligation-established",
            "obligation-lifted",
            "employer-deregistered");
    assertThat(new Log(database).of("obligation-lifted", number))
        .extracting(event -> event.path("reason").asText())
        .containsExactly("MUST_BE_ASSESSED", "DEREGISTERED");
  }

  @Test
  void bad_records_are_listed_with_line_code_and_field_and_the_good_ones_are_loaded() {
    String good = newNumber();
    byte[] file =
        BulkFile.ofUnits()
            .unit("310000018", "41.000")
            .unit(newNumber(), "4")
            .unit(newNumber(), "NAVN", "41.000", "true", "mange")
            .unit(newNumber(), "NAVN", "41.000", "true", "-1")
            .unit(newNumber(), "", "41.000", "true", "")
            .unit(newNumber(), "NAVN", "41.000", "kanskje", "")
            .line("kort,linje")
            .unit(good, "41.000")
            .unit(good, "62.100")
            .csv();

    Response answer = importing(file);

    answer
        .then()
        .statusCode(201)
        .body("complete", equalTo(true))
        .body("read", equalTo(9))
        .body("accepted", equalTo(1))
        .body("rejected", equalTo(8));
    as("registrar")
        .get(answer.header("Location") + "/rejections")
        .then()
        .statusCode(200)
        .body("items.line", contains(2, 3, 4, 5, 6, 7, 8, 10))
        .body(
            "items.code",
            contains(
                "organisation-number-invalid",
                "industry-code-invalid",
                "value-type",
                "employee-count-invalid",
                "required",
                "value-type",
                "columns-mismatch",
                "duplicate-in-file"))
        .body("items[3].field", equalTo("antallAnsatte"))
        .body("items[7].organisationNumber", equalTo(good));
    as("registrar")
        .get("/api/v1/employers/" + good)
        .then()
        .body("duty.outcome", equalTo("OBLIGED_BY_INDUSTRY"));
  }

  @Test
  void rejections_are_paged() {
    BulkFile file = BulkFile.ofUnits();
    for (int i = 0; i < 5; i++) {
      file.line("nei");
    }
    String rejections = importing(file.csv()).header("Location") + "/rejections";

    Response first = as("registrar").get(rejections + "?limit=3");
    first.then().body("items.record", contains(1, 2, 3));
    as("registrar")
        .get(rejections + "?limit=3&after=" + first.path("next"))
        .then()
        .body("items.record", contains(4, 5));
    as("registrar").get(rejections + "?after=%21").then().statusCode(400);
  }

  @Test
  void a_file_that_is_cut_off_is_loaded_as_far_as_it_goes() {
    String first = newNumber();
    byte[] file = BulkFile.ofUnits().unit(first, "41.000").unit(newNumber(), "41.000").jsonArray();

    Response answer = importing(Arrays.copyOf(file, file.length - 60));

    answer
        .then()
        .statusCode(201)
        .body("complete", equalTo(false))
        .body("accepted", equalTo(1))
        .body("rejected", equalTo(1));
    as("registrar")
        .get(answer.header("Location") + "/rejections")
        .then()
        .body("items.code", contains("cut-in-the-middle"));
    assertThat(new Log(database).typesOf(first)).containsExactly("obligation-established");
  }

  @Test
  void what_is_no_bulk_file_changes_nothing_and_says_so() {
    for (byte[] file :
        List.of(
            new byte[0],
            BulkFile.bytes("<html>"),
            new byte[] {0x1F, (byte) 0x8B, 1, 2, 3},
            new byte[] {0, 1, 2, 3, 4, 5})) {
      importing(file)
          .then()
          .statusCode(201)
          .body("complete", equalTo(false))
          .body("accepted", equalTo(0))
          .body("rejected", equalTo(1));
    }
    importing(BulkFile.bytes("[]")).then().body("complete", equalTo(true));
  }

  @Test
  void the_same_key_with_the_same_bytes_gives_the_first_answer() {
    String key = key();
    byte[] file = BulkFile.ofUnits().unit(newNumber(), "41.000").csv();

    Response first = importing(key, "unit=SUB", file);
    Response again = importing(key, "unit=SUB", file);

    again.then().statusCode(201).header("Idempotency-Replayed", equalTo("true"));
    assertThat(again.asString()).isEqualTo(first.asString());
    importing(key, "unit=MAIN", file).then().statusCode(422);
    importing(key, "unit=SUB", BulkFile.ofUnits().unit(newNumber(), "41.000").csv())
        .then()
        .statusCode(422)
        .body("code", equalTo("idempotency-key-reused"));
  }

  @Test
  void imports_are_listed_for_operations_and_one_that_a_kill_left_running_is_stopped() {
    importing(BulkFile.ofUnits().unit(newNumber(), "41.000").csv());
    String last = importing(BulkFile.ofUnits().unit(newNumber(), "41.000").csv()).path("id");

    Response first = as("ops").get("/api/v1/imports?limit=1");
    first.then().statusCode(200).body("items.id", contains(last));
    as("registrar")
        .get("/api/v1/imports?limit=1&after=" + first.path("next"))
        .then()
        .statusCode(200)
        .body("items.state", contains("COMPLETED"))
        .body("items.id", not(contains(last)));
    as("ops").get("/api/v1/imports?after=%21").then().statusCode(400);

    leaveRunning(last);
    as("ops").get("/api/v1/imports/" + last).then().body("state", equalTo("ABORTED"));
    try (ImportLock.Held _ = importLock.tryHold().orElseThrow()) {
      as("ops").get("/api/v1/imports?limit=1").then().body("items[0].state", equalTo("RUNNING"));
    }
  }

  /** As a process does that is killed. */
  private void leaveRunning(String id) {
    sql.update(
        "update register_import set state = 'RUNNING', sha256 = null where id = ?::uuid", id);
  }

  @Test
  void a_command_without_key_or_kind_is_400() {
    as("registrar").post("/api/v1/imports?unit=SUB").then().statusCode(400);
    for (String query : List.of("unit=", "unit=BOTH", "unit=SUB&classification=NACE")) {
      importing(key(), query, new byte[0]).then().statusCode(400);
    }
  }

  @Test
  void an_import_that_is_not_there_is_404() {
    as("registrar")
        .get("/api/v1/imports/00000000-0000-7000-8000-000000000000")
        .then()
        .statusCode(404);
  }

  @Test
  void a_file_of_the_other_classification_leaves_the_duty_as_it_is() {
    String number = newNumber();
    String unknown = newNumber();
    importing(BulkFile.ofUnits().unit(number, "41.000").csv());

    importing(
            key(),
            "unit=SUB&classification=SN2007",
            BulkFile.ofUnits().unit(number, "62.010").unit(unknown, "43.120").csv())
        .then()
        .statusCode(201);

    assertThat(new Log(database).typesOfTurnsOf(number)).containsExactly("obligation-established");
    as("registrar")
        .get("/api/v1/employers/" + number)
        .then()
        .body("duty.outcome", equalTo("OBLIGED_BY_INDUSTRY"))
        .body("industryCodes.classification", contains("SN2025", "SN2007"));
    anybody()
        .get("/api/v1/obligation/" + number + "?date=2025-10-06")
        .then()
        .body("outcome", equalTo("NOT_LISTED"))
        .body("rule.ruleVersion", equalTo("FOR-2011-12-06-1355"));
    anybody()
        .get("/api/v1/obligation/" + unknown + "?date=2025-10-06")
        .then()
        .body("outcome", equalTo("OBLIGED_BY_INDUSTRY"));
    anybody()
        .get("/api/v1/obligation/" + unknown + "?date=2025-10-07")
        .then()
        .body("outcome", equalTo("MUST_BE_ASSESSED"))
        .body("question", equalTo("OTHER_CLASSIFICATION"));
  }

  @Test
  void the_count_of_employees_has_three_states_and_a_fault_of_the_register_is_noted() {
    String exact = newNumber();
    String withheld = newNumber();
    String none = newNumber();
    String odd = newNumber();

    importing(
            BulkFile.ofUnits()
                .unit(exact, "A", "62.100", "true", "5")
                .unit(withheld, "B", "62.100", "true", "")
                .unit(none, "C", "62.100", "false", "")
                .unit(odd, "D", "62.100", "false", "7")
                .csv())
        .then()
        .body("notices.code", contains("employee-count-without-registration"))
        .body("notices.count", contains(1));

    employees(exact, "EXACT", 5);
    employees(withheld, "WITHHELD_0_TO_4", null);
    employees(none, "NOT_REGISTERED", null);
    employees(odd, "EXACT", 7);
  }

  private static void employees(String number, String state, Integer count) {
    as("inspector")
        .get("/api/v1/employers/" + number)
        .then()
        .body("employees.state", equalTo(state))
        .body("employees.count", equalTo(count));
  }

  @Test
  void a_deleted_unit_keeps_what_is_known_of_it() {
    String number = newNumber();
    importing(BulkFile.ofUnits().unit(number, "41.000").csv());

    importing(
            BulkFile.bytes(
                """
                {"organisasjonsnummer":"%s","navn":"SLETTET","organisasjonsform":{"kode":"BEDR"},\
                "slettedato":"2026-02-09","respons_klasse":"SlettetEnhet"}
                """
                    .formatted(number)))
        .then()
        .body("accepted", equalTo(1))
        .body("obligationsLifted", equalTo(1));

    as("registrar")
        .get("/api/v1/employers/" + number)
        .then()
        .body("deregisteredOn", equalTo("2026-02-09"))
        .body("employees.count", equalTo(12))
        .body("industryCodes.code", contains("41.000"));
    anybody()
        .get("/api/v1/obligation/" + number + "?date=2026-02-08")
        .then()
        .body("outcome", equalTo("OBLIGED_BY_INDUSTRY"));
    anybody()
        .get("/api/v1/obligation/" + number + "?date=2026-02-09")
        .then()
        .body("outcome", equalTo("DEREGISTERED"))
        .body("possibleDuties", empty());
  }
}
