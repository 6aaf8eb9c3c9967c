package no.bht.supervision.inspection.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.TestTransaction;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.sql.Sql;
import no.bht.platform.testing.OrganisationNumbers;
import no.bht.supervision.domain.Party;
import no.bht.supervision.domain.PartyKind;
import no.bht.supervision.fixture.Announced;
import no.bht.supervision.fixture.SupervisionTest;
import no.bht.supervision.inspection.domain.Background;
import no.bht.supervision.inspection.domain.Background.DutyStatus;
import no.bht.supervision.inspection.domain.Backgrounds;
import no.bht.supervision.inspection.domain.InspectionId;
import org.junit.jupiter.api.Test;

@SupervisionTest
class BackgroundIT {
  private static final OrganisationNumber EMPLOYER = OrganisationNumbers.valid(400);
  private static final OrganisationNumber PROVIDER = OrganisationNumbers.valid(490);

  @Inject Announced announced;
  @Inject Backgrounds backgrounds;
  @Inject Sql sql;

  @Test
  void an_employer_is_shown_as_it_was_on_the_day() {
    announced.obliged(EMPLOYER, "2025-10-07");
    announced.lifted(EMPLOYER, "2026-06-01");
    announced.affiliated(EMPLOYER, PROVIDER, "2026-01-01", null);
    announced.approved(PROVIDER, "2021-03-01", "2026-02-28");
    announced.event(
        "employer-registry.plan-received",
        EMPLOYER,
        "planId",
        new UUID(5, 5).toString(),
        "provider",
        PROVIDER.value(),
        "periodFrom",
        "2026-01-01",
        "periodTo",
        "2026-12-31",
        "measures",
        "4");

    assertThat(on("2025-10-06").duty().status()).isEqualTo(DutyStatus.UNKNOWN);
    Background approved = on("2026-02-28");
    assertThat(approved.duty().status()).isEqualTo(DutyStatus.OBLIGED);
    assertThat(approved.duty().entry()).isEqualTo("41");
    assertThat(approved.plans()).singleElement().matches(plan -> plan.measures() == 4);
    assertThat(approved.affiliations())
        .singleElement()
        .matches(affiliation -> affiliation.valid() && affiliation.approval().approved());
    assertThat(on("2026-03-01").affiliations())
        .singleElement()
        .matches(affiliation -> !affiliation.valid() && !affiliation.approval().approved());
    assertThat(on("2026-06-01").duty().status()).isEqualTo(DutyStatus.NOT_LISTED);
  }

  @Test
  void what_an_enterprise_has_for_a_sub_unit_is_shown_with_it_while_it_belongs_there() {
    OrganisationNumber unit = OrganisationNumbers.valid(495);
    OrganisationNumber enterprise = OrganisationNumbers.valid(496);
    OrganisationNumber buyer = OrganisationNumbers.valid(497);
    OrganisationNumber provider = OrganisationNumbers.valid(498);
    announced.belongs(unit, enterprise, "2026-01-01");
    announced.affiliatedFor(List.of(unit), enterprise, provider, "2026-01-01");
    announced.event(
        "employer-registry.plan-received",
        enterprise,
        "planId",
        new UUID(5, 8).toString(),
        "provider",
        provider.value(),
        "periodFrom",
        "2026-01-01",
        "periodTo",
        "2026-12-31",
        "measures",
        "4");
    announced.belongs(unit, buyer, "2026-03-01");
    announced.affiliated(unit, provider, "2026-03-01", null);

    assertThat(of(unit, "2026-02-28").affiliations())
        .singleElement()
        .matches(affiliation -> affiliation.employer().equals(enterprise));
    assertThat(of(unit, "2026-02-28").plans()).hasSize(1);
    assertThat(of(unit, "2026-03-01").affiliations())
        .singleElement()
        .matches(affiliation -> affiliation.employer().equals(unit));
    assertThat(of(unit, "2026-03-01").plans()).isEmpty();
    assertThat(of(buyer, "2026-02-28").affiliations()).isEmpty();
    assertThat(of(buyer, "2026-03-01").affiliations())
        .singleElement()
        .matches(affiliation -> affiliation.employer().equals(unit));
  }

  @Test
  void a_provider_is_shown_with_its_approval_and_training() {
    OrganisationNumber provider = OrganisationNumbers.valid(491);
    announced.approved(provider, "2021-03-01", "2026-02-28");
    announced.event(
        "training.provider-training-status-changed",
        provider,
        "status",
        "PARTLY",
        "staff",
        "5",
        "trained",
        "3",
        "since",
        "2026-01-15");
    Party party = new Party(PartyKind.PROVIDER, provider);

    Background known = backgrounds.of(party, LocalDate.of(2026, 1, 15));

    assertThat(known.approval()).isNotNull().matches(Background.Approval::approved);
    assertThat(known.training()).isNotNull().matches(it -> it.status().equals("PARTLY"));
    assertThat(backgrounds.of(party, LocalDate.of(2026, 3, 1)).approval())
        .isNotNull()
        .matches(approval -> !approval.approved());
  }

  @Test
  void signs_of_an_empty_plan_are_shown_with_the_employer_and_counted_at_its_provider() {
    OrganisationNumber employer = OrganisationNumbers.valid(492);
    OrganisationNumber provider = OrganisationNumbers.valid(493);
    announced.assessed(employer, provider, new UUID(5, 6), "E1", "E10");
    announced.assessed(employer, provider, new UUID(5, 6), "E1");

    Background known =
        backgrounds.of(new Party(PartyKind.EMPLOYER, employer), LocalDate.of(2027, 3, 1));

    assertThat(known.signs())
        .singleElement()
        .matches(signs -> signs.codes().equals(List.of("E1")) && signs.kind().equals("PLAN"));
    assertThat(
            backgrounds
                .of(new Party(PartyKind.PROVIDER, provider), LocalDate.of(2027, 3, 1))
                .signsAtCustomers())
        .containsExactly(new Background.CustomerSigns("E1", 1));
  }

  @Test
  @TestTransaction
  void breaches_of_earlier_systems_are_seen_with_the_others_from_their_day_on() {
    OrganisationNumber employer = OrganisationNumbers.valid(494);
    UUID earlier = new UUID(5, 7);
    sql.update(
        """
        insert into history_inspection (id, source, earlier_id, content_hash, party, party_kind,
          form, selection_reason, carried_out_on)
        values (?, 'test-background', '1', 'x', ?, 'EMPLOYER', 'ON_SITE', 'OTHER', date '2024-03-10')
        """,
        earlier,
        employer);
    sql.update(
        "insert into history_finding (inspection_id, code, outcome) values (?, '5527', 'BREACH')",
        earlier);
    Party party = new Party(PartyKind.EMPLOYER, employer);

    assertThat(backgrounds.of(party, LocalDate.of(2024, 3, 10)).earlierBreaches())
        .containsExactly(
            new Background.EarlierBreach(
                new InspectionId(earlier), "5527", LocalDate.of(2024, 3, 10)));
    assertThat(backgrounds.of(party, LocalDate.of(2024, 3, 9)).earlierBreaches()).isEmpty();
  }

  private Background on(String day) {
    return of(EMPLOYER, day);
  }

  private Background of(OrganisationNumber employer, String day) {
    return backgrounds.of(new Party(PartyKind.EMPLOYER, employer), LocalDate.parse(day));
  }
}
