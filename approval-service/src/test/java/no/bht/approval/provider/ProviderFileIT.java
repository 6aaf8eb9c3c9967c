package no.bht.approval.provider;

import static no.bht.approval.fixture.ApprovalApi.as;
import static no.bht.approval.fixture.ApprovalApi.asProvider;
import static no.bht.approval.fixture.ApprovalApi.submitted;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import no.bht.approval.fixture.ApprovalApi;
import no.bht.approval.fixture.Database;
import no.bht.approval.fixture.Numbers;
import no.bht.approval.fixture.OtherServices;
import no.bht.localstack.testing.RealServers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealServers.class)
class ProviderFileIT {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @Inject Database database;
  @Inject OtherServices others;

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
