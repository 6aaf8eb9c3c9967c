package no.bht.approval.approvalcase.rest;

import static no.bht.approval.fixture.ApprovalApi.approve;
import static no.bht.approval.fixture.ApprovalApi.approved;
import static no.bht.approval.fixture.ApprovalApi.judge;
import static no.bht.approval.fixture.ApprovalApi.judgeAllMet;
import static no.bht.approval.fixture.ApprovalApi.refuse;
import static no.bht.approval.fixture.ApprovalApi.registered;
import static no.bht.approval.fixture.ApprovalApi.submit;
import static no.bht.approval.fixture.ApprovalApi.submitted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.bht.approval.fixture.Applications;
import no.bht.approval.fixture.Database;
import no.bht.approval.fixture.Numbers;
import no.bht.localstack.testing.RealServers;
import no.bht.platform.time.Oslo;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealServers.class)
class DecisionResourceTest {

  @Inject InstantSource clock;
  @Inject Database database;

  @Test
  void an_approval_lasts_five_years_and_the_party_is_told() {
    String provider = Numbers.organisation(20);
    LocalDate today = Oslo.today(clock);
    String id = submitted(provider);
    judgeAllMet(id);

    approve(id, Map.of())
        .then()
        .statusCode(200)
        .body("state", equalTo("APPROVED"))
        .body("decision.outcome", equalTo("APPROVED"))
        .body("decision.validFrom", equalTo(today.toString()))
        .body("decision.validTo", equalTo(today.plusYears(5).minusDays(1).toString()))
        .body("decision.appealDeadline", notNullValue());

    registered(provider)
        .then()
        .statusCode(200)
        .body("registered", equalTo(true))
        .body("approved", equalTo(true))
        .body("countiesServed", equalTo(List.of("11", "46")));
    assertThat(database.messages("DECISION", provider)).isEqualTo(1);
    assertThat(database.events("approval-granted", provider)).isEqualTo(1);
  }

  @Test
  void nothing_is_decided_before_every_requirement_is_judged() {
    String id = submitted(Numbers.organisation(21));
    approve(id, Map.of())
        .then()
        .statusCode(409)
        .body("code", equalTo("approval:not-under-assessment"));
    judge(id, "MANDATORY_TRAINING", "MET");
    approve(id, Map.of())
        .then()
        .statusCode(409)
        .body("code", equalTo("approval:requirements-not-assessed"))
        .body("errors", hasSize(11));
    refuse(id).then().statusCode(409);
  }

  @Test
  void an_unmet_quality_system_is_never_excused() {
    String id = submitted(Numbers.organisation(22));
    judgeAllMet(id);
    judge(id, "QUALITY_SYSTEM_FOR_ASSISTANCE", "NOT_MET");

    approve(id, Map.of("exceptionReason", "A special case"))
        .then()
        .statusCode(422)
        .body("code", equalTo("approval:requirements-not-met"))
        .body("errors.pointer", hasItem("/requirements/QUALITY_SYSTEM_FOR_ASSISTANCE"));
  }

  @Test
  void too_little_staff_is_excused_with_a_reason_only() {
    String provider = Numbers.organisation(23);
    Map<String, Object> body = Applications.complete(provider);
    List<Map<String, Object>> staff = Applications.staff();
    staff.forEach(person -> person.put("positionPercentage", 74));
    staff.forEach(person -> person.put("competences", List.of()));
    body.put("staff", staff);
    String id = submit(provider, body).then().statusCode(201).extract().path("id");
    judgeAllMet(id);

    approve(id, Map.of())
        .then()
        .statusCode(422)
        .body("code", equalTo("approval:exception-needs-reason"));
    approve(id, Map.of("exceptionReason", "Competence is had from a partner."))
        .then()
        .statusCode(200)
        .body("decision.exceptionReason", containsString("partner"));
  }

  @Test
  void a_shorter_period_needs_considerations_and_lies_within_the_full_one() {
    String id = submitted(Numbers.organisation(24));
    judgeAllMet(id);
    LocalDate today = Oslo.today(clock);

    approve(id, Map.of("validTo", today.plusYears(5).toString()))
        .then()
        .statusCode(422)
        .body("code", equalTo("approval:validity-too-long"));
    approve(id, Map.of("validTo", today.minusDays(1).toString()))
        .then()
        .statusCode(422)
        .body("code", equalTo("approval:validity-too-short"));
    approve(
            id,
            Map.of(
                "validTo",
                today.plusYears(2).toString(),
                "reasons",
                Map.of("rules", "§ 2-5", "facts", "New provider.")))
        .then()
        .statusCode(422)
        .body("code", equalTo("approval:shorter-validity-needs-reason"));
    approve(id, Map.of("validTo", today.plusYears(2).toString()))
        .then()
        .statusCode(200)
        .body("decision.validTo", equalTo(today.plusYears(2).toString()));
  }

  @Test
  void a_decided_application_is_decided() {
    String id = approved(Numbers.organisation(25));

    approve(id, Map.of()).then().statusCode(409).body("code", equalTo("approval:already-decided"));
    refuse(id).then().statusCode(409);
    judge(id, "MANDATORY_TRAINING", "NOT_MET").then().statusCode(409);
  }

  @Test
  void a_refusal_needs_an_unmet_requirement() {
    String id = submitted(Numbers.organisation(26));
    judgeAllMet(id);
    refuse(id).then().statusCode(422).body("code", equalTo("approval:no-requirement-unmet"));
    judge(id, "COMPREHENSIVE_ASSISTANCE", "NOT_MET");

    refuse(id)
        .then()
        .statusCode(200)
        .body("state", equalTo("REFUSED"))
        .body("decision.outcome", equalTo("REFUSED"));
    registered(Numbers.organisation(26)).then().body("registered", equalTo(false));
  }
}
