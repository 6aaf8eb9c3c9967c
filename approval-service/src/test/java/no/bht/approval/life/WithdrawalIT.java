package no.bht.approval.life;

import static no.bht.approval.fixture.ApprovalApi.approved;
import static no.bht.approval.fixture.ApprovalApi.as;
import static no.bht.approval.fixture.ApprovalApi.asProvider;
import static no.bht.approval.fixture.ApprovalApi.registered;
import static no.bht.approval.fixture.ApprovalApi.resetClock;
import static no.bht.approval.fixture.ApprovalApi.setClock;
import static no.bht.approval.fixture.ApprovalApi.submitted;
import static no.bht.approval.fixture.LifeApi.command;
import static no.bht.approval.fixture.LifeApi.decideWithdrawal;
import static no.bht.approval.fixture.LifeApi.notifyWithdrawal;
import static no.bht.approval.fixture.LifeApi.post;
import static no.bht.approval.fixture.LifeApi.unheard;
import static no.bht.approval.fixture.LifeApi.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.bht.approval.approvalcase.domain.ApprovalVersions;
import no.bht.approval.approvalcase.domain.history.ApprovalTimeline;
import no.bht.approval.approvalcase.domain.history.ApprovalVersion;
import no.bht.approval.approvalcase.domain.history.ApprovalVersion.Status;
import no.bht.approval.approvalcase.usecase.ApprovalEnds;
import no.bht.approval.approvalcase.usecase.withdrawal.WithdrawalEffects;
import no.bht.approval.fixture.Database;
import no.bht.approval.fixture.Numbers;
import no.bht.casework.domain.Decisions;
import no.bht.casework.domain.KeptDecision;
import no.bht.casework.domain.appeal.Change;
import no.bht.casework.domain.appeal.Overturned;
import no.bht.localstack.testing.RealServers;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.time.Oslo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealServers.class)
class WithdrawalIT {
  @Inject Database database;
  @Inject ApprovalVersions versions;
  @Inject ApprovalEnds ends;
  @Inject Decisions decisions;
  @Inject WithdrawalEffects effects;
  @Inject InstantSource clock;

  private LocalDate today = LocalDate.EPOCH;

  @BeforeEach
  void readTheClock() {
    today = Oslo.today(clock);
  }

  @AfterEach
  void giveTheTimeBack() {
    resetClock();
  }

  @Test
  void a_provider_that_has_time_left_to_answer_is_not_decided_on() {
    String provider = Numbers.organisation(420);
    approved(provider);
    LocalDate deadline = today.plusDays(21);
    String path = path(notifyWithdrawal(provider, Map.of("commentDeadline", deadline.toString())));

    as("case-officer")
        .get("/api/v1/work-list?kind=WITHDRAWAL&state=NOTIFIED&limit=1000")
        .then()
        .statusCode(200)
        .body(
            "items.find { it.provider == '" + provider + "' }.commentDueOn",
            equalTo(deadline.toString()));
    decideWithdrawal(path, deadline.toString()).then().statusCode(409);
    setClock(deadline + "T20:00:00Z");
    decideWithdrawal(path, deadline.toString()).then().statusCode(409);
    registered(provider).then().body("approved", equalTo(true));
    setClock(deadline.plusDays(1) + "T10:00:00Z");
    LocalDate from = deadline.plusDays(40);
    decideWithdrawal(path, from.toString())
        .then()
        .statusCode(200)
        .body("state", equalTo("WITHDRAWN"))
        .body("ruleVersion", equalTo("2023-01-01"))
        .body("decisions[0].appealDeadline", notNullValue());

    assertThat(database.events("approval-withdrawn", provider)).isEqualTo(1);
    assertThat(database.lastEvent("approval-withdrawn", provider, "withdrawnFrom"))
        .isEqualTo(from.toString());
    assertThat(statusOn(provider, from.minusDays(1))).isEqualTo(Status.APPROVED);
    assertThat(statusOn(provider, from)).isEqualTo(Status.WITHDRAWN);
    assertThat(statusOn(provider, today.plusYears(9))).isEqualTo(Status.WITHDRAWN);
  }

  @Test
  void a_case_that_is_dropped_leaves_the_approval_as_it_was() {
    String provider = Numbers.organisation(421);
    approved(provider);
    String path = path(notifyWithdrawal(provider, unheard()));

    notifyWithdrawal(provider, unheard())
        .then()
        .statusCode(409)
        .body("code", equalTo("approval:withdrawal-already-open"));
    command(path, "drop", Map.of("reason", "A hygienist has been employed."))
        .then()
        .statusCode(200)
        .body("state", equalTo("DROPPED"));
    decideWithdrawal(path, today.toString())
        .then()
        .statusCode(409)
        .body("code", equalTo("approval:withdrawal-stands-otherwise"));

    assertThat(database.events("approval-withdrawn", provider)).isZero();
    assertThat(statusOn(provider, today)).isEqualTo(Status.APPROVED);
    notifyWithdrawal(provider, unheard()).then().statusCode(201);
  }

  @Test
  void a_withdrawn_approval_neither_expires_nor_is_reminded_of() {
    String provider = Numbers.organisation(422);
    approved(provider);
    withdrawn(provider, today.toString());

    setClock(today.plusYears(6) + "T10:00:00Z");
    while (ends.expireSome() + ends.remindSome() > 0) {}

    assertThat(database.events("approval-expired", provider)).isZero();
    assertThat(database.events("renewal-reminder-due", provider)).isZero();
  }

  @Test
  void who_applies_after_a_withdrawal_begins_anew() {
    String provider = Numbers.organisation(423);
    approved(provider);
    withdrawn(provider, today.toString());

    no.bht.approval.fixture.ApprovalApi.read(submitted(provider))
        .then()
        .body("kind", equalTo("INITIAL"));
    notifyWithdrawal(provider, unheard())
        .then()
        .statusCode(409)
        .body("code", equalTo("approval:no-approval-in-force"));
  }

  @Test
  void nobody_is_deprived_of_an_approval_from_a_day_before_the_decision() {
    String provider = Numbers.organisation(424);
    approved(provider);
    String path = path(notifyWithdrawal(provider, unheard()));

    decideWithdrawal(path, today.minusDays(1).toString())
        .then()
        .statusCode(422)
        .body("code", equalTo("approval:withdrawal-before-decision"));
    decideWithdrawal(path, today.toString()).then().statusCode(200);
  }

  @Test
  void while_it_is_deferred_the_approval_stands() {
    String provider = Numbers.organisation(425);
    approved(provider);
    KeptDecision decision = decisionOf(withdrawn(provider, today.toString()));

    LocalDate deferred = today.plusDays(7);
    setClock(deferred + "T10:00:00Z");
    QuarkusTransaction.requiringNew().run(() -> effects.deferred(decision, null));
    assertThat(statusOn(provider, today)).isEqualTo(Status.WITHDRAWN);
    assertThat(statusOn(provider, deferred)).isEqualTo(Status.APPROVED);
    assertThat(database.lastEvent("approval-reinstated", provider, "reason")).isEqualTo("DEFERRED");
    LocalDate over = today.plusDays(30);
    setClock(over + "T10:00:00Z");
    QuarkusTransaction.requiringNew().run(() -> effects.deferralEnded(decision));

    assertThat(statusOn(provider, over.minusDays(1))).isEqualTo(Status.APPROVED);
    assertThat(statusOn(provider, over)).isEqualTo(Status.WITHDRAWN);
    assertThat(database.events("approval-withdrawn", provider)).isEqualTo(2);
    assertThat(database.lastEvent("approval-withdrawn", provider, "withdrawnFrom"))
        .isEqualTo(over.toString());
  }

  @Test
  void what_an_appeal_undoes_never_was() {
    String provider = Numbers.organisation(426);
    approved(provider);
    String path = withdrawn(provider, today.toString());
    KeptDecision decision = decisionOf(path);

    setClock(today.plusDays(60) + "T10:00:00Z");
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                effects.overturned(
                    new Overturned(
                        decision,
                        Change.ANNULLED,
                        Overturned.Origin.APPEAL_BODY,
                        null,
                        today.plusDays(60),
                        Map.of(),
                        "officer")));

    assertThat(statusOn(provider, today)).isEqualTo(Status.APPROVED);
    assertThat(statusOn(provider, today.plusDays(59))).isEqualTo(Status.APPROVED);
    assertThat(database.lastEvent("approval-reinstated", provider, "from"))
        .isEqualTo(today.toString());
    assertThat(database.lastEvent("approval-reinstated", provider, "reason"))
        .isEqualTo("APPEAL_ALLOWED");
    asProvider(provider).get(path).then().body("state", equalTo("OVERTURNED"));
    setClock(today.plusYears(6) + "T10:00:00Z");
    while (ends.expireSome() > 0) {}
    assertThat(database.events("approval-expired", provider)).isEqualTo(1);
  }

  @Test
  void what_an_appeal_undoes_ends_with_the_provider() {
    String provider = Numbers.organisation(428);
    approved(provider);
    KeptDecision decision = decisionOf(withdrawn(provider, today.toString()));
    LocalDate closed = today.plusDays(10);
    post(
            "case-officer",
            "/api/v1/provider-changes",
            Map.of(
                "change", "CLOSED_DOWN",
                "providers", List.of(provider),
                "from", closed.toString(),
                "approvalOutcome", "ENDS",
                "reason", "As told by the register of enterprises."))
        .then()
        .statusCode(201);

    QuarkusTransaction.requiringNew()
        .run(
            () ->
                effects.overturned(
                    new Overturned(
                        decision,
                        Change.ANNULLED,
                        Overturned.Origin.APPEAL_BODY,
                        null,
                        today,
                        Map.of(),
                        "officer")));

    assertThat(statusOn(provider, closed.minusDays(1))).isEqualTo(Status.APPROVED);
    assertThat(statusOn(provider, closed)).isEqualTo(Status.ENDED);
    assertThat(
            database.count(
                "select count(*) from approval where provider = ? and state = 'ENDED'", provider))
        .isEqualTo(1);
  }

  @Test
  void another_providers_case_is_not_there() {
    String provider = Numbers.organisation(427);
    approved(provider);
    String path = path(notifyWithdrawal(provider, unheard()));

    asProvider(provider).get(path).then().statusCode(200);
    asProvider(Numbers.organisation(420)).get(path).then().statusCode(404);
  }

  private KeptDecision decisionOf(String path) {
    UUID withdrawal = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    return QuarkusTransaction.requiringNew().call(() -> decisions.ofCase(withdrawal)).getFirst();
  }

  private Status statusOn(String provider, LocalDate day) {
    ApprovalTimeline known =
        QuarkusTransaction.requiringNew().call(() -> versions.of(new OrganisationNumber(provider)));
    return known.on(day).map(ApprovalVersion::status).orElseThrow();
  }

  private static String path(io.restassured.response.Response opened) {
    return "/api/v1/withdrawals/" + opened.then().statusCode(201).extract().path("id");
  }
}
