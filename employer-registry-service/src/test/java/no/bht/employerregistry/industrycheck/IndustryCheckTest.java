package no.bht.employerregistry.industrycheck;

import static no.bht.employerregistry.fixture.Callers.as;
import static no.bht.employerregistry.fixture.Callers.importing;
import static no.bht.employerregistry.fixture.Register.employer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import no.bht.employerregistry.fixture.BulkFile;
import no.bht.employerregistry.fixture.OnRealServers;
import no.bht.employerregistry.industryrule.domain.IndustryRules;
import no.bht.platform.sql.Sql;
import no.bht.platform.testing.Today;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers
class IndustryCheckTest {
  @Inject IndustryCheck check;
  @Inject IndustryRules rules;
  @Inject Sql sql;

  @Test
  void an_entry_that_loses_its_last_unit_raises_an_alarm_until_there_is_one_again() {
    String entry = unused();
    String code = (entry.replace(".", "") + "00000").substring(0, 5);
    code = code.substring(0, 2) + "." + code.substring(2);
    String unit = employer(code);
    check.count();
    String today = Today.now().toString();

    importing(BulkFile.ofUnits().closed(unit, code, today).csv()).then().statusCode(201);
    check.count();
    check.count();

    String path = "entries.find { it.entry == '" + entry + "' }.";
    as("ops")
        .get("/api/v1/operations/industry-entries")
        .then()
        .statusCode(200)
        .body(path + "units", equalTo(0))
        .body(path + "unitsBefore", equalTo(1))
        .body(path + "droppedOn", equalTo(today));
    assertThat(metric()).isPositive();
    employer(code);
    check.count();
    as("ops")
        .get("/api/v1/operations/industry-entries")
        .then()
        .body(path + "units", equalTo(1))
        .body(path + "droppedOn", nullValue());
    renamed(entry);
    check.count();
    as("ops").get("/api/v1/operations/industry-entries").then().body(path + "units", equalTo(1));
  }

  /** Who has the same entry under a new list is not written. */
  private void renamed(String entry) {
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                sql.update(
                    "update employer set duty_rule = 'FOR-2011-12-06-1355' where duty_entry = ?",
                    entry));
  }

  /** An entry that no unit has, in whatever other tests have loaded. */
  private String unused() {
    return rules.now().listOn(Today.now()).orElseThrow().entries().stream()
        .filter(entry -> entry.decidableByCode())
        .map(entry -> entry.code().value())
        .filter(
            entry ->
                sql.one("select 1 from employer where duty_entry = ? limit 1", row -> 1, entry)
                    .isEmpty())
        .findFirst()
        .orElseThrow();
  }

  private static double metric() {
    return RestAssured.get("/internal/prometheus")
        .asString()
        .lines()
        .filter(line -> line.startsWith("bht_industry_entries_dropped"))
        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
        .findFirst()
        .orElseThrow();
  }
}
