package no.bht.employerregistry.affiliation.messaging;

import static no.bht.employerregistry.fixture.Callers.as;
import static no.bht.employerregistry.fixture.Callers.importing;
import static no.bht.employerregistry.fixture.Callers.newNumber;
import static no.bht.employerregistry.fixture.Register.affiliate;
import static no.bht.employerregistry.fixture.Register.obligedEmployer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import no.bht.employerregistry.fixture.Approvals;
import no.bht.employerregistry.fixture.BulkFile;
import no.bht.employerregistry.fixture.Log;
import no.bht.employerregistry.fixture.OnRealServers;
import no.bht.platform.testing.Today;
import no.bht.platform.time.Ids;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What happens to an approval after it was given, as customers of the provider see it. */
@QuarkusTest
@OnRealServers
class LifeOfApprovalsIT {
  @Inject Approvals approvals;
  @Inject Ids ids;
  @Inject DataSource database;

  private LocalDate today;
  private LocalDate lastDay;
  private LocalDate withdrawn;
  private String provider;
  private String employer;
  private UUID approval;

  @BeforeEach
  void an_affiliation_with_an_approved_provider() {
    today = Today.now();
    lastDay = today.plusMonths(6);
    withdrawn = today.plusDays(10);
    provider = newNumber();
    approval = approvals.granted(provider, ids.next(), today, lastDay);
    employer = obligedEmployer();
    affiliate(employer, provider, today).then().statusCode(201);
  }

  @Test
  void a_withdrawn_approval_leaves_its_customers_without_from_its_day_on() {
    approvals.withdrawn(provider, approval, withdrawn);

    assertThat(standing(withdrawn.minusDays(1))).isEqualTo("APPROVED");
    assertThat(standing(withdrawn)).isEqualTo("PROVIDER_NOT_APPROVED");
    affiliation()
        .body("items[0].state", equalTo("INVALIDATED"))
        .body("items[0].invalidFrom", equalTo(withdrawn.toString()));
    assertThat(last("affiliation-invalidated").path("reason").asText())
        .isEqualTo("APPROVAL_WITHDRAWN");
    affiliate(obligedEmployer(), provider, withdrawn)
        .then()
        .statusCode(409)
        .body("code", equalTo("employer-registry:provider-not-approved"));
  }

  @Test
  void who_is_affiliated_between_the_decision_and_its_day_follows_it_too() {
    approvals.withdrawn(provider, approval, withdrawn);
    employer = obligedEmployer();
    affiliate(employer, provider, today).then().statusCode(201);

    affiliation()
        .body("items[0].state", equalTo("INVALIDATED"))
        .body("items[0].invalidFrom", equalTo(withdrawn.toString()))
        .body("items[0].invalidReason", equalTo("APPROVAL_WITHDRAWN"));
    assertThat(last("affiliation-invalidated").path("invalidFrom").asText())
        .isEqualTo(withdrawn.toString());
    approvals.reinstated(provider, approval, withdrawn);
    affiliation().body("items[0].state", equalTo("IN_FORCE"));
    assertThat(last("affiliation-started").path("restored").asBoolean()).isTrue();
  }

  @Test
  void an_end_that_is_heard_of_after_a_later_one_counts_from_its_own_day() {
    approvals.expired(provider, approval, lastDay);
    approvals.withdrawn(provider, approval, withdrawn);
    approvals.changed(provider, lastDay.plusDays(9), Map.of());

    affiliation()
        .body("items[0].invalidFrom", equalTo(withdrawn.toString()))
        .body("items[0].invalidReason", equalTo("APPROVAL_WITHDRAWN"));
    assertThat(log().of("affiliation-invalidated", employer)).hasSize(2);
    assertThat(last("affiliation-invalidated").path("invalidFrom").asText())
        .isEqualTo(withdrawn.toString());
  }

  @Test
  void what_was_given_a_last_day_meanwhile_is_restored_to_that_day() {
    LocalDate last = withdrawn.plusDays(20);
    approvals.withdrawn(provider, approval, withdrawn);
    Response found = as("registrar").get("/api/v1/affiliations?employer=" + employer);
    as("registrar")
        .header("If-Match", "\"1\"")
        .body(Map.of("lastDay", last.toString()))
        .post("/api/v1/affiliations/" + found.path("items[0].id") + "/end")
        .then()
        .statusCode(200);

    approvals.reinstated(provider, approval, withdrawn);

    affiliation()
        .body("items[0].state", equalTo("ENDED"))
        .body("items[0].invalidFrom", nullValue());
    assertThat(last("affiliation-started").path("restored").asBoolean()).isTrue();
    assertThat(last("affiliation-started").path("to").asText()).isEqualTo(last.toString());
  }

  @Test
  void a_withdrawal_that_is_heard_of_after_it_was_undone_counts_until_then() {
    Instant before = Instant.EPOCH.minusSeconds(1);
    approvals.reinstated(provider, approval, withdrawn.plusDays(5));
    approvals.withdrawn(provider, approval, withdrawn, before);

    assertThat(standing(withdrawn.minusDays(1))).isEqualTo("APPROVED");
    assertThat(standing(withdrawn)).isEqualTo("PROVIDER_NOT_APPROVED");
    assertThat(standing(withdrawn.plusDays(4))).isEqualTo("PROVIDER_NOT_APPROVED");
    assertThat(standing(withdrawn.plusDays(5))).isEqualTo("APPROVED");
    affiliation().body("items[0].state", equalTo("IN_FORCE"));
    approvals.withdrawn(provider, approval, withdrawn.plusDays(5), before);
    assertThat(standing(withdrawn.plusDays(5)))
        .as("undone from its first day")
        .isEqualTo("APPROVED");
    approvals.withdrawn(provider, approval, withdrawn.plusDays(9));
    assertThat(standing(withdrawn.plusDays(9))).isEqualTo("PROVIDER_NOT_APPROVED");
  }

  @Test
  void an_approval_that_is_heard_of_after_the_end_of_its_provider_ends_with_it() {
    String gone = newNumber();
    approvals.changed(gone, withdrawn, Map.of());
    approvals.granted(gone, ids.next(), today, lastDay);
    employer = obligedEmployer();
    affiliate(employer, gone, today).then().statusCode(201);

    assertThat(standing(withdrawn.minusDays(1))).isEqualTo("APPROVED");
    assertThat(standing(withdrawn)).isEqualTo("PROVIDER_NOT_APPROVED");
    affiliation().body("items[0].invalidReason", equalTo("PROVIDER_CHANGED"));
    approvals.granted(gone, ids.next(), withdrawn.plusDays(30), lastDay);
    assertThat(standing(lastDay)).as("given after the end").isEqualTo("APPROVED");
  }

  @Test
  void what_an_appeal_undoes_never_was_even_if_it_was_deferred_in_between() {
    LocalDate deferred = withdrawn.plusDays(7);
    LocalDate again = withdrawn.plusDays(30);
    approvals.withdrawn(provider, approval, withdrawn);
    approvals.reinstated(provider, approval, deferred);
    assertThat(standing(deferred.minusDays(1))).isEqualTo("PROVIDER_NOT_APPROVED");
    assertThat(standing(deferred)).isEqualTo("APPROVED");
    approvals.withdrawn(provider, approval, again);
    assertThat(standing(again.minusDays(1))).isEqualTo("APPROVED");
    assertThat(standing(again)).isEqualTo("PROVIDER_NOT_APPROVED");

    approvals.reinstated(provider, approval, withdrawn);

    for (LocalDate day : List.of(withdrawn, deferred.minusDays(1), deferred, again, lastDay)) {
      assertThat(standing(day)).as("%s", day).isEqualTo("APPROVED");
    }
    affiliation()
        .body("items[0].state", equalTo("IN_FORCE"))
        .body("items[0].invalidFrom", nullValue());
    assertThat(last("affiliation-started").path("from").asText()).isEqualTo(withdrawn.toString());
  }

  @Test
  void a_withdrawal_undone_while_it_is_deferred_is_told_to_those_who_stood_again_already() {
    approvals.withdrawn(provider, approval, withdrawn);
    approvals.reinstated(provider, approval, withdrawn.plusDays(7));

    approvals.reinstated(provider, approval, withdrawn);
    List<String> told = log().typesOf(employer);
    approvals.reinstated(provider, approval, withdrawn);

    assertThat(standing(withdrawn)).isEqualTo("APPROVED");
    assertThat(last("affiliation-started").path("from").asText()).isEqualTo(withdrawn.toString());
    assertThat(log().typesOf(employer)).as("told once").isEqualTo(told);
  }

  @Test
  void the_same_withdrawal_twice_has_one_effect() {
    approvals.withdrawn(provider, approval, withdrawn);
    List<String> told = log().typesOf(employer);

    approvals.withdrawn(provider, approval, withdrawn);

    assertThat(log().typesOf(employer)).isEqualTo(told);
    approvals.reinstated(provider, approval, withdrawn);
    assertThat(standing(withdrawn)).isEqualTo("APPROVED");
  }

  @Test
  void an_approval_that_another_follows_is_withdrawn_alone() {
    UUID next = ids.next();
    approvals.renewed(provider, next, lastDay.plusDays(1), lastDay.plusYears(5));
    approvals.withdrawn(provider, approval, withdrawn);

    assertThat(standing(withdrawn)).isEqualTo("PROVIDER_NOT_APPROVED");
    assertThat(standing(lastDay.plusDays(1))).isEqualTo("APPROVED");
    approvals.withdrawn(provider, next, lastDay.plusDays(1));
    assertThat(standing(lastDay.plusDays(1))).isEqualTo("PROVIDER_NOT_APPROVED");
    assertThat(log().typesOf(employer))
        .as("what was told to hold again is told not to")
        .endsWith("affiliation-invalidated", "affiliation-started", "affiliation-invalidated");
  }

  @Test
  void the_order_in_which_an_end_and_a_later_approval_are_heard_of_does_not_matter() {
    LocalDate again = lastDay.plusMonths(2);
    approvals.renewed(provider, ids.next(), again, again.plusYears(5));
    approvals.expired(provider, approval, lastDay);
    String first = employer;
    provider = newNumber();
    approval = approvals.granted(provider, ids.next(), today, lastDay);
    employer = obligedEmployer();
    affiliate(employer, provider, today).then().statusCode(201);
    approvals.expired(provider, approval, lastDay);
    approvals.renewed(provider, ids.next(), again, again.plusYears(5));

    for (String each : List.of(first, employer)) {
      employer = each;
      assertThat(standing(lastDay)).isEqualTo("APPROVED");
      assertThat(standing(again.minusDays(1))).isEqualTo("PROVIDER_NOT_APPROVED");
      assertThat(standing(again)).isEqualTo("APPROVED");
      affiliation().body("items[0].state", equalTo("IN_FORCE"));
      assertThat(last("affiliation-started").path("from").asText()).isEqualTo(again.toString());
    }
  }

  @Test
  void a_withdrawal_undone_after_the_approval_has_run_out_restores_what_was_and_no_more() {
    approvals.withdrawn(provider, approval, withdrawn);
    approvals.expired(provider, approval, lastDay);

    approvals.reinstated(provider, approval, withdrawn);

    assertThat(standing(lastDay)).isEqualTo("APPROVED");
    assertThat(standing(lastDay.plusDays(1))).isEqualTo("PROVIDER_NOT_APPROVED");
    affiliation()
        .body("items[0].state", equalTo("INVALIDATED"))
        .body("items[0].invalidFrom", equalTo(lastDay.plusDays(1).toString()))
        .body("items[0].approvedDays.to", contains(lastDay.toString()));
    assertThat(last("affiliation-invalidated").path("reason").asText())
        .isEqualTo("APPROVAL_EXPIRED");
  }

  @Test
  void a_renewal_in_time_keeps_the_provider_approved_until_it_is_refused() {
    UUID application = approvals.applied(provider, lastDay);

    assertThat(standing(lastDay.plusDays(50))).isEqualTo("APPROVED");
    affiliate(obligedEmployer(), provider, lastDay.plusDays(9)).then().statusCode(201);
    LocalDate refused = lastDay.plusDays(40);
    approvals.refused(provider, application, refused);
    approvals.expired(provider, approval, lastDay, refused);

    assertThat(standing(refused.minusDays(1))).isEqualTo("APPROVED");
    assertThat(standing(refused)).isEqualTo("PROVIDER_NOT_APPROVED");
    assertThat(last("affiliation-invalidated").path("invalidFrom").asText())
        .isEqualTo(refused.toString());
  }

  @Test
  void a_renewal_whose_refusal_is_annulled_keeps_the_provider_approved_again() {
    UUID application = approvals.applied(provider, today);
    approvals.refused(provider, application, today.plusDays(5));
    assertThat(standing(lastDay)).isEqualTo("APPROVED");
    assertThat(standing(lastDay.plusDays(1))).isEqualTo("PROVIDER_NOT_APPROVED");

    approvals.reopened(provider, application);

    assertThat(standing(lastDay.plusDays(1))).isEqualTo("APPROVED");
  }

  @Test
  void a_renewal_that_came_late_or_was_granted_early_keeps_nothing() {
    approvals.applied(provider, lastDay.plusDays(1));
    assertThat(standing(lastDay.plusDays(1))).isEqualTo("PROVIDER_NOT_APPROVED");

    String renewed = newNumber();
    approvals.granted(renewed, ids.next(), today, lastDay);
    UUID application = approvals.applied(renewed, today);
    approvals.renewed(renewed, application, lastDay.plusDays(1), lastDay.plusDays(5));
    employer = obligedEmployer();
    affiliate(employer, renewed, today).then().statusCode(201);
    assertThat(standing(lastDay.plusDays(5))).isEqualTo("APPROVED");
    assertThat(standing(lastDay.plusDays(6))).isEqualTo("PROVIDER_NOT_APPROVED");
  }

  @Test
  void whose_provider_goes_on_under_another_number_is_told_which() {
    String successor = newNumber();
    approvals.changed(provider, withdrawn, Map.of("successor", successor));
    approvals.changed(provider, withdrawn, Map.of("successor", successor));

    assertThat(standing(withdrawn.minusDays(1))).isEqualTo("APPROVED");
    assertThat(standing(withdrawn)).isEqualTo("PROVIDER_NOT_APPROVED");
    assertThat(log().of("affiliation-invalidated", employer)).hasSize(1);
    assertThat(last("affiliation-invalidated").path("reason").asText())
        .isEqualTo("PROVIDER_CHANGED");
    assertThat(last("affiliation-invalidated").path("successor").asText()).isEqualTo(successor);
  }

  @Test
  void an_appeal_gives_nobody_back_a_provider_that_is_no_more() {
    LocalDate closed = withdrawn.plusDays(20);
    approvals.withdrawn(provider, approval, withdrawn);
    approvals.changed(provider, closed, Map.of());

    approvals.reinstated(provider, approval, withdrawn);

    assertThat(standing(closed.minusDays(1))).isEqualTo("APPROVED");
    assertThat(standing(closed)).isEqualTo("PROVIDER_NOT_APPROVED");
  }

  @Test
  void what_is_heard_of_a_provider_nobody_knows_does_no_harm() {
    String unknown = newNumber();
    UUID unheardOf = ids.next();
    approvals.withdrawn(unknown, unheardOf, today);
    approvals.reinstated(unknown, ids.next(), today);
    approvals.changed(unknown, today, Map.of());
    approvals.refused(unknown, ids.next(), today);
    approvals.expired(unknown, ids.next(), today.minusDays(5));

    approvals.granted(unknown, unheardOf, today, lastDay);

    affiliate(obligedEmployer(), unknown, today)
        .then()
        .statusCode(409)
        .body("code", equalTo("employer-registry:provider-not-approved"));
    assertThat(standing(today)).isEqualTo("APPROVED");
  }

  @Test
  void an_import_tells_of_customers_whose_number_of_employees_is_another() {
    imported(BulkFile.ofUnits().unit(employer, "41.000"));
    assertThat(log().of("employer-changed", employer)).as("the same again").isEmpty();

    imported(BulkFile.ofUnits().unit(employer, "ENHET " + employer, "41.000", "true", "34"));
    assertThat(last("employer-changed").path("employees").asInt()).isEqualTo(34);
    String stranger = newNumber();
    imported(BulkFile.ofUnits().unit(stranger, "62.100"));
    imported(BulkFile.ofUnits().unit(stranger, "ENHET " + stranger, "62.100", "true", "7"));
    assertThat(log().of("employer-changed", stranger)).isEmpty();
    imported(BulkFile.ofUnits().closed(employer, "41.000", today.minusDays(3).toString()));

    assertThat(last("employer-changed").path("deregisteredOn").asText())
        .isEqualTo(today.minusDays(3).toString());
    assertThat(log().of("employer-changed", employer)).hasSize(2);
  }

  @Test
  void an_import_tells_of_obliged_employers_that_the_register_describes_otherwise() {
    String obliged = obligedEmployer();
    assertThat(last("obligation-established", obliged).path("organisationForm").asText())
        .isEqualTo("BEDR");

    imported(BulkFile.ofUnits().unit(obliged, "42.110"));

    JsonNode told = last("employer-changed", obliged);
    assertThat(told.path("industryCode").asText()).isEqualTo("42.110");
    assertThat(told.path("classification").asText()).isEqualTo("SN2025");
    assertThat(told.path("municipalityNumber").asText()).isEqualTo("0301");
    assertThat(told.path("organisationForm").asText()).isEqualTo("BEDR");
    imported(BulkFile.ofUnits().unit(obliged, "ANOTHER NAME", "42.110", "true", "12"));
    assertThat(log().of("employer-changed", obliged)).as("a name is told to nobody").hasSize(1);
  }

  private static void imported(BulkFile file) {
    importing(file.csv()).then().statusCode(201);
  }

  private String standing(LocalDate day) {
    return as("registrar")
        .get("/api/v1/employers/" + employer + "/compliance?asOf=" + day)
        .then()
        .statusCode(200)
        .extract()
        .path("affiliation.status");
  }

  private ValidatableResponse affiliation() {
    return as("registrar").get("/api/v1/affiliations?employer=" + employer).then();
  }

  private JsonNode last(String type) {
    return last(type, employer);
  }

  private JsonNode last(String type, String number) {
    return log().of(type, number).getLast();
  }

  private Log log() {
    return new Log(database);
  }
}
