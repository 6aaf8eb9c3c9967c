package no.bht.approval.life;

import static no.bht.approval.fixture.ApprovalApi.approve;
import static no.bht.approval.fixture.ApprovalApi.approved;
import static no.bht.approval.fixture.ApprovalApi.as;
import static no.bht.approval.fixture.ApprovalApi.asProvider;
import static no.bht.approval.fixture.ApprovalApi.judgeAllMet;
import static no.bht.approval.fixture.ApprovalApi.submitted;
import static no.bht.approval.fixture.LifeApi.condition;
import static no.bht.approval.fixture.LifeApi.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.bht.approval.approvalcase.domain.ApprovalVersions;
import no.bht.approval.approvalcase.domain.history.ApprovalVersion;
import no.bht.approval.approvalcase.domain.history.ApprovalVersion.Status;
import no.bht.approval.fixture.Database;
import no.bht.approval.fixture.LifeApi;
import no.bht.approval.fixture.Numbers;
import no.bht.localstack.testing.RealServers;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.time.Oslo;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealServers.class)
class ProviderChangeIT {
  @Inject Database database;
  @Inject ApprovalVersions versions;
  @Inject InstantSource clock;

  private LocalDate today = LocalDate.EPOCH;

  @BeforeEach
  void readTheClock() {
    today = Oslo.today(clock);
  }

  @Test
  void an_approval_goes_on_under_the_new_number_with_its_open_conditions() {
    String before = Numbers.organisation(440);
    String after = Numbers.organisation(441);
    String application = submitted(before);
    judgeAllMet(application);
    approve(application, Map.of("conditions", List.of(condition(today.plusDays(30).toString()))))
        .then()
        .statusCode(200);
    LocalDate from = today.plusDays(5);
    post(
            "case-officer",
            "/api/v1/providers/" + before + "/complaints",
            Map.of("receivedOn", today.toString(), "source", "OTHER", "text", "Nobody came."))
        .then()
        .statusCode(201);

    change("NUMBER_CHANGED", List.of(before), after, from, "CONTINUES").then().statusCode(201);

    assertThat(statusOn(before, from.minusDays(1))).isEqualTo(Status.APPROVED);
    assertThat(statusOn(before, from)).isEqualTo(Status.ENDED);
    assertThat(statusOn(after, from)).isEqualTo(Status.APPROVED);
    assertThat(versionOn(before, from).end())
        .isEqualTo(
            new ApprovalVersion.End(
                ApprovalVersion.EndReason.NUMBER_CHANGED, new OrganisationNumber(after)));
    assertThat(versionOn(after, from).validity().to()).isEqualTo(today.plusYears(5).minusDays(1));
    assertThat(database.events("provider-changed", before)).isEqualTo(1);
    assertThat(database.lastEvent("provider-changed", before, "successor")).isEqualTo(after);
    assertThat(database.lastEvent("approval-granted", after, "validFrom"))
        .isEqualTo(from.toString());
    asProvider(after).get("/api/v1/conditions").then().body("items", hasSize(1));
    assertThat(database.count("select count(*) from provider_weighing where provider = ?", after))
        .isEqualTo(1);
    as("case-officer")
        .get("/api/v1/providers/" + after + "/file")
        .then()
        .body("changes.providers[0]", contains(before))
        .body("approvals", hasSize(1))
        .body("complaints.text", contains("Nobody came."));
  }

  @Test
  void a_merger_into_an_approved_provider_ends_the_approvals_of_the_others() {
    String first = Numbers.organisation(442);
    String second = Numbers.organisation(443);
    String into = Numbers.organisation(444);
    approved(first);
    submitted(second);
    approved(into);

    change("MERGED", List.of(first, second), into, today, "CONTINUES")
        .then()
        .statusCode(422)
        .body("code", equalTo("approval:approval-cannot-continue"));
    change("MERGED", List.of(first, second), into, today, "ENDS").then().statusCode(201);

    assertThat(statusOn(first, today)).isEqualTo(Status.ENDED);
    assertThat(statusOn(into, today)).isEqualTo(Status.APPROVED);
    assertThat(database.lastEvent("provider-changed", first, "approvalOutcome")).isEqualTo("ENDS");
    assertThat(database.lastEvent("provider-changed", second, "approvalOutcome")).isEqualTo("NONE");
    change("CLOSED_DOWN", List.of(first), null, today, "ENDS")
        .then()
        .statusCode(409)
        .body("code", equalTo("approval:provider-gone"));
  }

  @Test
  void a_change_that_cannot_be_is_refused() {
    String provider = Numbers.organisation(445);
    approved(provider);

    change("CLOSED_DOWN", List.of(provider), Numbers.organisation(446), today, "ENDS")
        .then()
        .statusCode(422);
    change("MERGED", List.of(provider), provider, today, "ENDS").then().statusCode(422);
    change("MERGED", List.of(provider), null, today, "ENDS").then().statusCode(422);
    change("CLOSED_DOWN", List.of(Numbers.organisation(447)), null, today, "ENDS")
        .then()
        .statusCode(422)
        .body("code", equalTo("approval:provider-unknown"));
    change("CLOSED_DOWN", List.of(provider), null, today.plusDays(3), "ENDS")
        .then()
        .statusCode(201);
    assertThat(statusOn(provider, today.plusDays(2))).isEqualTo(Status.APPROVED);
    assertThat(statusOn(provider, today.plusDays(3))).isEqualTo(Status.ENDED);
  }

  @Test
  void a_change_told_afterwards_ends_what_began_later_too() {
    String provider = Numbers.organisation(448);
    approved(provider);
    LocalDate from = today.minusDays(400);

    change("CLOSED_DOWN", List.of(provider), null, from, "ENDS").then().statusCode(201);

    assertThat(statusOn(provider, today)).isEqualTo(Status.ENDED);
    assertThat(statusOn(provider, today.plusYears(9))).isEqualTo(Status.ENDED);
    assertThat(database.lastEvent("provider-changed", provider, "approvalOutcome"))
        .isEqualTo("ENDS");
    change("CLOSED_DOWN", List.of(provider), null, LocalDate.of(9999, 12, 31), "ENDS")
        .then()
        .statusCode(400);
  }

  @Test
  void nobody_escapes_a_withdrawal_by_another_number() {
    String provider = Numbers.organisation(454);
    approved(provider);
    LifeApi.notifyWithdrawal(provider, LifeApi.unheard()).then().statusCode(201);

    change("NUMBER_CHANGED", List.of(provider), Numbers.organisation(455), today, "CONTINUES")
        .then()
        .statusCode(422)
        .body("code", equalTo("approval:approval-cannot-continue"));
    assertThat(statusOn(provider, today)).isEqualTo(Status.APPROVED);
  }

  @Test
  void an_organisation_that_is_no_more_neither_applies_nor_is_approved() {
    String gone = Numbers.organisation(449);
    String into = Numbers.organisation(450);
    String application = submitted(gone);
    judgeAllMet(application);
    change("MERGED", List.of(gone), into, today, "ENDS").then().statusCode(201);

    approve(application, Map.of())
        .then()
        .statusCode(409)
        .body("code", equalTo("approval:provider-gone"));
    asProvider(gone)
        .get("/api/v1/providers/" + gone + "/may-apply")
        .then()
        .body("mayApply", equalTo(false))
        .body("reasons.code", contains("APPLICATION_OPEN", "PROVIDER_GONE"))
        .body("reasons[1].since", equalTo(today.toString()))
        .body("reasons[1].successor", equalTo(into));
    asProvider(gone)
        .get("/skjema/registrering/virksomheter/" + gone)
        .then()
        .body("kanSendeSoknad", equalTo(false))
        .body("aarsakKode", equalTo("VIRKSOMHET_OPPHORT"));
    String closed = Numbers.organisation(451);
    approved(closed);
    change("CLOSED_DOWN", List.of(closed), null, today.plusDays(9), "ENDS").then().statusCode(201);
    submitted(closed);
  }

  @Test
  void who_was_bought_by_another_may_begin_anew() {
    String bought = Numbers.organisation(452);
    approved(bought);
    change("TAKEN_OVER", List.of(bought), Numbers.organisation(453), today, "ENDS")
        .then()
        .statusCode(201);

    assertThat(statusOn(bought, today)).isEqualTo(Status.ENDED);
    submitted(bought);
  }

  private static Response change(
      String kind,
      List<String> providers,
      @Nullable String successor,
      LocalDate from,
      String outcome) {
    Map<String, Object> body =
        new HashMap<>(
            Map.of(
                "change", kind,
                "providers", providers,
                "from", from.toString(),
                "approvalOutcome", outcome,
                "reason", "As told by the register of enterprises."));
    if (successor != null) {
      body.put("successor", successor);
    }
    return post("case-officer", "/api/v1/provider-changes", body);
  }

  private Status statusOn(String provider, LocalDate day) {
    return versionOn(provider, day).status();
  }

  private ApprovalVersion versionOn(String provider, LocalDate day) {
    return QuarkusTransaction.requiringNew()
        .call(() -> versions.of(new OrganisationNumber(provider)))
        .on(day)
        .orElseThrow();
  }
}
