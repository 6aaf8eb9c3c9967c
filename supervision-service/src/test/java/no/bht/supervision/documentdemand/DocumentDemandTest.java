package no.bht.supervision.documentdemand;

import static no.bht.platform.statetable.StateTable.begin;
import static no.bht.platform.statetable.StateTable.step;
import static no.bht.supervision.documentdemand.DemandState.DEMANDED;
import static no.bht.supervision.documentdemand.DemandState.RECEIVED;
import static no.bht.supervision.documentdemand.DemandState.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.testing.OrganisationNumbers;
import no.bht.platform.testing.StateTables;
import no.bht.supervision.documentdemand.DemandState.Command;
import no.bht.supervision.domain.CommandRefused;
import no.bht.supervision.domain.Refusal;
import no.bht.supervision.fixture.InspectionFixture;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DocumentDemandTest {
  private static final LocalDate TODAY = InspectionFixture.TODAY;
  private static final Instant NOW = InspectionFixture.NOW;
  private static final OrganisationNumber PARTY = InspectionFixture.EMPLOYER.number();
  private static final OrganisationNumber OTHER = OrganisationNumbers.valid(77);
  private static final Proportionality WHY =
      new Proportionality("Only they have it.", "No contract.", "Not sensitive.", "An hour.");

  @Test
  void every_pair_of_states_is_a_step_or_not_allowed() {
    StateTables.assertPairs(
        DemandState.TABLE,
        DemandState.class,
        begin(DEMANDED, Command.DEMAND),
        step(DEMANDED, DEMANDED, Command.EXTEND),
        step(DEMANDED, DEMANDED, Command.MARK_OVERDUE),
        step(DEMANDED, RECEIVED, Command.RECEIVE),
        step(DEMANDED, WITHDRAWN, Command.WITHDRAW),
        step(RECEIVED, DEMANDED, Command.FIND_INCOMPLETE));
    StateTables.assertInReadme(DemandState.TABLE);
  }

  @Test
  void the_deadline_is_after_today() {
    assertThat(of(PARTY, HolderKind.PARTY, Proportionality.UNSTATED, TODAY.plusDays(1)).deadline())
        .isEqualTo(TODAY.plusDays(1));
    assertThat(refusal(() -> of(PARTY, HolderKind.PARTY, Proportionality.UNSTATED, TODAY)))
        .isEqualTo(new Refusal.DemandDeadlineTooEarly(TODAY));
  }

  @Test
  void a_deadline_on_a_holiday_is_moved_to_the_next_working_day() {
    LocalDate maundyThursday = LocalDate.of(2026, 4, 2);
    DocumentDemand demand = of(PARTY, HolderKind.PARTY, Proportionality.UNSTATED, maundyThursday);

    assertThat(demand.deadline()).isEqualTo(LocalDate.of(2026, 4, 7));
    assertThat(demand.demanded().deadline()).isEqualTo(maundyThursday);
  }

  @Test
  void another_enterprise_is_asked_only_where_all_points_are_said() {
    LocalDate day = TODAY.plusDays(14);
    assertThat(of(OTHER, HolderKind.OTHER_ENTERPRISE, WHY, day).state()).isEqualTo(DEMANDED);
    assertThat(
            refusal(
                () ->
                    of(
                        OTHER,
                        HolderKind.OTHER_ENTERPRISE,
                        new Proportionality("Necessary.", "Grave.", null, null),
                        day)))
        .isEqualTo(new Refusal.ProportionalityMissing(List.of("sensitivity", "burden")));
    assertThat(refusal(() -> of(OTHER, HolderKind.PUBLIC_AUTHORITY, Proportionality.UNSTATED, day)))
        .isEqualTo(new Refusal.ProportionalityMissing(List.of("necessity")));
  }

  @Test
  void the_party_is_no_other_enterprise_and_another_no_party() {
    LocalDate day = TODAY.plusDays(14);
    assertThat(refusal(() -> of(PARTY, HolderKind.OTHER_ENTERPRISE, WHY, day)))
        .isEqualTo(new Refusal.HolderMismatch());
    assertThat(refusal(() -> of(OTHER, HolderKind.PARTY, WHY, day)))
        .isEqualTo(new Refusal.HolderMismatch());
  }

  @ParameterizedTest
  @EnumSource(
      value = DataCategory.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"BUSINESS", "PERSONAL"})
  void special_categories_are_never_demanded_of_a_third_party(DataCategory special) {
    Set<DataCategory> categories = Set.of(DataCategory.BUSINESS, special);

    assertThat(refusal(() -> of(OTHER, HolderKind.OTHER_ENTERPRISE, WHY, categories)))
        .isEqualTo(new Refusal.SpecialCategoriesDemanded());
    assertThat(refusal(() -> of(OTHER, HolderKind.PUBLIC_AUTHORITY, WHY, categories)))
        .isEqualTo(new Refusal.SpecialCategoriesDemanded());
    assertThat(of(PARTY, HolderKind.PARTY, Proportionality.UNSTATED, categories).state())
        .isEqualTo(DEMANDED);
  }

  @Test
  void what_kind_of_data_a_third_party_is_asked_for_must_be_said() {
    assertThat(refusal(() -> of(OTHER, HolderKind.OTHER_ENTERPRISE, WHY, Set.of())))
        .isEqualTo(new Refusal.DataCategoriesMissing());
  }

  @Test
  void on_the_last_day_it_is_in_time_and_the_day_after_it_is_overdue_once() {
    DocumentDemand demand = aDemand();
    LocalDate last = demand.deadline();

    assertThat(demand.receive(last, last).passed()).isNull();
    assertThat(demand.receive(last, last).demand().inTime()).isTrue();
    assertThat(demand.markOverdue(last).passed()).isNull();
    var marked = demand.markOverdue(last.plusDays(1));
    assertThat(marked.passed()).isEqualTo(last);
    assertThat(marked.demand().markOverdue(last.plusDays(2)).passed()).isNull();
    var late = marked.demand().receive(last.plusDays(2), last.plusDays(2));
    assertThat(late.passed()).as("told before").isNull();
    assertThat(late.demand().inTime()).isFalse();
  }

  @Test
  void what_comes_late_before_any_sweep_is_told_as_overdue_first() {
    DocumentDemand demand = aDemand();
    LocalDate late = demand.deadline().plusDays(1);

    assertThat(demand.receive(late, late).passed()).isEqualTo(demand.deadline());
  }

  @Test
  void a_last_day_that_passed_before_any_sweep_is_told_whatever_comes_after() {
    DocumentDemand demand = aDemand();
    LocalDate late = demand.deadline().plusDays(1);

    assertThat(demand.extend(late.plusDays(9), late).passed()).isEqualTo(demand.deadline());
    assertThat(demand.withdraw(late).passed()).isEqualTo(demand.deadline());
    assertThat(demand.withdraw(demand.deadline()).passed()).isNull();
    DocumentDemand told = demand.markOverdue(late).demand();
    assertThat(told.extend(late.plusDays(9), late).passed()).isNull();
    assertThat(told.withdraw(late).passed()).isNull();
  }

  @Test
  void it_came_in_between_the_demand_and_today() {
    DocumentDemand demand = aDemand();

    assertThat(refusal(() -> demand.receive(TODAY.minusDays(1), TODAY)))
        .isEqualTo(new Refusal.ReceivedOutside(TODAY, TODAY));
    assertThat(refusal(() -> demand.receive(TODAY.plusDays(1), TODAY)))
        .isEqualTo(new Refusal.ReceivedOutside(TODAY, TODAY));
  }

  @Test
  void a_further_deadline_is_later_and_may_be_overdue_again() {
    DocumentDemand overdue = aDemand().markOverdue(TODAY.plusDays(30)).demand();
    LocalDate today = TODAY.plusDays(30);

    assertThat(refusal(() -> aDemand().extend(aDemand().deadline(), TODAY)))
        .isInstanceOf(Refusal.DemandDeadlineTooEarly.class);
    DocumentDemand extended = overdue.extend(today.plusDays(7), today).demand();
    assertThat(extended.isOverdue(today)).isFalse();
    assertThat(extended.markOverdue(extended.deadline().plusDays(1)).passed())
        .isEqualTo(extended.deadline());
  }

  @Test
  void what_is_not_all_is_demanded_anew() {
    DocumentDemand received = aDemand().receive(TODAY, TODAY).demand();

    DocumentDemand anew = received.findIncomplete(TODAY.plusDays(3), TODAY).demand();

    assertThat(anew.state()).isEqualTo(DEMANDED);
    assertThat(anew.receivedOn()).isNull();
    assertThat(refusal(() -> aDemand().findIncomplete(TODAY.plusDays(3), TODAY)))
        .isEqualTo(new Refusal.StepNotAllowed("DEMANDED", "FIND_INCOMPLETE"));
    assertThat(refusal(() -> received.withdraw(TODAY)))
        .isEqualTo(new Refusal.StepNotAllowed("RECEIVED", "WITHDRAW"));
  }

  private static DocumentDemand aDemand() {
    return of(PARTY, HolderKind.PARTY, Proportionality.UNSTATED, TODAY.plusDays(14));
  }

  private static DocumentDemand of(
      OrganisationNumber holder, HolderKind kind, Proportionality why, LocalDate day) {
    return of(holder, kind, why, day, Set.of(DataCategory.BUSINESS));
  }

  private static DocumentDemand of(
      OrganisationNumber holder, HolderKind kind, Proportionality why, Set<DataCategory> data) {
    return of(holder, kind, why, TODAY.plusDays(14), data);
  }

  private static DocumentDemand of(
      OrganisationNumber holder,
      HolderKind kind,
      Proportionality why,
      LocalDate day,
      Set<DataCategory> data) {
    return DocumentDemand.of(
        new UUID(5, 5),
        InspectionFixture.ID,
        InspectionFixture.EMPLOYER,
        new Demanded(holder, kind, "The contract.", DemandForm.DIGITAL, data, why, day),
        NOW);
  }

  private static Refusal refusal(ThrowingCallable command) {
    return catchThrowableOfType(CommandRefused.class, command).refusal();
  }
}
