package no.bht.supervision.candidate;

import static no.bht.supervision.fixture.Calls.inspector;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.testing.OrganisationNumbers;
import no.bht.supervision.fixture.Announced;
import no.bht.supervision.fixture.SupervisionTest;
import org.junit.jupiter.api.Test;

@SupervisionTest
class CandidateResourceTest {
  private static final OrganisationNumber PROVIDER = OrganisationNumbers.valid(390);

  @Inject Announced announced;

  @Test
  void an_employer_that_never_was_affiliated_is_a_candidate_while_obliged() {
    OrganisationNumber employer = OrganisationNumbers.valid(300);
    announced.obliged(employer, "2025-10-07");
    announced.lifted(employer, "2026-07-01");

    assertThat(candidate(employer, "2025-10-06")).isEmpty();
    assertThat(candidate(employer, "2025-10-07"))
        .containsEntry("reason", "NEVER_AFFILIATED")
        .containsEntry("since", "2025-10-07")
        .containsEntry("obligedSince", "2025-10-07")
        .doesNotContainKey("provider");
    assertThat(candidate(employer, "2026-06-30")).isNotEmpty();
    assertThat(candidate(employer, "2026-07-01")).isEmpty();
  }

  @Test
  void an_ended_affiliation_makes_a_candidate_the_day_after_its_last() {
    OrganisationNumber employer = OrganisationNumbers.valid(301);
    announced.obliged(employer, "2025-10-07");
    announced.approved(PROVIDER, "2020-01-01", "2034-12-31");
    UUID affiliation = announced.affiliated(employer, PROVIDER, "2026-01-01", null);
    announced.event(
        "employer-registry.affiliation-ended",
        employer,
        "affiliationId",
        affiliation.toString(),
        "lastDay",
        "2026-05-31");

    assertThat(candidate(employer, "2025-12-31")).containsEntry("reason", "NEVER_AFFILIATED");
    assertThat(candidate(employer, "2026-01-01")).isEmpty();
    assertThat(candidate(employer, "2026-05-31")).isEmpty();
    assertThat(candidate(employer, "2026-06-01"))
        .containsEntry("reason", "AFFILIATION_ENDED")
        .containsEntry("since", "2026-06-01")
        .containsEntry("affiliationLastDay", "2026-05-31")
        .containsEntry("provider", PROVIDER.value());
  }

  @Test
  void an_approval_that_runs_out_makes_candidates_by_its_dates_before_anybody_says_so() {
    OrganisationNumber employer = OrganisationNumbers.valid(302);
    OrganisationNumber provider = OrganisationNumbers.valid(391);
    announced.affiliated(employer, provider, "2026-01-01", null);
    announced.obliged(employer, "2025-10-07");
    announced.approved(provider, "2021-03-01", "2026-02-28");

    assertThat(candidate(employer, "2026-02-28")).isEmpty();
    assertThat(candidate(employer, "2026-03-01"))
        .containsEntry("reason", "APPROVAL_LOST")
        .containsEntry("since", "2026-03-01")
        .containsEntry("provider", provider.value())
        .containsEntry("approvalEndedOn", "2026-02-28");
  }

  @Test
  void with_a_renewal_applied_for_in_time_the_provider_stays_approved_until_decided() {
    OrganisationNumber employer = OrganisationNumbers.valid(303);
    OrganisationNumber provider = OrganisationNumbers.valid(392);
    String renewal = new UUID(7, 7).toString();
    announced.obliged(employer, "2025-10-07");
    announced.affiliated(employer, provider, "2026-01-01", null);
    announced.approved(provider, "2021-03-01", "2026-02-28");
    announced.event(
        "approval.application-received",
        provider,
        "applicationId",
        renewal,
        "kind",
        "RENEWAL",
        "receivedOn",
        "2026-02-28");
    assertThat(candidate(employer, "2026-04-01")).isEmpty();

    announced.event(
        "approval.approval-refused", provider, "applicationId", renewal, "decidedOn", "2026-04-10");

    assertThat(candidate(employer, "2026-04-10")).isEmpty();
    assertThat(candidate(employer, "2026-04-11")).containsEntry("reason", "APPROVAL_LOST");
    announced.event("approval.application-reopened", provider, "applicationId", renewal);
    assertThat(candidate(employer, "2026-04-11")).as("undecided again").isEmpty();
  }

  @Test
  void an_invalidated_affiliation_is_a_candidate_until_restored() {
    OrganisationNumber employer = OrganisationNumbers.valid(304);
    OrganisationNumber provider = OrganisationNumbers.valid(393);
    announced.obliged(employer, "2025-10-07");
    announced.approved(provider, "2021-03-01", "2031-02-28");
    UUID affiliation = announced.affiliated(employer, provider, "2025-10-07", null);
    announced.event(
        "employer-registry.affiliation-invalidated",
        employer,
        "affiliationId",
        affiliation.toString(),
        "invalidFrom",
        "2026-03-01");
    assertThat(candidate(employer, "2026-03-01"))
        .containsEntry("reason", "APPROVAL_LOST")
        .containsEntry("approvalEndedOn", "2026-02-28");

    announced.event(
        "employer-registry.affiliation-started",
        employer,
        "affiliationId",
        affiliation.toString(),
        "provider",
        provider.value(),
        "from",
        "2026-05-01");

    assertThat(candidate(employer, "2026-04-30")).isNotEmpty();
    assertThat(candidate(employer, "2026-05-01")).isEmpty();
  }

  @Test
  void a_withdrawn_approval_makes_candidates_until_it_stands_again() {
    OrganisationNumber employer = OrganisationNumbers.valid(305);
    OrganisationNumber provider = OrganisationNumbers.valid(394);
    UUID approval = customerOf(employer, provider);

    announced.withdrawn(provider, approval, "2026-03-01");
    announced.withdrawn(provider, approval, "2026-03-01");
    assertThat(candidate(employer, "2026-02-28")).isEmpty();
    assertThat(candidate(employer, "2026-03-01"))
        .containsEntry("reason", "APPROVAL_LOST")
        .containsEntry("approvalEndedOn", "2026-02-28");
    announced.reinstated(provider, approval, "2026-03-10");
    announced.withdrawn(provider, approval, "2026-04-01");

    assertThat(candidate(employer, "2026-03-09")).isNotEmpty();
    assertThat(candidate(employer, "2026-03-10")).isEmpty();
    assertThat(candidate(employer, "2026-03-31")).isEmpty();
    assertThat(candidate(employer, "2026-04-01")).isNotEmpty();
    announced.reinstated(provider, approval, "2026-03-01");
    for (String day : List.of("2026-03-01", "2026-03-09", "2026-04-01", "2031-02-28")) {
      assertThat(candidate(employer, day)).as(day).isEmpty();
    }
  }

  @Test
  void a_provider_that_is_no_more_stays_so_whatever_an_appeal_undoes() {
    OrganisationNumber employer = OrganisationNumbers.valid(306);
    OrganisationNumber provider = OrganisationNumbers.valid(395);
    UUID approval = customerOf(employer, provider);
    announced.withdrawn(provider, approval, "2026-03-01");
    announced.event("approval.provider-changed", provider, "from", "2026-05-01");

    announced.reinstated(provider, approval, "2026-03-01");

    assertThat(candidate(employer, "2026-04-30")).isEmpty();
    assertThat(candidate(employer, "2026-05-01")).containsEntry("reason", "APPROVAL_LOST");
  }

  @Test
  void what_is_heard_of_a_provider_nobody_knows_does_no_harm() {
    OrganisationNumber employer = OrganisationNumbers.valid(307);
    OrganisationNumber provider = OrganisationNumbers.valid(396);
    UUID unheardOf = new UUID(3, 96);
    announced.withdrawn(provider, unheardOf, "2026-03-01");
    announced.reinstated(provider, new UUID(3, 97), "2026-03-01");
    announced.expired(provider, new UUID(3, 98), "2026-03-01");
    announced.event(
        "approval.provider-changed", OrganisationNumbers.valid(397), "from", "2026-05-01");
    announced.obliged(employer, "2025-10-07");
    announced.affiliated(employer, provider, "2025-10-07", null);

    assertThat(candidate(employer, "2026-02-28")).containsEntry("reason", "APPROVAL_LOST");
  }

  /** An obliged employer with a provider that is approved from 2021 to 2031; the approval. */
  private UUID customerOf(OrganisationNumber employer, OrganisationNumber provider) {
    announced.obliged(employer, "2025-10-07");
    announced.affiliated(employer, provider, "2025-10-07", null);
    return announced.approved(provider, "2021-03-01", "2031-02-28");
  }

  @Test
  void what_an_enterprise_has_for_the_whole_covers_its_sub_units() {
    OrganisationNumber enterprise = OrganisationNumbers.valid(320);
    OrganisationNumber unit = OrganisationNumbers.valid(321);
    announced.obliged(unit, "2025-10-07");
    announced.belongs(unit, enterprise, "2025-10-07");
    announced.approved(PROVIDER, "2020-01-01", "2034-12-31");
    UUID affiliation = announced.affiliated(enterprise, PROVIDER, "2026-01-01", null);

    assertThat(candidate(unit, "2025-12-31")).containsEntry("reason", "NEVER_AFFILIATED");
    assertThat(candidate(unit, "2026-01-01")).isEmpty();
    announced.event(
        "employer-registry.affiliation-ended",
        enterprise,
        "affiliationId",
        affiliation.toString(),
        "lastDay",
        "2026-05-31");
    assertThat(candidate(unit, "2026-05-31")).isEmpty();
    assertThat(candidate(unit, "2026-06-01"))
        .containsEntry("reason", "AFFILIATION_ENDED")
        .containsEntry("provider", PROVIDER.value())
        .containsEntry("affiliationLastDay", "2026-05-31");
  }

  @Test
  void a_unit_that_moves_is_covered_by_the_one_it_left_until_then() {
    OrganisationNumber seller = OrganisationNumbers.valid(322);
    OrganisationNumber buyer = OrganisationNumbers.valid(323);
    OrganisationNumber unit = OrganisationNumbers.valid(324);
    announced.approved(PROVIDER, "2020-01-01", "2034-12-31");
    announced.affiliated(seller, PROVIDER, "2025-01-01", null);
    announced.affiliated(buyer, PROVIDER, "2026-04-01", null);
    announced.obliged(unit, "2025-10-07");
    announced.belongs(unit, seller, "2025-11-01");
    assertThat(candidate(unit, "2026-03-31")).isEmpty();

    announced.belongs(unit, buyer, "2026-03-01");

    assertThat(candidate(unit, "2025-10-07")).as("before anybody told").isEmpty();
    assertThat(candidate(unit, "2026-02-28")).isEmpty();
    assertThat(candidate(unit, "2026-03-01"))
        .containsEntry("reason", "AFFILIATION_ENDED")
        .containsEntry("affiliationLastDay", "2026-02-28");
    assertThat(candidate(unit, "2026-03-31")).isNotEmpty();
    assertThat(candidate(unit, "2026-04-01")).isEmpty();
  }

  @Test
  void pages_by_reason_hold_every_candidate_once() {
    List<String> employers = new ArrayList<>();
    for (int i = 310; i < 317; i++) {
      announced.obliged(OrganisationNumbers.valid(i), "1999-01-01");
      announced.lifted(OrganisationNumbers.valid(i), "1999-02-01");
      employers.add(OrganisationNumbers.valid(i).value());
    }

    assertThat(pages("/api/v1/candidates?asOf=1999-01-15&limit=3&reason=NEVER_AFFILIATED"))
        .isEqualTo(employers.stream().sorted().toList());
    assertThat(pages("/api/v1/candidates?asOf=1999-01-15&limit=3&reason=APPROVAL_LOST")).isEmpty();
    inspector().get("/api/v1/candidates?asOf=yesterday").then().statusCode(400);
    inspector().get("/api/v1/candidates?reason=BAD_LUCK").then().statusCode(400);
  }

  private static List<String> pages(String first) {
    List<String> found = new ArrayList<>();
    String path = first;
    while (path != null) {
      var page = inspector().get(path).then().statusCode(200).extract();
      found.addAll(page.path("items.employer"));
      String next = page.path("next");
      path = next == null ? null : first + "&after=" + next;
    }
    return found;
  }

  private static Map<String, Object> candidate(OrganisationNumber employer, String day) {
    List<Map<String, Object>> items =
        inspector().get("/api/v1/candidates?limit=1000&asOf=" + day).path("items");
    return items.stream()
        .filter(item -> item.get("employer").equals(employer.value()))
        .findFirst()
        .orElse(Map.of());
  }
}
