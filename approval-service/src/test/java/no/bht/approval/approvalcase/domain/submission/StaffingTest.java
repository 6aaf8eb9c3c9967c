package no.bht.approval.approvalcase.domain.submission;

import static no.bht.approval.approvalcase.domain.submission.CompetenceArea.ERGONOMICS;
import static no.bht.approval.approvalcase.domain.submission.CompetenceArea.SYSTEMATIC_HSE;
import static no.bht.approval.fixture.Submissions.member;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class StaffingTest {

  @Test
  void a_split_of_exactly_the_position_can_stand() {
    assertThat(faults(member(1, 60, share(ERGONOMICS, 40), share(SYSTEMATIC_HSE, 20)))).isEmpty();
  }

  @Test
  void a_split_of_one_per_cent_more_than_the_position_cannot() {
    assertThat(faults(member(1, 60, share(ERGONOMICS, 41), share(SYSTEMATIC_HSE, 20))))
        .containsExactly(new StaffingFault(0, StaffingFault.Kind.SPLIT_EXCEEDS_POSITION));
  }

  @Test
  void a_person_is_listed_once() {
    assertThat(faults(member(1, 60), member(2, 60), member(1, 40)))
        .containsExactly(new StaffingFault(2, StaffingFault.Kind.PERSON_LISTED_TWICE));
  }

  @Test
  void an_area_is_listed_once_a_person() {
    assertThat(faults(member(1, 60, share(ERGONOMICS, 20), share(ERGONOMICS, 20))))
        .containsExactly(new StaffingFault(0, StaffingFault.Kind.AREA_LISTED_TWICE));
  }

  @Test
  void a_position_is_at_most_100_per_cent() {
    assertThat(member(1, 100).positionPercentage()).isEqualTo(100);
    assertThatThrownBy(() -> member(1, 101)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> member(1, 0)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_share_is_0_to_100_per_cent() {
    assertThat(share(ERGONOMICS, 0).percentage()).isZero();
    assertThatThrownBy(() -> share(ERGONOMICS, -1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> share(ERGONOMICS, 101)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void nobody_is_told_who_the_persons_are() {
    assertThat(new Staffing(List.of(member(1, 100))).toString()).doesNotContain("0000000000000001");
  }

  private static Competence share(CompetenceArea area, int percentage) {
    return new Competence(area, percentage);
  }

  private static List<StaffingFault> faults(StaffMember... members) {
    return new Staffing(List.of(members)).faults();
  }
}
