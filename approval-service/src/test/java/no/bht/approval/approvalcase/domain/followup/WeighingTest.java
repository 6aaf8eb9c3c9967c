package no.bht.approval.approvalcase.domain.followup;

import static no.bht.approval.fixture.Submissions.aSubmission;
import static no.bht.approval.fixture.Submissions.during;
import static no.bht.approval.fixture.Submissions.members;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.bht.approval.approvalcase.domain.FactsHistory;
import no.bht.approval.approvalcase.domain.FactsHistory.Told;
import no.bht.approval.approvalcase.domain.requirement.ApprovalRequirement;
import no.bht.approval.approvalcase.domain.submission.Contact;
import no.bht.approval.approvalcase.domain.submission.StaffMember;
import no.bht.approval.approvalcase.domain.submission.Submission;
import no.bht.approval.fixture.Rules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeighingTest {
  private static final LocalDate APPROVED = LocalDate.of(2026, 3, 9);
  private static final LocalDate CHANGED = LocalDate.of(2026, 6, 1);

  private final Weighing weighing = new Weighing(Rules::standardOn);

  @ParameterizedTest
  @CsvSource({"59, 1", "60, 0", "61, 0"})
  void staff_that_falls_below_three_full_time_positions_is_told_from_the_day(int rest, int falls) {
    List<Shortfall> fallen = changeTo(aSubmission().withPositions(100, 100, rest, 40).build());

    assertThat(fallen).hasSize(falls).allMatch(shortfall -> shortfall.from().equals(CHANGED));
    if (falls == 1) {
      assertThat(fallen.getFirst().requirement())
          .isEqualTo(ApprovalRequirement.THREE_FULL_TIME_EQUIVALENTS);
      assertThat(fallen.getFirst().statute()).isEqualTo("FOR-2011-12-06-1360 § 2-2 e");
      assertThat(fallen.getFirst().evidence().getFirst()).contains("299 %", "300 %");
    }
  }

  @Test
  void what_no_requirement_rests_on_brings_nothing_down() {
    assertThat(
            changeTo(aSubmission().reachedAt(new Contact("a@b.no", null, null)).named("N").build()))
        .isEmpty();
  }

  @Test
  void a_position_that_will_end_is_told_from_the_day_after_it() {
    LocalDate last = CHANGED.plusMonths(2);

    assertThat(changeTo(withDoctorUntil(last)))
        .extracting(Shortfall::requirement)
        .containsExactly(
            ApprovalRequirement.FIVE_COMPETENCE_AREAS,
            ApprovalRequirement.DOCTOR_FOR_OCCUPATIONAL_MEDICINE,
            ApprovalRequirement.THREE_FULL_TIME_EQUIVALENTS,
            ApprovalRequirement.THIRTY_PER_CENT_IN_EVERY_FIELD);
    assertThat(changeTo(withDoctorUntil(last)))
        .allMatch(shortfall -> shortfall.from().equals(last.plusDays(1)));
  }

  @Test
  void what_was_below_before_and_is_not_touched_does_not_fall() {
    Submission excepted = aSubmission().withPositions(100, 100, 40, 40).build();
    FactsHistory before = new FactsHistory(List.of(new Told(1, APPROVED, excepted)));
    Submission renamed = aSubmission().withPositions(100, 100, 40, 40).named("Other").build();
    Submission smaller = aSubmission().withPositions(100, 90, 40, 40).build();

    assertThat(weighing.ofChange(before, with(before, renamed), CHANGED)).isEmpty();
    assertThat(weighing.ofChange(before, with(before, smaller), CHANGED)).hasSize(1);
  }

  @Test
  void on_a_day_falls_what_was_met_the_day_before() {
    FactsHistory facts = new FactsHistory(List.of(new Told(1, APPROVED, withDoctorUntil(CHANGED))));

    assertThat(weighing.ofDay(facts, CHANGED)).isEmpty();
    assertThat(weighing.ofDay(facts, CHANGED.plusDays(1))).hasSize(4);
    assertThat(weighing.ofDay(facts, CHANGED.plusDays(2))).isEmpty();
  }

  @Test
  void what_is_met_again_says_from_when() {
    FactsHistory before =
        new FactsHistory(
            List.of(new Told(1, APPROVED, aSubmission().withPositions(100, 100, 59, 40).build())));
    Shortfall shortfall = weighing.ofDay(before, APPROVED).getFirst();
    FactsHistory after = with(before, aSubmission().build());

    assertThat(weighing.remedied(List.of(shortfall), before, CHANGED)).containsExactly(shortfall);
    assertThat(weighing.remedied(List.of(shortfall), after, CHANGED).getFirst().remediedFrom())
        .isEqualTo(CHANGED);
  }

  private List<Shortfall> changeTo(Submission told) {
    FactsHistory before = new FactsHistory(List.of(new Told(1, APPROVED, aSubmission().build())));
    return weighing.ofChange(before, with(before, told), CHANGED);
  }

  private static FactsHistory with(FactsHistory before, Submission told) {
    List<Told> all = new ArrayList<>(before.told());
    all.add(new Told(2, CHANGED, told));
    return new FactsHistory(all);
  }

  private static Submission withDoctorUntil(LocalDate last) {
    List<StaffMember> staff = new ArrayList<>(members(100, 100, 100, 40));
    staff.set(0, during(staff.getFirst(), null, last));
    return aSubmission().withStaff(staff.toArray(StaffMember[]::new)).build();
  }
}
